using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>
/// Passwords that Google makes for programs that do not know its sign-in: 16 small letters, shown in four groups. They have no other sign, so that
/// a mail address or a mail server has to be near where nothing says that the text signs in.
/// </summary>
internal static class AppPassword
{
    private const int LengthOfGroup = 4;
    private const int Letters = 16;
    private const int WithSpaces = 19;

    // Random letters have three pairs of ten in common with words, and words nine of ten.
    private const double MostPairsOfWords = 0.6;

    private static readonly string[] Signs = ["mail", "smtp", "imap", "pop3"];

    /// <summary>Whether a text has that form.</summary>
    public static bool Is(ReadOnlySpan<char> value)
    {
        if (value.Length is not (Letters or WithSpaces)) return false;
        for (var i = 0; i < value.Length; i++)
        {
            var isSpace = value.Length == WithSpaces && (i + 1) % (LengthOfGroup + 1) == 0;
            if (isSpace ? value[i] != ' ' : value[i] is < 'a' or > 'z') return false;
        }

        var (all, ofWords) = LetterPairs.Count(value);
        return ofWords < all * MostPairsOfWords;
    }

    /// <summary>Whether the text around a value tells of mail: an address, a server.</summary>
    public static bool IsAmong(string surroundings) =>
        surroundings.IndexOf('@') >= 0 || Array.Exists(Signs, sign => surroundings.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0);
}
