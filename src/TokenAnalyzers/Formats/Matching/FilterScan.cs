using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>
/// One pass of a filter over a text, four characters at a time: one test decides whether any of them needs a closer look,
/// and few do.
/// </summary>
internal ref struct FilterScan(PrefixFilter filter, ReadOnlySpan<char> text)
{
    private const int Step = 4;

    private const int CharactersOfStart = PrefixFilter.Positions - 2;

    // A run that is long enough covers this many whole steps, wherever it starts. Two characters of each are tested.
    private const int StepsOfRun = (LongRun.Shortest - (Step - 1)) / Step;

    private readonly PrefixFilter _filter = filter;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ulong[] _refused = filter.RefusedIn(text);

    // The start of the text counts as a character that no prefix contains.
    private ulong _state = PrefixFilter.OnlyBefore;
    private int _next;
    private int _stepsInRun;

    // What is left of the step that gets a closer look: from here up to the next one.
    private ulong _stateHere;
    private int _here;

    /// <summary>Where a prefix could start; -1 if the pass did not stop for a prefix.</summary>
    public int Prefix { get; private set; }

    /// <summary>Where a long enough run starts; -1 if the pass did not stop for a run. Each run is reported once.</summary>
    public int Run { get; private set; }

    /// <summary>Goes on to the next prefix or run.</summary>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(HotPath.Optimized)]
    public bool MoveNext()
    {
        Run = -1;
        Prefix = NextPrefixHere();
        return Prefix >= 0 || MoveToStep();
    }

    // Goes on to the next step that holds the start of a prefix or the rest of a run.
    [MethodImpl(HotPath.Optimized)]
    private bool MoveToStep()
    {
        var text = _text;
        var refused = _refused;
        var inRun = _filter.InRun;
        var before = _state;
        var steps = _stepsInRun;
        var i = _next;
        for (; i <= text.Length - Step; i += Step)
        {
            var step = text.Slice(i, Step);
            int first = step[0], second = step[1], third = step[2], fourth = step[3];
            if ((first | second | third | fourth) >= PrefixFilter.Characters)
            {
                first = Math.Min(first, PrefixFilter.Characters);
                second = Math.Min(second, PrefixFilter.Characters);
                third = Math.Min(third, PrefixFilter.Characters);
                fourth = Math.Min(fourth, PrefixFilter.Characters);
            }

            var afterFirst = (before << 8) | refused[first];
            var afterSecond = (afterFirst << 8) | refused[second];
            var afterThird = (afterSecond << 8) | refused[third];
            var after = (afterThird << 8) | refused[fourth];
            steps = (steps + 1) & inRun[second] & inRun[fourth];
            var mayStart = PrefixFilter.Takes(afterFirst & afterSecond & afterThird & after)
                && (CanStartBefore(i, afterFirst) || CanStartBefore(i + 1, afterSecond) || CanStartBefore(i + 2, afterThird) || CanStartBefore(i + 3, after));
            if (mayStart || steps == StepsOfRun)
            {
                (_state, _stepsInRun) = (after, steps);
                if (StopsAt(i, i + Step, before)) return true;
                steps = _stepsInRun;
            }

            before = after;
        }

        // What is left is shorter than a step.
        return StopsAt(i, text.Length, before);
    }

    [MethodImpl(HotPath.Optimized)]
    private bool StopsAt(int start, int end, ulong before)
    {
        (_here, _next, _stateHere) = (start, end, before);
        Prefix = NextPrefixHere();
        if (_stepsInRun == StepsOfRun) LookAtRun(end - 1);
        return Prefix >= 0 || Run >= 0;
    }

    // A state says which groups of prefixes its last characters fit, not which prefix.
    [MethodImpl(HotPath.Optimized)]
    private int NextPrefixHere()
    {
        var text = _text;
        var refused = _refused;
        var state = _stateHere;
        for (var i = _here; i < _next; i++)
        {
            state = (state << 8) | refused[Math.Min((int)text[i], PrefixFilter.Characters)];
            if (!CanStartBefore(i, state)) continue;
            (_here, _stateHere) = (i + 1, state);
            return i - CharactersOfStart;
        }

        _here = _next;
        return -1;
    }

    // Whether a prefix can start so many characters before this one that the state has seen all of them.
    private bool CanStartBefore(int last, ulong state) => PrefixFilter.Takes(state) && _filter.CanStart(_text, last - CharactersOfStart, state);

    // The characters that were not tested may interrupt the run.
    [MethodImpl(HotPath.Optimized)]
    private void LookAtRun(int inside)
    {
        var text = _text;
        var inRun = _filter.InRun;
        var start = inside;
        while (start > 0 && inRun[Math.Min((int)text[start - 1], PrefixFilter.Characters)] != 0) start--;
        var end = inside + 1;
        while (end < text.Length && inRun[Math.Min((int)text[end], PrefixFilter.Characters)] != 0) end++;
        if (end - start >= LongRun.Shortest) Run = start;

        // The rest of it does not count for the next one.
        _stepsInRun = -((end - inside - 1) / Step);
    }
}
