namespace TokenAnalyzers.Formats;

/// <summary>
/// Runs over a text once and stops where a token could start. It never misses a start and is now and then wrong.
/// <para>
/// Shift-And over eight buckets of patterns at once: byte <c>j</c> of the state holds one bit for each bucket whose first
/// <c>j + 1</c> positions fit the characters just read. A character costs one load from a table of one kilobyte, whatever
/// the number of prefixes; a plain automaton over all prefixes waits for a table a thousand times that size.
/// Source of the method: Baeza-Yates and Gonnet, "A new approach to text searching", 1992.
/// </para>
/// </summary>
internal sealed class PrefixFilter
{
    /// <summary>The character before the start, and the first seven from the start on.</summary>
    public const int Positions = 8;

    private const int Beyond = 128;
    private const ulong LastPosition = 1UL << (8 * (Positions - 1));

    // For each ASCII character, and once for all others: which buckets take it at which position.
    private readonly ulong[] _accepted = new ulong[Beyond + 1];

    public PrefixFilter(IEnumerable<FilterPattern> patterns)
    {
        var buckets = FilterBucket.Distribute(patterns);
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            for (var position = 0; position < Positions; position++)
            {
                Accept(buckets[bucket].At(position), 1UL << ((8 * position) + bucket));
            }
        }
    }

    /// <summary>The next place at or after <paramref name="from"/> where a token could start, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var accepted = _accepted;

        // What stands before a text is like any character that no prefix has.
        var state = from == 0 ? accepted[Beyond] & 0xFF : 0;
        for (var i = Math.Max(0, from - 1); i < text.Length; i++)
        {
            int character = text[i];
            state = ((state << 8) | 0xFF) & accepted[character < Beyond ? character : Beyond];
            if (state >= LastPosition) return i - (Positions - 2);
        }

        return -1;
    }

    private void Accept(FilterClass accepted, ulong bit)
    {
        for (var character = 0; character < Beyond; character++)
        {
            if (accepted.Characters.Contains((char)character)) _accepted[character] |= bit;
        }

        if (accepted.TakesOthers) _accepted[Beyond] |= bit;
    }
}
