using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>Tells what people name and number from what is random.</summary>
internal static class Words
{
    // Among the pairs of letters in names nine of ten are those of words; among random letters, three of ten.
    private const double ShareOfPairs = 0.6;

    // Random letters of a token's length have as many once in ten thousand times.
    private const double ShareOfPairsInPlaceOfRandom = 0.7;
    private const int FewestPairs = 8;
    private static readonly Alphabet BetweenWords = Alphabet.AnyOf("_-./:+=");

    // "Int32", "utf8"; in a name of several parts also "net472" and "Summer-2024".
    private const int MostDigitsOfName = 2;
    private const int MostDigitsOfPart = 4;

    /// <summary>
    /// Whether a value consists of words, numbers and separators: "X-Api-Key2", "GitHub:Token", "prod/api/token",
    /// "System.Text.Json", "Base64Text", "2026-01-31".
    /// </summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool Only(ReadOnlySpan<char> value)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (IsDigit(value[i])) continue;
            if (IsLetter(value[i]))
            {
                // "Passw0rd", and no "Base64Text".
                if (i > start && IsDigit(value[i - 1]) && value[i] >= 'a') return false;
                continue;
            }

            // "Pa$$word" and "Winter2024!", and no "@Password" and "Password*".
            if (i > 0 && CharacterKinds.IsMark(value[i]) && (i < value.Length - 1 || IsDigit(value[i - 1]))) return false;
            if (!IsWord(value.Slice(start, i - start), MostDigitsOfPart)) return false;
            start = i + 1;
        }

        return IsWord(value.Slice(start), start == 0 ? MostDigitsOfName : MostDigitsOfPart);
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsWord(ReadOnlySpan<char> part, int mostDigits)
    {
        var digits = 0;
        foreach (var character in part) digits += IsDigit(character) ? 1 : 0;
        return digits == part.Length || (digits <= mostDigits && Sound(part));
    }

    /// <summary>Whether the letters of a value follow each other as in words.</summary>
    private static bool Sound(ReadOnlySpan<char> value)
    {
        var (all, ofWords) = LetterPairs.Count(value);
        return ofWords >= all * ShareOfPairs;
    }

    /// <summary>
    /// Whether what should be random consists of words, each in one case or with a capital, and of numbers after them: "corner_depressor_left",
    /// "ApplicationInsightsKey", "is-the-prefix-of-2024". A name with an acronym inside is none.
    /// </summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool InPlaceOfRandom(ReadOnlySpan<char> body)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = start;
            while (end < body.Length && (IsLetter(body[end]) || IsDigit(body[end]))) end++;
            if (end < body.Length && !BetweenWords.Contains(body[end])) return false;
            if (!IsCased(body.Slice(start, end - start))) return false;
            start = end + 1;
        }

        var (all, ofWords) = LetterPairs.Count(body);
        return all >= FewestPairs && ofWords >= all * ShareOfPairsInPlaceOfRandom;
    }

    // "word", "WORD", "Word", "twoWords", "word12", "2024". Of random letters in both cases one in hundred is so.
    [MethodImpl(HotPath.Optimized)]
    private static bool IsCased(ReadOnlySpan<char> part)
    {
        var letters = part.Length;
        while (letters > 0 && part.Length - letters < MostDigitsOfPart && IsDigit(part[letters - 1])) letters--;
        var isUpper = true;
        for (var i = 0; i < letters && isUpper; i++) isUpper = part[i] is >= 'A' and <= 'Z';
        if (isUpper) return true;
        for (var i = 0; i < letters; i++)
        {
            var isEndOfWord = part[i] < 'a' && (i + 1 == letters || part[i + 1] < 'a');
            if (!IsLetter(part[i]) || isEndOfWord) return false;
        }

        return true;
    }

    private static bool IsLetter(char character) => (uint)((character | 0x20) - 'a') < 26;

    private static bool IsDigit(char character) => (uint)(character - '0') < 10;
}

/// <summary>Where a word can start.</summary>
internal static class WordStart
{
    /// <summary>
    /// Whether no letter, digit or underscore is before the place, or only the letter of an escape: in "\nghp_..." the
    /// letter before the prefix is no part of the word.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int start) => start == 0 || !Alphabet.Word.Contains(text[start - 1]) || IsAfterEscape(text, start);

    /// <summary>Whether a backslash and the letter of a line break or a tab are before the place.</summary>
    public static bool IsAfterEscape(ReadOnlySpan<char> text, int start) =>
        start > 1 && text[start - 2] == '\\' && Alphabet.LetterOfEscape.Contains(text[start - 1]);
}
