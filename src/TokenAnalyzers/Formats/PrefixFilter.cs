namespace TokenAnalyzers.Formats;

/// <summary>
/// Runs over a text once and stops where a prefix could start. It never misses one and is now and then wrong.
/// <para>
/// Shift-Or over eight groups of prefixes at once: byte <c>j</c> of the state holds a zero for each group that takes the
/// last <c>j + 1</c> characters. A character costs one load from a table of one kilobyte, whatever the number of prefixes;
/// a plain automaton over all prefixes waits for a table a thousand times that size.
/// Source of the method: Baeza-Yates and Gonnet, "A new approach to text searching", 1992.
/// </para>
/// </summary>
internal sealed class PrefixFilter
{
    // The character before the prefix, and the first seven from it on.
    private const int Positions = 8;
    private const int Beyond = 128;
    private const int LastPosition = 8 * (Positions - 1);
    private const ulong NoGroup = 0xFFUL << LastPosition;

    // What can follow a prefix in a token, and what can interrupt a string in source code.
    private static readonly Alphabet AfterPrefix = Alphabet.Word | Alphabet.AnyOf("-./+=~%*:! \"\\{}\r\n\t,;)@$&#");

    // In "\nghp_..." the letter before the prefix is no part of the word.
    private static readonly Alphabet BeforePrefix = ~Alphabet.Word | Alphabet.LetterOfEscape;

    // For each ASCII character: which groups refuse it at which position. All others can only stand before a prefix.
    private readonly ulong[] _refused = new ulong[Beyond];
    private readonly ulong _beyond = ~0xFFUL;

    // For each two characters: which groups have a prefix that starts with just those.
    private readonly byte[] _pairs = new byte[Beyond * Beyond];

    public PrefixFilter(IEnumerable<string> prefixes)
    {
        for (var character = 0; character < Beyond; character++) _refused[character] = ulong.MaxValue;
        foreach (var prefix in prefixes)
        {
            var group = GroupOf(prefix);
            Take(BeforePrefix, 0, group);
            for (var position = 1; position < Positions; position++)
            {
                Take(position <= prefix.Length ? Alphabet.Of(prefix[position - 1]) : AfterPrefix, position, group);
            }

            _pairs[(prefix[0] * Beyond) + prefix[1]] |= (byte)(1 << group);
        }
    }

    /// <summary>The next place at or after <paramref name="from"/> where a prefix could start, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var refused = _refused;

        // What stands before a text is like any character that no prefix has.
        var state = from == 0 ? _beyond : ulong.MaxValue;
        for (var i = Math.Max(0, from - 1); i < text.Length; i++)
        {
            int character = text[i];
            state = (state << 8) | (character < refused.Length ? refused[character] : _beyond);
            if (state >= NoGroup) continue;

            var start = i - (Positions - 2);
            var groups = (byte)(~state >> LastPosition);
            if ((_pairs[(text[start] * Beyond) + text[start + 1]] & groups) != 0 && StartsWord(text, start)) return start;
        }

        return -1;
    }

    /// <summary>Whether no letter, digit or underscore stands before the place, or only one that belongs to an escape.</summary>
    public static bool StartsWord(ReadOnlySpan<char> text, int start) =>
        start == 0
        || !Alphabet.Word.Contains(text[start - 1])
        || (start > 1 && text[start - 2] == '\\' && Alphabet.LetterOfEscape.Contains(text[start - 1]));

    // Prefixes whose first separator stands at the same place share a group: few words have one just there.
    private static int GroupOf(string prefix)
    {
        for (var i = 0; i < Math.Min(prefix.Length, Positions - 1); i++)
        {
            if (!char.IsLetterOrDigit(prefix[i])) return Math.Max(0, i - 1);
        }

        return prefix.Length < Positions - 1 ? 6 : 7;
    }

    private void Take(Alphabet alphabet, int position, int group)
    {
        for (var character = 0; character < Beyond; character++)
        {
            if (alphabet.Contains((char)character)) _refused[character] &= ~(1UL << ((8 * position) + group));
        }
    }
}
