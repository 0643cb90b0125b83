using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>What the options of a file say of all its code.</summary>
internal static class FileContext
{
    public static StageAnswer? StageOf(TokenOptions options) => StageAnswer.Said(options.Stage, OptionTable.Stage.Shown);

    public static ActorAnswer? ActorOf(TokenOptions options) => ActorAnswer.Said(options.Actor, OptionTable.Actor.Shown);
}
