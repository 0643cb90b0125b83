using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Rules;

/// <summary>Makes every diagnostic, so that each is made of nothing but what may be shown.</summary>
internal static class DisclosedDiagnostic
{
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is reported.</param>
    /// <param name="properties">What a fix needs to know; null if there is none.</param>
    /// <param name="matcher">The formats of the compilation: no name that holds a token of these is shown.</param>
    /// <param name="arguments">What the message of the rule takes.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor rule, Location place, FixProperties? properties, TokenMatcher matcher, params MessageText[] arguments) =>
        Create(rule, place, rule.DefaultSeverity, otherPlaces: null, properties, matcher, arguments);

    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is reported.</param>
    /// <param name="severity">How loud it is, unless options say otherwise.</param>
    /// <param name="otherPlaces">What else belongs to it.</param>
    /// <param name="properties">What a fix needs to know; null if there is none.</param>
    /// <param name="matcher">The formats of the compilation: no name that holds a token of these is shown.</param>
    /// <param name="arguments">What the message of the rule takes.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor rule,
        Location place,
        DiagnosticSeverity severity,
        IEnumerable<Location>? otherPlaces,
        FixProperties? properties,
        TokenMatcher matcher,
        params MessageText[] arguments) =>
        Diagnostic.Create(
            rule,
            place,
            severity,
            otherPlaces,
            properties?.Write(matcher),
            Array.ConvertAll(arguments, argument => (object)argument.ToString(DisclosedName.TokensOfTeam(matcher))));
}
