using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>One way to write a value that is read at run time where a token is.</summary>
internal abstract class RewriteStrategy(TokenText text)
{
    /// <summary>The token in its expression.</summary>
    protected TokenText Text { get; } = text;

    /// <summary>Where the read will run.</summary>
    public abstract CodeLocation Code { get; }

    /// <summary>The name under which the value is found this way.</summary>
    /// <param name="name">The one that is chosen for it.</param>
    public virtual ReplacementKey NameFor(ReplacementKey name) => name;

    /// <summary>The title of an action that goes this way, where it does something else than to read a value under that name; null as a rule.</summary>
    public virtual MessageText? Title => null;

    /// <summary>What a source has to offer, at least one of these; nothing as a rule.</summary>
    protected virtual ValueSourceOffers Needs => ValueSourceOffers.None;

    /// <summary>What a source must not offer.</summary>
    protected virtual ValueSourceOffers Refuses => ValueSourceOffers.None;

    /// <summary>Whether the language and the code allow it at all.</summary>
    protected virtual bool IsPossible => true;

    /// <summary>Whether this way goes together with a source of values.</summary>
    public bool Takes(ValueSource source) =>
        IsPossible
            && (Needs == ValueSourceOffers.None || (Needs & source.Offers) != ValueSourceOffers.None)
            && (Refuses & source.Offers) == ValueSourceOffers.None;

    /// <summary>How the code reads a secret from a source; null where it can't.</summary>
    public virtual Task<ReadPlan?> FindAsync(ValueSource source, ReplacementKey secret, CancellationToken cancellationToken) =>
        source.FindAsync(Code with { Secret = secret }, cancellationToken);

    /// <summary>Writes the read, and what has to change around it.</summary>
    public abstract void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals);

    /// <summary>The source of an expression around the token, with another value in the place of the token. It stays where it is.</summary>
    protected string Rewritten(ExpressionSyntax around, ReadExpression value, TokenEdits edits)
    {
        var inside = new TokenEdits();
        Text.Write(value, Names(edits), inside);
        return inside.Changed(around);
    }

    protected TypeNames Names(TokenEdits edits) => new(Code.Model, Code.Position, edits);
}

/// <summary>A place that needs no value any more: something else gives it.</summary>
internal abstract class StrategyWithoutRead(TokenText text, Document document, SemanticModel model) : RewriteStrategy(text)
{
    private static readonly ReadPlan ByOther = new(static (_, _) => throw new InvalidOperationException("Something else reads the value."));

    public sealed override CodeLocation Code => CodeLocation.At(Text.Expression, document, model);

    protected SemanticModel Model => model;

    // Something else has the value already; no other source takes its place.
    protected sealed override ValueSourceOffers Needs => ValueSourceOffers.Configuration;

    public sealed override Task<ReadPlan?> FindAsync(ValueSource source, ReplacementKey secret, CancellationToken cancellationToken) =>
        Task.FromResult<ReadPlan?>(ByOther);
}
