using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>What a text is that stands where a password belongs.</summary>
internal enum PasswordKind
{
    /// <summary>No password: nothing, a word or a mark in its place, a mask, or what says where it comes from.</summary>
    None,

    /// <summary>One that everybody knows: servers have it at first, and samples are full of it.</summary>
    WellKnown,

    /// <summary>Any other: whatever it looks like, it opens what it is given to.</summary>
    Secret,
}

/// <summary>Judges passwords. What stands where one belongs needs no looks, so that this says only what is none.</summary>
internal static class PasswordValue
{
    // What is shorter is a flag, a number or a letter in its place.
    private const int Shortest = 4;
    private const int Longest = 256;
    private const int ShortestByLooks = 8;
    private const int ShortestPhrase = 16;
    private const CharacterKind BothCases = CharacterKind.Lower | CharacterKind.Upper;

    // What people write over a secret.
    private static readonly Alphabet Masks = Alphabet.AnyOf("*xX.#?-_");

    /// <summary>What a text is where a password belongs.</summary>
    public static PasswordKind KindOf(ReadOnlySpan<char> value)
    {
        if (IsStandIn(value) || Placeholders.IsPlaceholder(value, prefixLength: 0)) return PasswordKind.None;
        return WellKnownPasswords.Has(value) ? PasswordKind.WellKnown : PasswordKind.Secret;
    }

    /// <summary>
    /// Whether a text is a key where one belongs that signs or encrypts. A phrase such as "this is my secret key" is one too: the program works with it.
    /// </summary>
    public static bool IsKey(ReadOnlySpan<char> value) =>
        value.Length >= ShortestByLooks && !IsStandIn(value) && !PlaceholderRuns.In(value) && !PlaceholderTemplates.In(value) && !StandInWords.Tells(value);

    /// <summary>Whether a text is a phrase that somebody made up for a key: longer than a name, and no path, address or name of a type.</summary>
    public static bool IsPhrase(ReadOnlySpan<char> value) => value.Length >= ShortestPhrase && IsKey(value) && !HasPath(value) && !IsOneName(value);

    private static bool HasPath(ReadOnlySpan<char> value) => value.IndexOfAny('.', '/', '\\') >= 0 || value.IndexOfAny(':', ',') >= 0;

    // "orders-of-the-shop", "signing_key": a name of something is in small letters, or in capitals, with separators.
    private static bool IsOneName(ReadOnlySpan<char> value)
    {
        CharacterKinds.End(value, 0, out var kinds);
        return value.IndexOf(' ') < 0 && (kinds & (CharacterKind.Digit | CharacterKind.Mark)) == 0 && (kinds & BothCases) != BothCases;
    }

    /// <summary>
    /// Whether a value looks as people make up passwords, so that a name is enough to tell it: letters and digits, and either a sign among them
    /// or both cases and nothing between them. A slash is one of a path.
    /// </summary>
    public static bool Looks(ReadOnlySpan<char> value)
    {
        if (value.Length is < ShortestByLooks or > Longest || CharacterKinds.End(value, 0, out var kinds) < value.Length) return false;
        var hasSigns = (kinds & CharacterKind.Mark) != 0 || ((kinds & BothCases) == BothCases && (kinds & CharacterKind.Separator) == 0);
        if ((kinds & CharacterKind.Digit) == 0 || !hasSigns || value.IndexOf('/') >= 0) return false;
        return CredentialValue.CanBeOf(kinds, value.Length) && CredentialValue.HasForm(value);
    }

    private static bool IsStandIn(ReadOnlySpan<char> value) =>
        value.Length is < Shortest or > Longest || IsMasked(value) || IsBracketed(value) || ReferenceValues.Is(value) || StandInWords.Is(value);

    private static bool IsMasked(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            if (character < 128 && !Masks.Contains(character)) return false;
        }

        return true;
    }

    // "{0}", "[password]", "(hidden)", "<password>", "@password", ":password": another text comes in its place.
    private static bool IsBracketed(ReadOnlySpan<char> value) => (value[0], value[value.Length - 1]) switch
    {
        ('{', '}') or ('[', ']') or ('(', ')') or ('<', '>') or ('\'', '\'') => true,
        ('@', _) or (':', _) => IsLetters(value.Slice(1)),
        _ => value.IndexOf('{') is >= 0 and var open && value.Slice(open).IndexOf('}') > 0,
    };

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if ((uint)((character | 0x20) - 'a') >= 26 && character != '_') return false;
        }

        return true;
    }
}

/// <summary>Words that stand where a password belongs.</summary>
internal static class StandInWords
{
    // The whole text.
    private static readonly string[] Whole =
    [
        "password", "passwd", "pass", "passphrase", "passcode", "secret", "credential", "credentials", "none", "null", "empty", "blank", "undefined", "unknown",
        "unset", "string", "text", "value", "required", "optional", "true", "false", "hidden", "removed", "masked", "redacted", "sensitive", "dummy", "fake",
        "foobar", "sample", "todo", "fixme", "abcd", "plain", "prompt", "encrypted", "the-password", "my-password", "new-password", "old-password",
        "user-password", "some-password", "db-password", "pass-word", "my-pass", "user-pass", "my-secret", "some-secret", "the-secret", "ask-me", "xyzzy",
    ];

    // Anywhere in it: they tell the reader to write another one.
    private static readonly string[] Telling =
        ["your", "change", "replace", "example", "placeholder", "insert", "enter-", "put-", "type-", "goes-here", "-here", "redacted", "not-set", "in-vault"];

    /// <summary>Whether a text is such a word and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> value)
    {
        foreach (var word in Whole)
        {
            if (LengthOf(word, value) == value.Length) return true;
        }

        return Tells(value);
    }

    /// <summary>Whether a text tells its reader to write another one.</summary>
    public static bool Tells(ReadOnlySpan<char> value)
    {
        for (var start = 0; start < value.Length; start++)
        {
            foreach (var word in Telling)
            {
                if (LengthOf(word, value.Slice(start)) > 0) return true;
            }
        }

        return false;
    }

    // In a word, a hyphen is where any separator, or none, may be. At its start or end it is one.
    private static int LengthOf(string word, ReadOnlySpan<char> text)
    {
        var place = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var isThere = place < text.Length;
            if (word[i] != '-')
            {
                if (!isThere || (text[place] | 0x20) != word[i]) return 0;
                place++;
            }
            else if (isThere && text[place] is '-' or '_' or '.' or ' ') place++;
            else if (i == 0 || i == word.Length - 1) return 0;
        }

        return place;
    }
}
