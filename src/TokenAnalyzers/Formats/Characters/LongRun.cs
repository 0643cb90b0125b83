using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>
/// Long runs of characters without a gap: the places where a token without a prefix could be. Words of a text are
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

    // For each character of ASCII: what it is in a run; None ends it.
    private static readonly CharacterKinds[] KindOf = Array.ConvertAll(Enumerable.Range(0, 128).ToArray(), character => KindsOf((char)character));

    [Flags]
    private enum CharacterKinds : byte
    {
        None = 0,
        Digit = 1,
        Upper = 2,
        Lower = 4,
        Other = 8,
    }

    /// <summary>The whole run that starts at a place; its length is 0 if it is a name or a line of one character.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static TextRun At(ReadOnlySpan<char> text, int start)
    {
        // Kinds are gathered without a branch: which comes next can't be foretold.
        var kindOf = KindOf;
        var kinds = CharacterKinds.None;
        var end = start;
        for (; end < text.Length && text[end] < kindOf.Length; end++)
        {
            var kind = kindOf[text[end]];
            if (kind == CharacterKinds.None) break;
            kinds |= kind;
        }

        const CharacterKinds BothCases = CharacterKinds.Upper | CharacterKinds.Lower;
        var isMixed = (kinds & CharacterKinds.Digit) != 0 || ((kinds & BothCases) == BothCases && end - start >= NeedsNoDigit);
        return isMixed ? new(start, end - start) : default;
    }

    /// <summary>The next run of word characters in a run, at or after a place; its length is 0 if there is none that is long.</summary>
    [MethodImpl(HotPath.Optimized)]
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

    private static CharacterKinds KindsOf(char character) => character switch
    {
        >= '0' and <= '9' => CharacterKinds.Digit,
        >= 'A' and <= 'Z' => CharacterKinds.Upper,
        >= 'a' and <= 'z' => CharacterKinds.Lower,
        _ => Characters.Contains(character) ? CharacterKinds.Other : CharacterKinds.None,
    };
}

/// <summary>Characters without a gap.</summary>
/// <param name="Start">The first, counted from the start of the text.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct TextRun(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>
/// The long runs of a text that were walked already. Tokens may start inside a run that is too long for them, thousands of
/// times; each run is walked once all the same.
/// </summary>
internal struct RunCache
{
    // Shorter runs are walked anew: to look them up costs as much.
    private const int Shortest = 256;

    // Formats that start alike have bodies of two alphabets at most.
    private Run _latest;
    private Run _earlier;

    /// <summary>How many characters of an alphabet follow one another from a place on, up to a limit.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int position, Alphabet alphabet, int limit)
    {
        var isLong = limit >= Shortest;
        var length = isLong ? Math.Min(limit, KnownAt(position, alphabet)) : 0;
        while (length < limit && alphabet.Contains(text[position + length])) length++;
        if (isLong && length >= Shortest) Keep(new(alphabet, position, position + length));
        return length;
    }

    private readonly int KnownAt(int position, Alphabet alphabet) =>
        _latest.Holds(position, alphabet) ? _latest.End - position : _earlier.Holds(position, alphabet) ? _earlier.End - position : 0;

    private void Keep(Run run)
    {
        if (_latest.Alphabet != run.Alphabet) (_latest, _earlier) = (_earlier, _latest);
        if (_latest.Alphabet != run.Alphabet || !_latest.Holds(run.Start, run.Alphabet)) _latest = run;
        else if (run.End > _latest.End) _latest = _latest with { End = run.End };
    }

    private readonly record struct Run(Alphabet Alphabet, int Start, int End)
    {
        public bool Holds(int position, Alphabet alphabet) => position >= Start && position < End && alphabet == Alphabet;
    }
}
