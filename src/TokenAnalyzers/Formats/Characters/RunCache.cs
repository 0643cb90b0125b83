namespace TokenAnalyzers.Formats.Characters;

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
