using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>What a report of a whole run groups its findings by. The message says it too, in a sentence.</summary>
/// <param name="Owner">Whose the credential is; unknown where no format says it.</param>
/// <param name="Stage">Where the code or the file belongs.</param>
/// <param name="Reason">Why there.</param>
/// <param name="Limit">Why no fix can be offered; null if nothing that the place tells is in its way.</param>
internal sealed record FindingFacts(TokenOwner Owner, Stage Stage, MessageText Reason, TableText? Limit = null)
{
    /// <summary>The facts of a place.</summary>
    public static FindingFacts At(CodeContext context, TokenOwner owner, TableText? limit = null) => new(owner, context.Stage, context.StageReason, limit);

    /// <summary>The facts of a place in code that a fix could change.</summary>
    public static FindingFacts At(SyntaxNode node, CodeContext context, TokenOwner owner = TokenOwner.Unknown) =>
        At(context, owner, FixLimit.At(node, context));
}
