using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>A name that says that its value is a secret.</summary>
/// <param name="Spelled">The name as it is spelled. It may hold a secret itself.</param>
/// <param name="Ending">The words that say so.</param>
/// <param name="IsAlone">Whether no word is before them.</param>
internal sealed record CredentialName(string Spelled, CredentialEnding Ending, bool IsAlone)
{
    // What is there to be copied and filled in.
    private static readonly HashSet<string> Samples = new(EnvironmentWords.Of(EnvironmentWordUse.Copy), StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The name as outputs may show it; null if they may not.</summary>
    public DisclosedName? Name => DisclosedName.AtEnd(Spelled);

    /// <summary>What it names, without an article: "API key".</summary>
    public NounPhrase Noun => Ending.Noun;

    /// <summary>Whether it names what a person made up, and not what an issuer made.</summary>
    public bool IsPassword => Ending.IsPassword;

    /// <summary>Whether it says that its value is a sample, where the value does not say more.</summary>
    public bool IsOfSample => IdentifierWords.Of(Spelled).Any(Samples.Contains);

    /// <summary>Whether what a library takes by this name has to look secret too.</summary>
    public bool NeedsLooks => Ending.SaidBy != SaidBy.AnyName;

    /// <summary>What a value in code must look like, so that this name makes it a secret.</summary>
    public ValueLooks LeastLooks => (Ending, IsAlone) switch
    {
        ({ IsPassword: true }, _) => ValueLooks.Password,
        ({ IsAnyKey: true, Words.Length: 1 }, true) => ValueLooks.LongSecret,
        ({ IsAnyKey: true }, _) or ({ SaidBy: SaidBy.NameAndLooks }, true) => ValueLooks.Secret,
        _ => ValueLooks.ShortSecret,
    };

    /// <summary>What a value in a configuration file must look like: there, whatever is named as a secret and is no placeholder may be one.</summary>
    public ValueLooks LeastLooksInFile => Ending.IsAnyKey ? LeastLooks : ValueLooks.Possible;

    /// <summary>Reads the words of a name that a program gives a value of its own; null if they do not say secret.</summary>
    /// <param name="name">The name of a member or a variable, or the key of a value, in any casing: "GitHubToken", "client_secret", "X-Api-Key".</param>
    public static CredentialName? Of(string name) =>
        !CredentialNames.Sections.Contains(name) && Find(WordsOf(name)) is var (ending, start) ? new(name, ending, start == 0) : null;

    /// <summary>Reads the name of a parameter in an address: that of any secret, or of what the host takes as one; null for others.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="address">The text that holds the address.</param>
    public static CredentialName? OfParameter(string name, string address)
    {
        if (Of(name) is { } secret) return secret;
        var ofHost = CredentialNames.Parameters.FirstOrDefault(row => row.Parameter == name && address.Contains(row.Host));
        return ofHost.Ending is { } ending ? new(name, ending, IsAlone: true) : null;
    }

    /// <summary>Reads the words of a name that a library gives to what it takes: a parameter, a property, a header, an option.</summary>
    /// <param name="name">The name, in any casing.</param>
    /// <returns>Null if they do not say secret. What takes a password is a row of the sinks instead.</returns>
    public static CredentialName? OfTaker(string name)
    {
        var words = WordsOf(name);
        if (Find(words) is not var (ending, start) || ending.SaidBy == SaidBy.OwnName) return null;
        return ending.SaidBy == SaidBy.NameAndLooks && start > 0 && CredentialNames.OthersInLibraries.Contains(words[start - 1])
            ? null
            : new(name, ending, start == 0);
    }

    /// <summary>Reads the words of a name that a library gives to the password that it takes; null if they do not say password.</summary>
    public static CredentialName? OfPasswordTaker(string name) =>
        Find(WordsOf(name)) is var (ending, start) && ending.IsPassword ? new(name, ending, start == 0) : null;

    private static (CredentialEnding Ending, int Start)? Find(List<string> words)
    {
        for (var end = words.Count; end > 0; end--)
        {
            if (EndingAt(words, end) is var (ending, start)) return IsOther(words, ending, start) ? null : (ending, start);
            if (!CredentialNames.Qualifiers.Contains(words[end - 1])) return null;
        }

        return null;
    }

    private static bool IsOther(List<string> words, CredentialEnding ending, int start) =>
        words.FindIndex(0, start, CredentialNames.Others.Contains) >= 0
        || (ending.IsAnyKey && words.FindIndex(0, start, CredentialNames.OthersOfKeys.Contains) >= 0);

    private static (CredentialEnding Ending, int Start)? EndingAt(List<string> words, int end)
    {
        foreach (var ending in CredentialNames.Endings)
        {
            if (ending.StartIn(words, end) is { } start) return (ending, start);
        }

        return null;
    }

    // Digits at the end of a word only number it, "TokenForGitHub" is a token, and "JwtSettings:Key" a JWT key.
    private static List<string> WordsOf(string name)
    {
        var section = name.LastIndexOf(':');
        if (section > 0) name = WithoutKind(name.Substring(0, section)) + name.Substring(section);
        var words = IdentifierWords.Of(name).Select(word => word.TrimEnd(Digits)).Where(word => word.Length > 0).ToList();
        var link = words.FindIndex(Math.Min(1, words.Count), CredentialNames.Links.Contains);
        return link < 0 ? words : words.GetRange(0, link);
    }

    // What only says that it is a section of configuration.
    private static string WithoutKind(string section) =>
        CredentialNames.KindsOfSections.FirstOrDefault(kind => section.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) is { } end
            ? section.Substring(0, section.Length - end.Length)
            : section;
}
