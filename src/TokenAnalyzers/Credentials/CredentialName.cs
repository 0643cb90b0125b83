using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>A name that says that its value is a secret.</summary>
/// <param name="Spelled">The name as it is spelled. It may hold a secret itself.</param>
/// <param name="Ending">The words that say so.</param>
internal sealed record CredentialName(string Spelled, CredentialEnding Ending)
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The name as outputs may show it; null if they may not.</summary>
    public DisclosedName? Name => DisclosedName.AtEnd(Spelled);

    /// <summary>What it names, without an article: "API key".</summary>
    public TableText Noun => Ending.Noun;

    /// <summary>Whether it names what a person made up, and not what an issuer made.</summary>
    public bool IsPassword => Ending.IsPassword;

    /// <summary>Whether the value has to look secret too.</summary>
    public bool NeedsLooks => Ending.SaidBy != SaidBy.AnyName;

    /// <summary>Reads the words of a name that a program gives a value of its own; null if they do not say secret.</summary>
    /// <param name="name">The name of a member or a variable, or the key of a value, in any casing: "GitHubToken", "client_secret", "X-Api-Key".</param>
    public static CredentialName? Of(string name) =>
        !CredentialNames.Sections.Contains(name) && Find(WordsOf(name)) is var (ending, _) ? new(name, ending) : null;

    /// <summary>Reads the words of a name that a library gives to what it takes: a parameter, a property, a header, an option.</summary>
    /// <param name="name">The name, in any casing.</param>
    /// <returns>Null if they do not say secret. What takes a password is a row of the sinks instead.</returns>
    public static CredentialName? OfTaker(string name)
    {
        var words = WordsOf(name);
        if (Find(words) is not var (ending, start) || ending.SaidBy == SaidBy.OwnName) return null;
        return ending.SaidBy == SaidBy.NameAndLooks && start > 0 && CredentialNames.OthersInLibraries.Contains(words[start - 1]) ? null : new(name, ending);
    }

    /// <summary>Reads the words of a name that a library gives to the password that it takes; null if they do not say password.</summary>
    public static CredentialName? OfPasswordTaker(string name) =>
        Find(WordsOf(name)) is var (ending, _) && ending.IsPassword ? new(name, ending) : null;

    private static (CredentialEnding Ending, int Start)? Find(List<string> words)
    {
        for (var end = words.Count; end > 0; end--)
        {
            if (EndingAt(words, end) is var (ending, start)) return words.FindIndex(0, start, CredentialNames.Others.Contains) < 0 ? (ending, start) : null;
            if (!CredentialNames.Qualifiers.Contains(words[end - 1])) return null;
        }

        return null;
    }

    private static (CredentialEnding Ending, int Start)? EndingAt(List<string> words, int end)
    {
        foreach (var ending in CredentialNames.Endings)
        {
            if (ending.StartIn(words, end) is { } start) return (ending, start);
        }

        return null;
    }

    // Digits at the end of a word only number it, and "TokenForGitHub" is a token.
    private static List<string> WordsOf(string name)
    {
        var words = IdentifierWords.Of(name).Select(word => word.TrimEnd(Digits)).Where(word => word.Length > 0).ToList();
        var link = words.FindIndex(Math.Min(1, words.Count), CredentialNames.Links.Contains);
        return link < 0 ? words : words.GetRange(0, link);
    }
}
