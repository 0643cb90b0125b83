using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.Environments;

/// <summary>Words in the names of files, folders and keys that say which stage they are of.</summary>
internal static class StageWords
{
    private static readonly HashSet<string> Production = new(EnvironmentWords.Of(EnvironmentWordUse.Path, isProduction: true), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Development = new(EnvironmentWords.Of(EnvironmentWordUse.Path, isProduction: false), StringComparer.OrdinalIgnoreCase);

    // "pre-prod" and "non-prod" are no production.
    private static readonly string[] Negations = ["pre", "non", "no", "not"];

    /// <summary>What a name says; of several words, production wins.</summary>
    /// <param name="name">The name of a file, folder or key.</param>
    /// <param name="ofOptions">What a team says of names of its own.</param>
    /// <returns>The stage and the word; null if no word says anything.</returns>
    public static (Stage Stage, string Word)? In(string name, IReadOnlyDictionary<string, Stage> ofOptions)
    {
        (Stage, string)? found = null;
        var before = "";
        foreach (var word in IdentifierWords.Of(name))
        {
            if (StageOf(word, before, ofOptions) is { } stage)
            {
                if (stage == Stage.Production) return (stage, word);
                found = (stage, word);
            }

            before = word;
        }

        return found;
    }

    /// <summary>The same as an answer.</summary>
    /// <param name="name">The name of a file, folder or key.</param>
    /// <param name="whose">What is called so, such as "folder".</param>
    /// <param name="ofOptions">What a team says of names of its own.</param>
    public static Evidence<Stage>? Answer(string name, MessageText whose, IReadOnlyDictionary<string, Stage> ofOptions) =>
        In(name, ofOptions) is var (stage, word) ? new(stage, DisclosedName.Of(word) is { } shown ? MessageText.Of($"its {whose} says '{shown}'") : $"its {whose} says so") : null;

    private static Stage? StageOf(string word, string before, IReadOnlyDictionary<string, Stage> ofOptions)
    {
        if (ofOptions.TryGetValue(word, out var own)) return own;
        if (Development.Contains(word)) return Stage.Development;
        return !Production.Contains(word) ? null : Negations.Contains(before) ? Stage.Development : Stage.Production;
    }
}
