using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>Makes every diagnostic, so that each is made of nothing but what may be shown.</summary>
internal static class DisclosedDiagnostic
{
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is reported, and the text there.</param>
    /// <param name="properties">What a fix needs to know; null if there is none.</param>
    /// <param name="matcher">The formats of the compilation: no name that holds a token of these is shown.</param>
    /// <param name="arguments">What the message of the rule takes.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor rule, ReportedPlace place, FixProperties? properties, TokenMatcher matcher, params MessageText[] arguments) =>
        Create(rule, place, rule.DefaultSeverity, otherPlaces: null, properties, matcher, arguments);

    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is reported, and the text there.</param>
    /// <param name="severity">How loud it is, unless options say otherwise.</param>
    /// <param name="otherPlaces">What else belongs to it.</param>
    /// <param name="properties">What a fix needs to know; null if there is none.</param>
    /// <param name="matcher">The formats of the compilation: no name that holds a token of these is shown.</param>
    /// <param name="arguments">What the message of the rule takes.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor rule,
        ReportedPlace place,
        DiagnosticSeverity severity,
        IEnumerable<Location>? otherPlaces,
        FixProperties? properties,
        TokenMatcher matcher,
        params MessageText[] arguments) =>
        Diagnostic.Create(
            rule,
            place.Location,
            severity,
            otherPlaces,
            WithFingerprint(properties?.Write(matcher), place),
            Array.ConvertAll<MessageText, object>(arguments, argument => LocalizableText.Argument(argument, matcher)));

    // The compiler writes properties into its logs, where the target that writes a baseline reads them.
    private static ImmutableDictionary<string, string?>? WithFingerprint(ImmutableDictionary<string, string?>? properties, ReportedPlace place)
    {
        if (place.Text is null) return properties;
        properties ??= ImmutableDictionary<string, string?>.Empty;
        var isToken = properties.TryGetValue(FixProperties.KeyOf(nameof(FixProperties.Format)), out var format) && FormatNames.Default.IsId(format!);
        return properties.Add(BaselineSuppressor.FingerprintKey, isToken ? Fingerprint.OfToken(place.Text) : Fingerprint.OfValue(place.Text));
    }
}

/// <summary>Where a diagnostic is, and the text there, by which a baseline knows it.</summary>
/// <param name="Location">The place.</param>
/// <param name="Text">Its text; null where there is none, as of an option.</param>
internal readonly record struct ReportedPlace(Location Location, string? Text)
{
    /// <summary>A place in C#.</summary>
    public static ReportedPlace In(SyntaxTree tree, TextSpan span) => new(Location.Create(tree, span), tree.GetText().ToString(span));

    /// <summary>A place in another file.</summary>
    public static ReportedPlace In(string path, SourceText text, TextSpan span) =>
        new(Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), text.ToString(span));

    /// <summary>A place that no baseline knows.</summary>
    public static ReportedPlace Unknown(Location location) => new(location, Text: null);
}
