using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>What a name says of its value, if it says that the value is a secret.</summary>
/// <param name="Spelled">The name as it is spelled. It may hold a secret itself.</param>
/// <param name="Noun">What it names, without an article: "API key".</param>
internal sealed record SecretNaming(string Spelled, TableText Noun)
{
    // "apikey" and "accesstoken" are one word to the eye of a program.
    private const int ShortestInWord = 5;

    /// <summary>The name as outputs may show it; null if they may not.</summary>
    public DisclosedName? Name => DisclosedName.AtEnd(Spelled);

    /// <summary>Reads the words of a name; null if they do not say secret.</summary>
    /// <param name="name">The name of a member or a variable, or the key of a value: "GitHubToken", "client_secret", "X-Api-Key".</param>
    public static SecretNaming? Of(string name)
    {
        var words = WordsOf(name);
        var end = words.Count;
        while (end > 0 && SecretWords.Qualifiers.Contains(words[end - 1]) && EndingAt(words, end) is null) end--;
        return EndingAt(words, end) is var (noun, start) && !words.Take(start).Any(SecretWords.Others.Contains) ? new(name, TableText.Of(noun)) : null;
    }

    // Digits at the end of a word only number it, and "TokenForGitHub" is a token.
    private static List<string> WordsOf(string name)
    {
        var words = IdentifierWords.Of(name).Select(word => word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).Where(word => word.Length > 0).ToList();
        var link = words.FindIndex(Math.Min(1, words.Count), SecretWords.Links.Contains);
        return link < 0 ? words : words.GetRange(0, link);
    }

    private static (string Noun, int Start)? EndingAt(List<string> words, int end)
    {
        if (end == 0) return null;
        if (KeyAt(words, end) is { } key) return key;
        foreach (var (ending, noun) in SecretWords.Endings)
        {
            if (EndsIn(words, end, ending)) return (noun, end - ending.Length);
        }

        return null;
    }

    // "api key", "apikey" and the keys of each.
    private static (string Noun, int Start)? KeyAt(List<string> words, int end)
    {
        var last = Singular(words[end - 1]);
        if (last == "key") return end > 1 && KindIn(words[end - 2]) is { } before ? (NounOf(before), end - 2) : null;
        if (!last.EndsWith("key", StringComparison.Ordinal)) return null;
        var kind = SecretWords.Keys.FirstOrDefault(kind => last.EndsWith(kind + "key", StringComparison.Ordinal));
        return kind is null ? null : (NounOf(kind), end - 1);
    }

    // "merchantsecret key" is a secret key.
    private static string? KindIn(string word) => SecretWords.Keys.Contains(word) ? word : SecretWords.Keys.FirstOrDefault(kind => IsPart(kind, word));

    private static bool EndsIn(List<string> words, int end, string[] ending)
    {
        if (ending.Length > end) return false;
        var last = Singular(words[end - 1]);
        if (ending.Length > 1) return words.Skip(end - ending.Length).Take(ending.Length - 1).SequenceEqual(ending.Take(ending.Length - 1)) && last == ending[ending.Length - 1];
        return last == ending[0] || IsPart(ending[0], last);
    }

    private static bool IsPart(string ending, string word) =>
        ending.Length >= ShortestInWord && word.EndsWith(ending, StringComparison.Ordinal) && !SecretWords.Others.Contains(word.Substring(0, word.Length - ending.Length));

    // "pass" is one.
    private static string Singular(string word) =>
        word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's' ? word.Substring(0, word.Length - 1) : word;

    private static string NounOf(string key) => key is "api" or "aes" or "des" or "hmac" or "jwt" ? key.ToUpperInvariant() + " key" : key + " key";
}
