using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>What the options of a file say of all its code.</summary>
internal static class SourceFileContext
{
    public static Evidence<Stage>? StageOf(TokenOptions options) => Evidence<Stage>.OfSetting(options.Stage, OptionTable.Stage.Shown);

    public static Evidence<Actor>? ActorOf(TokenOptions options) => Evidence<Actor>.OfSetting(options.Actor, OptionTable.Actor.Shown);
}
