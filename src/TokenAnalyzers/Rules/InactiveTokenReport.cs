using Microsoft.CodeAnalysis;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>Says of a token that no build compiles where it stands. No character behind its public prefix is told.</summary>
internal static class InactiveTokenReport
{
    /// <param name="token">The token and its place.</param>
    /// <param name="tree">The file.</param>
    /// <param name="stage">The stage of the code around it.</param>
    /// <param name="matcher">The formats of the compilation.</param>
    public static Diagnostic Create(TokenOutsideCode token, SyntaxTree tree, StageEvidence stage, TokenMatcher matcher)
    {
        var match = token.Match;
        var rule = Descriptors.InactiveToken;
        return DisclosedDiagnostic.Create(
            rule,
            Location.Create(tree, token.Span),
            IsLessUrgent(match, stage.Stage) ? DiagnosticSeverity.Info : rule.DefaultSeverity,
            otherPlaces: null,
            Properties(match.Format),
            matcher,
            $"{token.Place}",
            stage.Stage == Stage.Development ? MessageText.Of($" in development code ({stage.Reason})") : $"",
            Article.With(TokenReport.Describe(match, rule)));
    }

    private static DisclosedProperties Properties(TokenFormat format)
    {
        var properties = new DisclosedProperties();
        properties.Add(FixProperties.Provider, format.Issuer);
        properties.Add(FixProperties.Format, format.IdText);
        return properties;
    }

    // As in code that is compiled: a token of a sandbox, and one in development code that may be made up.
    private static bool IsLessUrgent(TokenMatch match, Stage stage) =>
        stage == Stage.Development ? !match.IsIssued : match.Format.Mode == TokenMode.Test;
}
