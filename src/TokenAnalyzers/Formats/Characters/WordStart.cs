namespace TokenAnalyzers.Formats.Characters;

/// <summary>Where a word can start.</summary>
internal static class WordStart
{
    /// <summary>
    /// Whether no letter, digit or underscore stands before the place, or only the letter of an escape: in "\nghp_..." the
    /// letter before the prefix is no part of the word.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int start) => start == 0 || !Alphabet.Word.Contains(text[start - 1]) || IsAfterEscape(text, start);

    /// <summary>Whether a backslash and the letter of a line break or a tab stand before the place.</summary>
    public static bool IsAfterEscape(ReadOnlySpan<char> text, int start) =>
        start > 1 && text[start - 2] == '\\' && Alphabet.LetterOfEscape.Contains(text[start - 1]);
}
