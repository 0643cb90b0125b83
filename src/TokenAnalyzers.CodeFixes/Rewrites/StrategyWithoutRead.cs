using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>A place that needs no value any more: something else gives it.</summary>
internal abstract class StrategyWithoutRead(TokenText text, Document document, SemanticModel model) : RewriteStrategy(text)
{
    private static readonly ReadPlan ByOther = new(static (_, _) => throw new InvalidOperationException("Something else reads the value."));

    public sealed override CodeLocation Code => CodeLocation.At(Text.Expression, document, model);

    protected SemanticModel Model => model;

    // Something else has the value already; no other access takes its place.
    public sealed override bool Takes(IValueSource access) => access is ConfigurationInScope;

    public sealed override Task<ReadPlan?> FindAsync(IValueSource access, ReplacementKey secret, CancellationToken cancellationToken) => Task.FromResult<ReadPlan?>(ByOther);
}
