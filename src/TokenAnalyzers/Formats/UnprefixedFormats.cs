using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>The formats that start with no literal: they are tried around long runs.</summary>
internal sealed class UnprefixedFormats
{
    private readonly ImmutableArray<Row> _rows;

    public UnprefixedFormats(IEnumerable<TokenFormat> formats) => _rows = formats.Select(Row.Of).ToImmutableArray();

    /// <summary>Adds the tokens that hold the run, or the end of it.</summary>
    public void Add(ReadOnlySpan<char> text, TextRun run, ref List<TokenMatch>? candidates)
    {
        foreach (var row in _rows)
        {
            if (row.ShortestRun > run.Length) continue;
            for (var start = Math.Max(0, run.Start - row.Reach); start <= run.End - row.ShortestRun; start++)
            {
                if (start > 0 && Alphabet.Word.Contains(text[start - 1])) continue;
                if (TokenJudge.Judge(row.Format, text, start) is { } match) (candidates ??= []).Add(match);
            }
        }
    }

    /// <param name="Format">The format.</param>
    /// <param name="ShortestRun">Every token of the format holds a long run of at least this many characters.</param>
    /// <param name="Reach">The most characters that a token has before that run.</param>
    private sealed record Row(TokenFormat Format, int ShortestRun, int Reach)
    {
        public static Row Of(TokenFormat format)
        {
            var runs = format.Pattern.Sequences.Select(LongestRun).ToArray();
            return new(format, runs.Min(run => run.Length), runs.Max(run => run.Start));
        }

        // The run that is longest at its shortest, and the most characters before it.
        private static TextRun LongestRun(PatternSequence sequence)
        {
            var longest = default(TextRun);
            var run = default(TextRun);
            var before = 0;
            foreach (var element in sequence.Elements)
            {
                var isInRun = (element.Alphabet | LongRuns.Characters) == LongRuns.Characters;
                run = !isInRun ? default : run.Length == 0 ? new(before, element.Minimum) : new(run.Start, run.Length + element.Minimum);
                if (run.Length > longest.Length) longest = run;
                before += element.Maximum;
            }

            return longest;
        }
    }
}
