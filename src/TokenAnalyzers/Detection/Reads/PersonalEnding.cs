using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>The last words of a key that say personal, and what they become for a service.</summary>
/// <param name="Words">The words in lower case.</param>
/// <param name="Noun">What the key names, without an article.</param>
/// <param name="ServiceWords">The last words of the key to read instead, in lower case.</param>
/// <param name="NeedsProvider">Many things are called so: it counts only just after the name of a provider.</param>
internal sealed record PersonalEnding(string[] Words, string Noun, string[] ServiceWords, bool NeedsProvider = false)
{
    private const string Acronym = "pat";

    /// <summary>Every ending, the longer ones first.</summary>
    public static ImmutableArray<PersonalEnding> All { get; } = ImmutableArray.Create<PersonalEnding>(
        new(["personal", "access", "token"], "personal access token", ["service", "token"]),
        new(["personal", "acess", "token"], "personal access token", ["service", "token"]),
        new(["personal", "acces", "token"], "personal access token", ["service", "token"]),
        new(["personnal", "access", "token"], "personal access token", ["service", "token"]),
        new(["personal", "api", "token"], "personal API token", ["service", "api", "token"]),
        new(["personal", "api", "key"], "personal API key", ["service", "api", "key"]),
        new(["user", "access", "token"], "user access token", ["service", "token"], NeedsProvider: true),
        new(["user", "oauth", "token"], "user OAuth token", ["service", "token"], NeedsProvider: true),
        new(["user", "api", "token"], "user API token", ["service", "api", "token"], NeedsProvider: true),
        new(["user", "api", "key"], "user API key", ["service", "token"], NeedsProvider: true),
        new(["personal", "token"], "personal token", ["service", "token"]),
        new([Acronym, "token"], "personal access token", ["service", "token"]),
        new(["user", "token"], "user token", ["service", "token"], NeedsProvider: true),
        new(["personalaccesstoken"], "personal access token", ["servicetoken"]),
        new([Acronym], "personal access token", ["service", "token"]));

    /// <summary>What may follow an ending and says that the token itself is there, as a word and the digits after it.</summary>
    public static ImmutableArray<(string Word, string Digits)> Suffixes { get; } =
        ImmutableArray.Create(("secret", ""), ("value", ""), ("base", "64"), ("b", "64"));

    /// <summary>Whether the letters alone say personal, and could stand for something else.</summary>
    public bool IsAcronym => Words.Length == 1 && Words[0] == Acronym;

    /// <summary>The words of a key that say personal, and their place; null if the key does not say personal.</summary>
    /// <param name="key">The key. Digits at its end, as in "GITHUB_PAT_2", make no difference.</param>
    public static (PersonalEnding Ending, int Start, int End)? Of(ReadOnlySpan<char> key)
    {
        var last = IdentifierWord.Before(key, key.Length);
        if (last.IsNone) return null;
        if (IsSuffix(key, last)) return EndingAt(key, IdentifierWord.Before(key, last.Start));
        return (EndsInDigits(key, last.End) ? EndingAt(key, last) : null) ?? BeforeProvider(key);
    }

    /// <summary>Whether a key starts with the acronym, as "PAT_GITHUB" does.</summary>
    public static bool StartsWithAcronym(ReadOnlySpan<char> key) =>
        key.Length > Acronym.Length
        && key.Slice(0, Acronym.Length).Equals(Acronym.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && IdentifierWord.Before(key, Acronym.Length + 1) is var word && (word.End == Acronym.Length || word.Start == Acronym.Length);

    /// <summary>The acronym at the start of a key, where the rest is a provider and no more: "PAT_GITHUB".</summary>
    public static (PersonalEnding Ending, int Start, int End)? BeforeProvider(ReadOnlySpan<char> key) =>
        StartsWithAcronym(key) && KeyProvider.IsName(IdentifierWords.Letters(key.Slice(Acronym.Length).ToString()).AsSpan())
            ? (All[All.Length - 1], 0, Acronym.Length)
            : null;

    private static (PersonalEnding Ending, int Start, int End)? EndingAt(ReadOnlySpan<char> key, IdentifierWord last)
    {
        if (last.IsNone) return null;
        foreach (var ending in All)
        {
            if (ending.StartIn(key, last) is >= 0 and var start) return (ending, start, last.End);
        }

        // "GITHUBPAT" is one word of two names.
        var acronym = last.End - Acronym.Length;
        return acronym > last.Start
            && key.Slice(acronym, Acronym.Length).Equals(Acronym.AsSpan(), StringComparison.OrdinalIgnoreCase)
            && KeyProvider.IsName(key.Slice(last.Start, acronym - last.Start))
                ? (All[All.Length - 1], acronym, last.End)
                : null;
    }

    private static bool IsSuffix(ReadOnlySpan<char> key, IdentifierWord last)
    {
        foreach (var (word, digits) in Suffixes)
        {
            if (last.Is(key, word) && key.Slice(last.End).Equals(digits.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // After the last letter, only digits and what separates them from it may be: "GITHUB_PAT:" is not a key.
    private static bool EndsInDigits(ReadOnlySpan<char> key, int end)
    {
        if (end == key.Length) return true;
        if (!char.IsDigit(key[key.Length - 1])) return false;
        foreach (var character in key.Slice(end))
        {
            if (!char.IsDigit(character) && character is not ('_' or '-')) return false;
        }

        return true;
    }

    private int StartIn(ReadOnlySpan<char> key, IdentifierWord last)
    {
        var word = last;
        for (var i = Words.Length - 1; i >= 0; i--)
        {
            if (word.IsNone || !word.Is(key, Words[i])) return -1;
            if (i > 0) word = IdentifierWord.Before(key, word.Start);
        }

        return word.Start;
    }
}
