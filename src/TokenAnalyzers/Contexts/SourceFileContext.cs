using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>What the options of a file say of all its code.</summary>
internal static class SourceFileContext
{
    public static StageEvidence? StageOf(TokenOptions options) => StageEvidence.Said(options.Stage, OptionTable.Stage.Shown);

    public static ActorEvidence? ActorOf(TokenOptions options) => ActorEvidence.Said(options.Actor, OptionTable.Actor.Shown);
}
