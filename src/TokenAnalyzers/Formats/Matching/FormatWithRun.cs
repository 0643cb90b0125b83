using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>A format whose tokens all hold a long run.</summary>
/// <param name="Format">The format.</param>
/// <param name="ShortestRun">The fewest characters of that run.</param>
/// <param name="Reach">The most characters that a token has before it.</param>
/// <param name="Characters">What a token is made of.</param>
internal sealed record FormatWithRun(TokenFormat Format, int ShortestRun, int Reach, Alphabet Characters)
{
    private readonly Alphabet _first = Format.Pattern.Sequences.Aggregate(default(Alphabet), (first, sequence) => first | sequence.Elements[0].Alphabet);

    /// <summary>Null if not every token of the format holds a long run.</summary>
    public static FormatWithRun? Of(TokenFormat format, Alphabet characters, int atLeast)
    {
        int shortest = int.MaxValue, reach = 0;
        var all = default(Alphabet);
        foreach (var sequence in format.Pattern.Sequences)
        {
            var run = FirstLongRun(sequence, characters, atLeast);
            shortest = Math.Min(shortest, run.Length);
            reach = Math.Max(reach, run.Start);
            foreach (var element in sequence.Elements) all |= element.Alphabet;
        }

        return shortest < atLeast ? null : new(format, shortest, reach, all);
    }

    /// <summary>The most characters that a token could have before a run in a text: none if what stands there is in no token.</summary>
    public int ReachBefore(ReadOnlySpan<char> text, TextRun run) => run.Start > 0 && Characters.Contains(text[run.Start - 1]) ? Reach : 0;

    /// <summary>Whether a token of the format that holds the run could start at a place.</summary>
    public bool CanStart(ReadOnlySpan<char> text, int start, TextRun run) =>
        start >= run.Start - Reach && start <= run.End - ShortestRun && _first.Contains(text[start]);

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
