using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>A key of configuration, or the name of an environment variable, that says personal.</summary>
/// <param name="Text">The whole key as far as it is known.</param>
/// <param name="Ending">What its last words are.</param>
/// <param name="Start">Where these words start in the key.</param>
/// <param name="End">Where they end.</param>
/// <param name="Format">The personal token of the provider that the key names; null if it names none.</param>
internal sealed record PersonalKey(string Text, PersonalEnding Ending, int Start, int End, TokenFormat? Format)
{
    /// <summary>Reads a key; null if it does not say personal.</summary>
    public static PersonalKey? Of(string text)
    {
        if (PersonalEnding.Of(text.AsSpan()) is not var (ending, start, end) || MayBeInsideWord(text, start)) return null;
        var format = KeyProvider.Find(text, start, ending.NeedsProvider);
        return ending.NeedsProvider && format is null ? null : new(text, ending, start, end, format);
    }

    /// <summary>What the key names, such as "GitHub personal access token".</summary>
    public TableText Credential => TableText.Of(Format is null ? Ending.Noun : $"{Format.Provider} {Ending.Noun}");

    /// <summary>What to read instead, such as "GitHub App installation token".</summary>
    public TableText ServiceCredential => Format?.ServiceNoun ?? TableText.Of("service token");

    // $"{name}pat": the unknown part could be "com".
    private static bool MayBeInsideWord(string text, int start) => start > 0 && text[start - 1] == ConstantText.Unknown && char.IsLower(text[start]);
}

/// <summary>The last words of a key that say personal, and what they become for a service.</summary>
/// <param name="Words">The words in lower case.</param>
/// <param name="Noun">What the key names, without an article.</param>
/// <param name="ServiceWords">The last words of the key to read instead, in lower case.</param>
/// <param name="NeedsProvider">Many things are called so: it counts only just after the name of a provider.</param>
internal sealed record PersonalEnding(string[] Words, string Noun, string[] ServiceWords, bool NeedsProvider = false)
{
    /// <summary>Every ending, the longer ones first.</summary>
    public static ImmutableArray<PersonalEnding> All { get; } = ImmutableArray.Create<PersonalEnding>(
        new(["personal", "access", "token"], "personal access token", ["service", "token"]),
        new(["personal", "api", "token"], "personal API token", ["service", "api", "token"]),
        new(["personal", "api", "key"], "personal API key", ["service", "api", "key"]),
        new(["user", "access", "token"], "user access token", ["service", "token"], NeedsProvider: true),
        new(["user", "api", "token"], "user API token", ["service", "api", "token"], NeedsProvider: true),
        new(["personal", "token"], "personal token", ["service", "token"]),
        new(["pat", "token"], "personal access token", ["service", "token"]),
        new(["user", "token"], "user token", ["service", "token"], NeedsProvider: true),
        new(["personalaccesstoken"], "personal access token", ["servicetoken"]),
        new(["pat"], "personal access token", ["service", "token"]));

    /// <summary>The ending of a key and its place; null if the key does not say personal.</summary>
    /// <param name="key">The key. Digits at its end, as in "GITHUB_PAT_2", make no difference.</param>
    public static (PersonalEnding Ending, int Start, int End)? Of(ReadOnlySpan<char> key)
    {
        var last = IdentifierWord.Before(key, key.Length);
        if (last.IsNone || !EndsInDigits(key, last.End)) return null;
        foreach (var ending in All)
        {
            if (ending.StartIn(key, last) is >= 0 and var start) return (ending, start, last.End);
        }

        return null;
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
