namespace TokenAnalyzers.Values;

/// <summary>Tells what people name and number from what is random.</summary>
internal static class Words
{
    // Among the pairs of letters in ten names, nine of ten are those of words; among random letters, three of ten.
    private const double ShareOfPairs = 0.6;

    // "Int32", "utf8"; in a name of several parts also "net472" and "Summer-2024".
    private const int MostDigitsOfName = 2;
    private const int MostDigitsOfPart = 4;

    /// <summary>
    /// Whether a value consists of words, numbers and separators: "X-Api-Key2", "GitHub:Token", "prod/api/token",
    /// "System.Text.Json", "Sha256Hash", "2026-01-31".
    /// </summary>
    public static bool Only(ReadOnlySpan<char> value)
    {
        var end = EndOfPart(value, 0);
        if (end == value.Length) return IsWord(value, MostDigitsOfName);
        for (var start = 0; ; end = EndOfPart(value, start))
        {
            if (!IsWord(value.Slice(start, end - start), MostDigitsOfPart)) return false;
            if (end >= value.Length) return true;
            start = end + 1;
        }
    }

    /// <summary>Whether the letters of a value follow each other as in words.</summary>
    public static bool Sounds(ReadOnlySpan<char> value)
    {
        var (all, ofWords) = LetterPairs.Count(value);
        return ofWords >= all * ShareOfPairs;
    }

    private static int EndOfPart(ReadOnlySpan<char> value, int start)
    {
        while (start < value.Length && char.IsLetterOrDigit(value[start])) start++;
        return start;
    }

    // Letters that sound like words, with few digits: behind them, or before a capital.
    private static bool IsWord(ReadOnlySpan<char> part, int mostDigits)
    {
        int letters = 0, digits = 0;
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsDigit(part[i]))
            {
                digits++;
                continue;
            }

            letters++;
            if (i > 0 && char.IsDigit(part[i - 1]) && !char.IsUpper(part[i])) return false;
        }

        return letters == 0 || (digits <= mostDigits && Sounds(part));
    }
}
