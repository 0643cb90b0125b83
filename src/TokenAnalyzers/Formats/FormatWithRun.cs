using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats;

/// <summary>A format whose tokens all hold a long run.</summary>
/// <param name="Format">The format.</param>
/// <param name="ShortestRun">The fewest characters of that run.</param>
/// <param name="Reach">The most characters that a token has before it.</param>
internal sealed record FormatWithRun(TokenFormat Format, int ShortestRun, int Reach)
{
    /// <summary>Null if not every token of the format holds a long run.</summary>
    public static FormatWithRun? Of(TokenFormat format, Alphabet characters, int atLeast)
    {
        int shortest = int.MaxValue, reach = 0;
        foreach (var sequence in format.Pattern.Sequences)
        {
            var run = FirstLongRun(sequence, characters, atLeast);
            shortest = Math.Min(shortest, run.Length);
            reach = Math.Max(reach, run.Start);
        }

        return shortest < atLeast ? null : new(format, shortest, reach);
    }

    /// <summary>Adds the tokens of the format that hold the run.</summary>
    [MethodImpl(Jit.Optimized)]
    public void Add(ReadOnlySpan<char> text, TextRun run, ref List<TokenMatch>? candidates)
    {
        for (var start = Math.Max(0, run.Start - Reach); start <= run.End - ShortestRun; start++)
        {
            if (!WordStart.IsAt(text, start)) continue;
            if (TokenJudge.Judge(Format, text, start) is { } match) (candidates ??= []).Add(match);
        }
    }

    // The first run that is long at its shortest, and the most characters before it; its length is 0 if there is none.
    private static TextRun FirstLongRun(PatternSequence sequence, Alphabet characters, int atLeast)
    {
        var run = default(TextRun);
        var before = 0;
        foreach (var element in sequence.Elements)
        {
            if ((element.Alphabet | characters) == characters) run = run.Length == 0 ? new(before, element.Minimum) : new(run.Start, run.Length + element.Minimum);
            else if (run.Length >= atLeast) break;
            else run = default;
            before += element.Maximum;
        }

        return run.Length >= atLeast ? run : default;
    }
}
