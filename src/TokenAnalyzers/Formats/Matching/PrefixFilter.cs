using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>
/// What a text is searched for in one pass: the starts of prefixes, and runs so long that a token without a prefix could
/// be there. A prefilter: no false negatives, some false positives. <see cref="FilterScan"/> does the pass.
/// <para>
/// Prefixes are found by Shift-Or over eight groups of them at once: byte <c>j</c> of a state holds a zero for each group
/// that takes the last <c>j + 1</c> characters. A character costs one load from a table of one kilobyte, whatever the
/// number of prefixes; a plain automaton over all prefixes waits for a table a thousand times that size.
/// Source of the method: Baeza-Yates and Gonnet, "A new approach to text searching", 1992.
/// </para>
/// </summary>
internal sealed class PrefixFilter
{
    /// <summary>The ASCII characters. Tokens have no others; the tables hold one more entry for all the rest.</summary>
    public const int Characters = 128;

    /// <summary>The length of a state in characters: the one before a prefix, and the first seven from it on.</summary>
    public const int Positions = 8;

    /// <summary>The entry of a character that can come before a prefix and cannot be part of one.</summary>
    public const ulong OnlyBefore = ~0xFFUL;

    private const int LastPosition = 8 * (Positions - 1);
    private const int Starts = 1 << 15;

    // What can follow a prefix in a token, and what can interrupt a token in source code.
    private static readonly Alphabet AfterPrefix = Alphabet.Word | Alphabet.AnyOf("-./+=~%*:!&\\{}\"");
    private static readonly Alphabet Anything = ~default(Alphabet);
    private static readonly Alphabet BeforePrefix = ~Alphabet.Word;

    private readonly ulong[] _refused = new ulong[Characters + 1];
    private readonly ulong[] _refusedWithEscapes = new ulong[Characters + 1];
    private readonly int[] _inRun = new int[Characters + 1];

    // A sieve for the first three characters, by five bits of each: a group tells only which characters it takes at each place.
    private readonly byte[] _starts = new byte[Starts];

    /// <param name="prefixes">What tokens start with.</param>
    /// <param name="words">What else the pass is to stop at; anything may follow.</param>
    public PrefixFilter(IEnumerable<string> prefixes, IEnumerable<string> words)
    {
        for (var character = 0; character < Characters; character++)
        {
            _refused[character] = ulong.MaxValue;
            _inRun[character] = LongRun.Characters.Contains((char)character) ? -1 : 0;
        }

        _refused[Characters] = OnlyBefore;

        foreach (var prefix in prefixes) Add(prefix, GroupOf(prefix), AfterPrefix);
        foreach (var word in words) Add(word, GroupOf(word), Anything);

        // In "\nghp_..." the letter before the prefix belongs to an escape. Without the backslash the same letter would continue a word.
        for (var character = 0; character <= Characters; character++)
        {
            _refusedWithEscapes[character] = _refused[character] & (Alphabet.LetterOfEscape.Contains((char)character) ? OnlyBefore : ulong.MaxValue);
        }
    }

    /// <summary>For each character: which groups refuse it at which position.</summary>
    public ulong[] RefusedIn(ReadOnlySpan<char> text) => text.IndexOf('\\') < 0 ? _refused : _refusedWithEscapes;

    /// <summary>For each character: all bits set if it continues a run, none if it ends one.</summary>
    public int[] InRun => _inRun;

    /// <summary>Whether a state takes its last characters.</summary>
    public static bool Takes(ulong state) => state < 0xFFUL << LastPosition;

    /// <summary>Whether a prefix of a group that a state takes could start there.</summary>
    [MethodImpl(HotPath.Optimized)]
    public bool CanStart(ReadOnlySpan<char> text, int start, ulong state)
    {
        var groups = (byte)(~state >> LastPosition);
        return (_starts[StartOf(text[start], text[start + 1], text[start + 2])] & groups) != 0 && WordStart.IsAt(text, start);
    }

    // Prefixes whose first separator is at the same place share a group: few words have one just there. Few words begin
    // with a capital as those without a separator do, so these go along with the least busy groups.
    private static int GroupOf(string prefix)
    {
        for (var i = 0; i < Math.Min(prefix.Length, Positions - 1); i++)
        {
            if (!char.IsLetterOrDigit(prefix[i])) return Math.Max(0, i - 1);
        }

        // Prefixes of two characters accept anything after them, so they are kept out of the groups of longer ones.
        if (prefix.Length == 2) return 0;
        var isShort = prefix.Length < Positions - 1;
        return char.IsUpper(prefix[0]) ? (isShort ? 1 : 4) : isShort ? 6 : 7;
    }

    private static int StartOf(int first, int second, int third) => (Sieved(first) << 10) | (Sieved(second) << 5) | Sieved(third);

    // Five bits that differ for lower and upper case: words are lower case where many prefixes are upper case.
    private static int Sieved(int character) => (character ^ (character >> 1)) & 31;

    [MethodImpl(HotPath.Optimized)]
    private void Add(string prefix, int group, Alphabet after)
    {
        Take(BeforePrefix, 0, group);
        for (var position = 1; position < Positions; position++)
        {
            Take(position <= prefix.Length ? Alphabet.Of(prefix[position - 1]) : after, position, group);
        }

        for (var third = 0; third < Characters; third++)
        {
            if (prefix.Length == 2 || prefix[2] == third) _starts[StartOf(prefix[0], prefix[1], third)] |= (byte)(1 << group);
        }
    }

    [MethodImpl(HotPath.Optimized)]
    private void Take(Alphabet alphabet, int position, int group)
    {
        for (var character = 0; character < Characters; character++)
        {
            if (alphabet.Contains((char)character)) _refused[character] &= ~(1UL << ((8 * position) + group));
        }
    }
}
