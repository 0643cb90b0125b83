using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>What a report of a whole run groups its findings by. The message says it too, in a sentence.</summary>
/// <param name="Owner">Whose the credential is; unknown where no format says it.</param>
/// <param name="Stage">Where the code or the file belongs.</param>
/// <param name="Reason">Why there.</param>
internal sealed record FindingFacts(TokenOwner Owner, Stage Stage, MessageText Reason)
{
    /// <summary>The facts of a place.</summary>
    public static FindingFacts At(CodeContext context, TokenOwner owner = TokenOwner.Unknown) => new(owner, context.Stage, context.StageReason);
}
