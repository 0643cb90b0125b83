namespace TokenAnalyzers.Formats;

/// <summary>
/// Finds the places where a token without a prefix could stand: long runs of characters without a gap. Words of a text
/// and names of a program are shorter or hold no digit, and only one character in twenty has to be looked at to see it.
/// </summary>
internal static class LongRuns
{
    /// <summary>The fewest characters of a run.</summary>
    public const int Shortest = 20;

    // A random token this long without a digit is rarer than one in a thousand; a name that long is rarer than that too.
    private const int NeedsNoDigit = 40;

    /// <summary>What base64, base64url, hexadecimal and base32 are made of.</summary>
    public static Alphabet Characters { get; } = Alphabet.Word | Alphabet.Of('-') | Alphabet.Of('+') | Alphabet.Of('/') | Alphabet.Of('=');

    private static readonly bool[] IsInRun = [.. Enumerable.Range(0, 128).Select(c => Characters.Contains((char)c))];

    /// <summary>The next run that starts at or after <paramref name="from"/>; its length is 0 if there is none.</summary>
    public static TextRun Next(ReadOnlySpan<char> text, int from)
    {
        var isInRun = IsInRun;
        while (from + Shortest <= text.Length)
        {
            var last = from + Shortest - 1;
            var probe = last;
            while (probe >= from && text[probe] < isInRun.Length && isInRun[text[probe]]) probe--;
            if (probe >= from)
            {
                from = probe + 1;
                continue;
            }

            var end = last + 1;
            while (end < text.Length && text[end] < isInRun.Length && isInRun[text[end]]) end++;
            if (end - from >= NeedsNoDigit || HasDigit(text.Slice(from, end - from))) return new(from, end - from);
            from = end;
        }

        return new(text.Length, 0);
    }

    private static bool HasDigit(ReadOnlySpan<char> run)
    {
        foreach (var character in run)
        {
            if (character is >= '0' and <= '9') return true;
        }

        return false;
    }
}
