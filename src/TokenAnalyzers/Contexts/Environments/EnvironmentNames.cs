using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.Environments;

/// <summary>Which stage a host environment is, by its name. Names are compared without regard to case, as .NET does.</summary>
internal sealed class EnvironmentNames
{
    private static readonly string[] DevelopmentNames = [.. EnvironmentWords.Of(EnvironmentWordUse.Environment, isProduction: false)];

    // The empty name is that of a process in which nothing sets the environment; .NET takes it for Production.
    private static readonly string[] ProductionByDefault = [.. EnvironmentWords.Of(EnvironmentWordUse.Environment, isProduction: true), ""];

    private readonly HashSet<string> _development = new(DevelopmentNames, StringComparer.OrdinalIgnoreCase);

    /// <param name="production">Names that are production, though they may not be by default.</param>
    /// <param name="development">Names that are development, though they may not be by default; production wins.</param>
    public EnvironmentNames(IEnumerable<string> production, IEnumerable<string> development)
    {
        _development.UnionWith(development);
        _development.ExceptWith(production);
        OfOptions = production.Concat(development)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name, StageOf, StringComparer.OrdinalIgnoreCase);
        Production = [.. ProductionByDefault.Concat(production).Where(name => StageOf(name) == Stage.Production)];
    }

    /// <summary>The names that the options have, and what they say of them.</summary>
    public IReadOnlyDictionary<string, Stage> OfOptions { get; }

    /// <summary>The names as they are without options.</summary>
    public static EnvironmentNames Default { get; } = new([], []);

    /// <summary>The names that are known to be production, and the empty one for an environment that nothing sets.</summary>
    public IReadOnlyList<string> Production { get; }

    /// <summary>The names as the options of a file have them.</summary>
    public static EnvironmentNames Of(TokenOptions options) =>
        (options.ProductionEnvironments, options.DevelopmentEnvironments) is ({ Count: 0 }, { Count: 0 })
            ? Default
            : new(options.ProductionEnvironments, options.DevelopmentEnvironments);

    /// <summary>The stage of an environment. One that is not known is production: nobody said that it is not.</summary>
    public Stage StageOf(string environment) => _development.Contains(environment) ? Stage.Development : Stage.Production;
}

/// <summary>Words in the names of files, folders and keys that say which stage they are of.</summary>
internal static class StageWords
{
    private static readonly HashSet<string> Production = new(
        EnvironmentWords.Of(EnvironmentWordUse.Path, isProduction: true), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Development = new(
        EnvironmentWords.Of(EnvironmentWordUse.Path, isProduction: false), StringComparer.OrdinalIgnoreCase);

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
        In(name, ofOptions) is var (stage, word)
            ? new(stage, DisclosedName.Of(word) is { } shown ? MessageText.Of($"its {whose} says '{shown}'") : $"its {whose} says so")
            : null;

    private static Stage? StageOf(string word, string before, IReadOnlyDictionary<string, Stage> ofOptions)
    {
        if (ofOptions.TryGetValue(word, out var own)) return own;
        if (Development.Contains(word)) return Stage.Development;
        return !Production.Contains(word) ? null : Negations.Contains(before) ? Stage.Development : Stage.Production;
    }
}
