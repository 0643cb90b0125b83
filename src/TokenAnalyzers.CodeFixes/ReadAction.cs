using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.CodeFixes.Sources.Functions;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes;

/// <summary>One of the actions that read a value where a token is.</summary>
/// <param name="EquivalenceKey">
/// One key for every diagnostic: "dotnet format" takes the key of the first action that it meets and applies only actions
/// with that key.
/// </param>
/// <param name="TitleOfAll">The title for all tokens of a document, project or solution.</param>
/// <param name="Sources">The ways to get at the value, the best first.</param>
internal sealed record ReadAction(string EquivalenceKey, MessageText TitleOfAll, Func<Solution, ImmutableArray<ValueSource>> Sources)
{
    /// <summary>From configuration; from the environment where code can't reach configuration.</summary>
    public static readonly ReadAction FromConfiguration = new("ReadFromConfiguration", Wording.ReadTokensFromConfiguration, ValueSourceOrder.For);

    /// <summary>From configuration, without which the program goes on in development and nowhere else.</summary>
    public static readonly ReadAction FromConfigurationByStage = new(
        "ReadFromConfigurationByStage",
        Wording.ReadTokensFromConfigurationByStage,
        static _ => ImmutableArray.Create<ValueSource>(new ConfigurationByStage(new VariablesInScope())));

    /// <summary>From the configuration that options are given when they are made.</summary>
    public static readonly ReadAction FromOptions = new(
        "ReadFromOptions", Wording.ReadTokensFromOptions, static _ =>
            ImmutableArray.Create<ValueSource>(new ConfiguredOptions()));

    /// <summary>From the configuration of services, when they make an object that they were given.</summary>
    public static readonly ReadAction FromFactory = new(
        "ReadFromFactory", Wording.ReadTokensFromFactory, static _ => ImmutableArray.Create<ValueSource>(new ServiceFactory()));

    /// <summary>From a parameter that callers give. It changes methods for the sake of one token, so it is never done for all.</summary>
    public static readonly ReadAction FromParameter = new("ReadFromParameter", MessageText.Empty, ValueSourceOrder.ByParameter);

    /// <summary>From a parameter of the app host, which gives it to the resource.</summary>
    public static readonly ReadAction FromAppHost = new(
        "ReadFromAppHost", Wording.MakeTokensParametersOfTheAppHost, static _ =>
            ImmutableArray.Create<ValueSource>(new AppHostParameter(new VariablesInScope())));

    /// <summary>From the environment, wherever the code is.</summary>
    public static readonly ReadAction FromEnvironment = new(
        "ReadFromEnvironment", Wording.ReadTokensFromTheEnvironment, static _ => ImmutableArray.Create<ValueSource>(new EnvironmentVariable()));

    /// <summary>The action with a key; null for another one's.</summary>
    public static ReadAction? WithKey(string? equivalenceKey) => equivalenceKey switch
    {
        // No key comes from "dotnet format" when the first diagnostic of the solution has no fix. The others still have one.
        null or "ReadFromConfiguration" => FromConfiguration,
        "ReadFromConfigurationByStage" => FromConfigurationByStage,
        "ReadFromOptions" => FromOptions,
        "ReadFromFactory" => FromFactory,
        "ReadFromAppHost" => FromAppHost,
        "ReadFromEnvironment" => FromEnvironment,
        _ => null,
    };

    /// <summary>The title for one token: what is read, and under which name.</summary>
    public MessageText Title(RewriteCandidate candidate)
    {
        if (candidate.Title is { } own) return own;
        if (this == FromAppHost)
            return MessageText.Of(Wording.MakeAParameterOfTheAppHost, candidate.Token.Credential, AppHostParameter.ShownNameOf(candidate.Name));
        if (candidate.ReadsEnvironment) return MessageText.Of(Wording.ReadFromTheEnvironment, candidate.Token.Credential, candidate.Name.ShownVariable);
        var title = MessageText.Of(Wording.ReadFromConfiguration, candidate.Token.Credential, candidate.Name.ShownKey);
        if (this == FromOptions) return MessageText.Of(Wording.CheckedAtStart, title);
        if (this == FromConfigurationByStage)
        {
            return candidate.Name.PersonalKey is { } key
                ? MessageText.Of(Wording.InDevelopmentTheKeyOrNone, title, key)
                : MessageText.Of(Wording.NoneInDevelopment, title);
        }

        if (this == FromFactory) return MessageText.Of(Wording.WhenTheServiceIsMade, title);
        return this == FromParameter ? MessageText.Of(Wording.PassedByTheCallers, title) : title;
    }
}
