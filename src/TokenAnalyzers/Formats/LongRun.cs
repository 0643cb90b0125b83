using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats;

/// <summary>
/// Long runs of characters without a gap: the places where a token without a prefix could stand. Words of a text are
/// shorter, and most names of a program hold no digit.
/// </summary>
internal static class LongRun
{
    /// <summary>The fewest characters of a run.</summary>
    public const int Shortest = 24;

    // A random token this long without a digit is rarer than one in a thousand.
    private const int NeedsNoDigit = 40;

    /// <summary>What hexadecimal, base32, base62 and base64url are made of.</summary>
    public static Alphabet WordCharacters { get; } = Alphabet.Word | Alphabet.Of('-');

    /// <summary>What base64 is made of too, and so are paths.</summary>
    public static Alphabet Characters { get; } = WordCharacters | Alphabet.AnyOf("+/=");

    /// <summary>The whole run that starts at a place; its length is 0 if it is a name or a line of one character.</summary>
    [MethodImpl(Jit.Optimized)]
    public static TextRun At(ReadOnlySpan<char> text, int start)
    {
        bool hasDigit = false, hasUpper = false, hasLower = false;
        var end = start;
        for (; end < text.Length; end++)
        {
            var character = text[end];
            if (character is >= 'a' and <= 'z') hasLower = true;
            else if (character is >= 'A' and <= 'Z') hasUpper = true;
            else if (character is >= '0' and <= '9') hasDigit = true;
            else if (!Characters.Contains(character)) break;
        }

        var isMixed = hasDigit || (hasUpper && hasLower && end - start >= NeedsNoDigit);
        return isMixed ? new(start, end - start) : default;
    }

    /// <summary>The next run of word characters in a run, at or after a place; its length is 0 if there is none that is long.</summary>
    [MethodImpl(Jit.Optimized)]
    public static TextRun NextOfWords(ReadOnlySpan<char> text, TextRun run, int from)
    {
        while (from < run.End)
        {
            var end = from;
            while (end < run.End && text[end] is not ('+' or '/' or '=')) end++;
            if (end - from >= Shortest) return new(from, end - from);
            from = end + 1;
        }

        return default;
    }
}
