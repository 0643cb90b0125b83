using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Values;

/// <summary>
/// Whether a value can be a credential at all, a password that a person made up included. It says nothing of what the value
/// is: that has to follow from the place where it stands.
/// </summary>
internal static class CredentialValue
{
    public const int Shortest = 6;
    private const int Longest = 2048;
    private const int GuidLength = 36;

    /// <summary>What credentials consist of. Spaces, brackets, quotes, commas and backslashes make text, code and patterns.</summary>
    public static Alphabet Characters { get; } = Alphabet.Range('0', '9') | Alphabet.Range('A', 'Z') | Alphabet.Range('a', 'z') | Alphabet.AnyOf("!#$%&*+-./:=?@^_~");

    // What people put into a password so that it is accepted.
    private static readonly Alphabet PasswordMarks = Alphabet.AnyOf("!#$%&*?@^~");

    /// <param name="value">The value, without quotes and without a scheme.</param>
    public static bool CanBeCredential(ReadOnlySpan<char> value)
    {
        if (value.Length is < Shortest or > Longest) return false;
        var counts = CharacterCounts.Of(value);
        if (counts.Digits + counts.Letters + counts.Others != value.Length || !IsMixed(value, counts)) return false;
        return HasOnly(value, Characters) && !IsGuid(value) && !IsAddress(value) && !Words.Only(value) && !Placeholders.IsPlaceholder(value, prefixLength: 0);
    }

    // Words have letters alone; a number has digits alone.
    private static bool IsMixed(ReadOnlySpan<char> value, CharacterCounts counts)
    {
        if (counts.Letters == 0) return false;
        if (counts.Digits > 0) return true;
        return counts is { Lower: > 0, Upper: > 0 } && (HasAny(value, PasswordMarks) || !Words.Sounds(value));
    }

    private static bool HasOnly(ReadOnlySpan<char> value, Alphabet alphabet)
    {
        foreach (var character in value)
        {
            if (!alphabet.Contains(character)) return false;
        }

        return true;
    }

    private static bool HasAny(ReadOnlySpan<char> value, Alphabet alphabet)
    {
        foreach (var character in value)
        {
            if (alphabet.Contains(character)) return true;
        }

        return false;
    }

    private static bool IsGuid(ReadOnlySpan<char> value)
    {
        if (value.Length != GuidLength) return false;
        for (var i = 0; i < value.Length; i++)
        {
            if ((i is 8 or 13 or 18 or 23) != (value[i] == '-')) return false;
        }

        return true;
    }

    // A URL, a query, a mail address; "#" starts a colour or a fragment. Base64 ends in "=" and has none elsewhere.
    private static bool IsAddress(ReadOnlySpan<char> value) =>
        value.IndexOf("://".AsSpan()) >= 0 || value[0] is '#' or '?' || value.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || (value.IndexOf('@') is > 0 and var at && value.Slice(at).IndexOf('.') > 1) || (value.IndexOf('=') is > 0 and var equals && equals < value.TrimEnd('=').Length);
}
