using System.Globalization;
using System.Text.RegularExpressions;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A diagnostic of a rule of this product as a build prints it.</summary>
/// <param name="Project">The name of the project that was compiled.</param>
/// <param name="File">Its path from the workspace, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
internal sealed partial record BuildWarning(string Project, string File, int Line, int Column, string Severity, string Id, string Message)
{
    public string Place => $"{File}({Line},{Column}): {Severity} {Id}";

    /// <summary>Every diagnostic once, in the order of files and lines: a build prints each as it comes and again at its end.</summary>
    public static IReadOnlyList<BuildWarning> In(string output, string folder) =>
    [
        .. All(output, folder).Distinct().OrderBy(warning => warning.File, StringComparer.Ordinal).ThenBy(warning => warning.Line).ThenBy(warning => warning.Column),
    ];

    private static IEnumerable<BuildWarning> All(string output, string folder) =>
        from Match match in Line_().Matches(output)
        select new BuildWarning(
            Path.GetFileName(match.Groups["project"].Value),
            Path.GetRelativePath(folder, match.Groups["file"].Value).Replace('\\', '/'),
            int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["message"].Value);

    [GeneratedRegex(
        @"^\s*(?<file>[^\n(]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>\w+) (?<id>TKN\d+): (?<message>.*) \(https:[^\n]* \[(?<project>[^\n\]]+?)\.csproj[^\n\]]*\]$",
        RegexOptions.Multiline)]
    private static partial Regex Line_();
}
