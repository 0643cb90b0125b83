using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats;

/// <summary>One pass of a filter over a text.</summary>
internal ref struct FilterScan(TokenFilter filter, ReadOnlySpan<char> text)
{
    private readonly TokenFilter _filter = filter;
    private readonly ReadOnlySpan<char> _text = text;

    // What stands before a text is like any character that no prefix has.
    private ulong _state = TokenFilter.OnlyBefore;
    private int _run;
    private int _next;

    /// <summary>Where a prefix could start; -1 if the pass did not stop for a prefix.</summary>
    public int Prefix { get; private set; }

    /// <summary>Where a run starts that is long enough; -1 if the pass did not stop for a run. Each run is told once.</summary>
    public int Run { get; private set; }

    /// <summary>Goes on to the next prefix or run.</summary>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(Jit.Optimized)]
    public bool MoveNext()
    {
        var text = _text;
        var refused = _filter.Refused;
        var inRun = _filter.InRun;
        var state = _state;
        var run = _run;
        for (var i = _next; i < text.Length; i++)
        {
            int character = text[i];
            if (character >= TokenFilter.Characters)
            {
                state = (state << 8) | TokenFilter.OnlyBefore;
                run = 0;
                continue;
            }

            state = (state << 8) | refused[character];
            run = (run + 1) & inRun[character];
            if (!TokenFilter.Takes(state) && run != LongRun.Shortest) continue;
            if (!Stop(i, state, run)) continue;

            (_state, _run, _next) = (state, run, i + 1);
            return true;
        }

        return false;
    }

    [MethodImpl(Jit.Optimized)]
    private bool Stop(int last, ulong state, int run)
    {
        var start = last - (TokenFilter.Positions - 2);
        Prefix = TokenFilter.Takes(state) && _filter.CanStart(_text, start, state) ? start : -1;
        Run = run == LongRun.Shortest ? last - (LongRun.Shortest - 1) : -1;
        return Prefix >= 0 || Run >= 0;
    }
}
