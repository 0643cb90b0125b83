using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.Environments;

/// <summary>Which stage a host environment is, by its name.</summary>
internal sealed class EnvironmentNames
{
    /// <summary>The name that an unset environment has in .NET.</summary>
    public const string Default = "Production";

    // The empty name is that of a process in which nothing sets the environment; .NET takes it for Production.
    private static readonly string[] ProductionByDefault = [Default, ""];

    /// <param name="production">Names that are production, though they may not be by default.</param>
    /// <param name="development">Names that are development, though they may not be by default; production wins.</param>
    public EnvironmentNames(IReadOnlyList<string> production, IReadOnlyList<string> development)
    {
        var own = new Dictionary<string, Stage>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in development) own[name] = Stage.Development;
        foreach (var name in production) own[name] = Stage.Production;
        OfOptions = own;
        Production = [.. ProductionByDefault.Concat(production).Where(name => StageOf(name) == Stage.Production)];
    }

    /// <summary>The names that the options have, and what they say of them.</summary>
    public IReadOnlyDictionary<string, Stage> OfOptions { get; }

    /// <summary>The names as they are without options.</summary>
    public static EnvironmentNames WithoutOptions { get; } = new([], []);

    /// <summary>The names that are known to be production, as hosts write them, and the empty one for an environment that nothing sets.</summary>
    public IReadOnlyList<string> Production { get; }

    /// <summary>The names as the options of a file have them.</summary>
    public static EnvironmentNames Of(TokenOptions options) =>
        (options.ProductionEnvironments, options.DevelopmentEnvironments) is ({ Count: 0 }, { Count: 0 })
            ? WithoutOptions
            : new([.. options.ProductionEnvironments], [.. options.DevelopmentEnvironments]);

    /// <summary>The stage of an environment. One that is not known is production: nobody said that it is not.</summary>
    public Stage StageOf(string environment) => SaidOf(environment) ?? Stage.Production;

    /// <summary>What the name of an environment says; null if no word of it says anything.</summary>
    public Stage? SaidOf(string environment) => StageWords.In(environment, EnvironmentWordUse.Environment, OfOptions)?.Stage;

    /// <summary>Whether a name is, as a whole, that of an environment.</summary>
    public bool Knows(string name) => OfOptions.ContainsKey(name) || StageWords.IsWord(name, EnvironmentWordUse.Environment);
}

/// <summary>Words in names that say which stage something is of.</summary>
internal static class StageWords
{
    // A word after one of these is not meant: "pre-prod" and "non-prod" are no production.
    private static readonly string[] Negations = ["pre", "non", "no", "not"];

    private static readonly Dictionary<EnvironmentWordUse, Dictionary<string, bool>> Tables =
        Enum.GetValues(typeof(EnvironmentWordUse)).Cast<EnvironmentWordUse>().ToDictionary(use => use, EnvironmentWords.TableOf);

    /// <summary>What a name says; of several words, production wins.</summary>
    /// <param name="name">The name.</param>
    /// <param name="use">What it is the name of.</param>
    /// <param name="ofOptions">What a team says of names of its own.</param>
    /// <returns>The stage and the word; null if no word says anything.</returns>
    public static (Stage Stage, string Word)? In(string name, EnvironmentWordUse use, IReadOnlyDictionary<string, Stage> ofOptions)
    {
        if (StageOf(name, use, ofOptions) is { } whole) return (whole, name.ToLowerInvariant());
        (Stage Stage, string)? found = null;
        var words = IdentifierWords.Of(name);
        for (var i = 0; i < words.Count; i++)
        {
            // "DEV2" and "qa01" are numbered.
            var word = words[i].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if ((StageOf(words[i], use, ofOptions) ?? StageOf(word, use, ofOptions)) is not { } stage) continue;
            var isNegated = i > 0 && Negations.Contains(words[i - 1]);

            // "non-dev" says nothing, and "DevOps" is a trade.
            if (stage == Stage.Development && (isNegated || (i + 1 < words.Count && words[i + 1] == "ops"))) continue;
            if (Tables[EnvironmentWordUse.Copy].ContainsKey(word)) return (Stage.Development, word);
            if (found?.Stage == Stage.Production) continue;
            found = (isNegated ? Stage.Development : stage, words[i]);
        }

        return found;
    }

    /// <summary>Whether a name is one word for a stage.</summary>
    public static bool IsWord(string name, EnvironmentWordUse use) => Tables[use].ContainsKey(name);

    /// <summary>What a name says, as an answer.</summary>
    /// <param name="name">The name.</param>
    /// <param name="use">What it is the name of.</param>
    /// <param name="whose">The same as a noun, such as "folder".</param>
    /// <param name="ofOptions">What a team says of names of its own.</param>
    public static Evidence<Stage>? Answer(string name, EnvironmentWordUse use, MessageText whose, IReadOnlyDictionary<string, Stage> ofOptions) =>
        In(name, use, ofOptions) is var (stage, word)
            ? new(stage, DisclosedName.Of(word) is { } shown ? MessageText.Of(Wording.ItsNameSays, whose, shown) : MessageText.Of(Wording.ItsNameSaysSo, whose))
            : null;

    private static Stage? StageOf(string word, EnvironmentWordUse use, IReadOnlyDictionary<string, Stage> ofOptions)
    {
        if (ofOptions.TryGetValue(word, out var own)) return own;
        return Tables[use].TryGetValue(word, out var isProduction) ? isProduction ? Stage.Production : Stage.Development : null;
    }
}
