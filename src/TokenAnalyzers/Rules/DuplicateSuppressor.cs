using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Suppresses what other analyzers say of a value that this package reports too, where a project wants that. It has to name our own rules, or it would not be
/// shown what they report; it suppresses none of them. The compiler shows it what all analyzers report, an editor what one does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateSuppressor : DiagnosticSuppressor
{
    private static readonly LocalizableText Reason = Wording.ReportedByTokenAnalyzers;

    // Of SonarAnalyzer.CSharp (passwords, secrets) and of SecurityCodeScan (passwords).
    private static readonly ImmutableArray<SuppressionDescriptor> OfOthers =
        new[] { "S2068", "S6418", "SCS0015" }.Select(static id => new SuppressionDescriptor($"{id}-duplicate", id, Reason)).ToImmutableArray();

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = OfOthers.AddRange(
        Descriptors.OfTokens.Select(static rule => new SuppressionDescriptor($"{rule.Id}-duplicate", rule.Id, Reason)));

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var own = context.ReportedDiagnostics.Where(static diagnostic => BaselineSuppressor.FingerprintOf(diagnostic) is not null).ToArray();
        if (own.Length == 0) return;
        foreach (var other in context.ReportedDiagnostics)
        {
            if (OfOthers.FirstOrDefault(suppression => suppression.SuppressedDiagnosticId == other.Id) is { } suppression
                && other.Location.SourceTree is { } tree
                && own.Any(diagnostic => IsSame(diagnostic.Location, other.Location))
                && TokenOptions.Of(tree, context.Options).HidesDuplicates)
            {
                context.ReportSuppression(Suppression.Create(suppression, other));
            }
        }
    }

    // Theirs is the value or something around it, or what it is assigned to or compared with: of token.Equals("...") that is token.Equals.
    private static bool IsSame(Location own, Location other)
    {
        if (own.SourceTree is not { } tree || tree != other.SourceTree) return false;
        return other.SourceSpan.IntersectsWith(own.SourceSpan)
            || (TargetOf(tree.GetRoot().FindNode(own.SourceSpan)) is { } target && other.SourceSpan.Contains(target.Span));
    }

    private static ExpressionSyntax? TargetOf(SyntaxNode value) =>
        value.FirstAncestorOrSelf<SyntaxNode>(static node => node is AssignmentExpressionSyntax or InvocationExpressionSyntax or StatementSyntax) switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            InvocationExpressionSyntax call => call.Expression,
            _ => null,
        };
}
