using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>A place that needs no value any more: something else gives it.</summary>
internal abstract class PlaceWithoutRead(TokenText text, Document document, SemanticModel model) : Place(text)
{
    private static readonly Reading ByOther = new(static (_, _) => throw new InvalidOperationException("Something else reads the value."));

    public sealed override CodePlace Code => CodePlace.At(Text.Expression, document, model);

    protected SemanticModel Model => model;

    // Something else has the value already; no other access takes its place.
    public sealed override bool Takes(IAccess access) => access is ConfigurationInScope;

    public sealed override Task<Reading?> FindAsync(IAccess access, SecretName secret, CancellationToken cancellationToken) => Task.FromResult<Reading?>(ByOther);
}
