using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Freeze;

/// <summary>All that a diagnostic says, in one line.</summary>
internal static class Findings
{
    /// <summary>The findings in the order of their places.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> findings) =>
    [
        .. from finding in findings
           let place = finding.Location.GetLineSpan()
           orderby place.Path, place.StartLinePosition, place.EndLinePosition, finding.Id, Line(finding)
           select finding,
    ];

    public static string Line(Diagnostic finding)
    {
        var properties = finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal);
        string[] parts =
        [
            finding.Id, finding.Severity + (finding.IsSuppressed ? " suppressed" : ""), Place(finding.Location),
            finding.GetMessage(CultureInfo.InvariantCulture),
            .. properties.Select(property => $"{property.Key}={property.Value ?? "(null)"}"),
            .. finding.AdditionalLocations.Select(Place),
        ];
        return OneLine(string.Join(" | ", parts));
    }

    public static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return span.IsValid ? $"{span.Path.TrimStart('/')} {span.Span}" : "nowhere";
    }

    public static string OneLine(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
