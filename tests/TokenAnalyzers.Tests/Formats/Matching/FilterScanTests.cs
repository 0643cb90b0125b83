using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>Where the pass over a text stops: at prefixes, which stand after "«", and at long runs, after "»".</summary>
public sealed class FilterScanTests
{
    private const string Filling = "abnt019-/=_. \"\\é";

    private static readonly string[] Words = ["ghp_", "AKIA", "xoxb-"];
    private static readonly PrefixFilter Filter = new(Words, []);

    // Each at every place of a step of four characters.
    [Theory]
    [InlineData("«ghp_abc")]
    [InlineData("t = \"«ghp_abc\";")]
    [InlineData("«ghp_abc «AKIA123 «xoxb-1-")]
    [InlineData("\\n«ghp_abc")]
    [InlineData("é«ghp_abcé")]
    [InlineData("»0123456789abcdef01234567")]
    [InlineData("x, »0123456789abcdef01234567, »abcdefghijklmnopqrstuvwxyz/=+")]
    [InlineData("»0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.")]
    [InlineData("»«ghp_0123456789abcdef0123")]
    public void It_stops_at_prefixes_and_runs(string marked)
    {
        for (var before = 0; before < 4; before++)
        {
            var text = new string(' ', before) + marked;
            var (prefixes, runs) = Stops(Unmark(text));
            Assert.Equal(Places('«', text.Replace("»", "", StringComparison.Ordinal)), prefixes);
            Assert.Equal(Places('»', text.Replace("«", "", StringComparison.Ordinal)), runs);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ghp_ab")]
    [InlineData("xghp_abc")]
    [InlineData("nghp_abc")]
    [InlineData("ghp_ abc")]
    [InlineData("GHP_abc akia123 xoxb_1-")]
    [InlineData("0123456789abcdef0123456")]
    [InlineData("0123456789abcdef.0123456789abcdef.0123456789abcdef")]
    [InlineData("0123456789ab\u00e90123456789ab")]
    public void It_stops_nowhere_else(string text)
    {
        for (var before = 0; before < 4; before++)
        {
            var (prefixes, runs) = Stops(new string(' ', before) + text);
            Assert.Empty(prefixes.Concat(runs));
        }
    }

    [Fact]
    public void It_stops_at_each_run_once_and_misses_no_prefix()
    {
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
        {
            var parts = Enumerable.Range(0, 12).Select(_ => new string(random.GetItems(Filling.AsSpan(0, random.Next(1, Filling.Length)), random.Next(30))));
            var text = string.Join("ghp_", parts);
            var (prefixes, runs) = Stops(text);

            Assert.Equal(Runs(text), runs);
            Assert.Equal(prefixes.Distinct().Order(), prefixes);
            Assert.Empty(Prefixes(text).Except(prefixes));
        }
    }

    private static (List<int> Prefixes, List<int> Runs) Stops(string text)
    {
        var (prefixes, runs) = (new List<int>(), new List<int>());
        var scan = new FilterScan(Filter, text);
        while (scan.MoveNext())
        {
            if (scan.Prefix >= 0) prefixes.Add(scan.Prefix);
            if (scan.Run >= 0) runs.Add(scan.Run);
        }

        return (prefixes, runs);
    }

    private static string Unmark(string marked) => marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    private static IEnumerable<int> Places(char mark, string text) =>
        text.Select((character, at) => (character, at)).Where(place => place.character == mark).Select((place, before) => place.at - before);

    // A prefix at the start of a word, with three characters of a token after it.
    private static IEnumerable<int> Prefixes(string text) =>
        from start in Enumerable.Range(0, Math.Max(0, text.Length - 6))
        where string.CompareOrdinal(text, start, Words[0], 0, Words[0].Length) == 0 && WordStart.IsAt(text, start)
        where text.Skip(start + Words[0].Length).Take(3).All(Alphabet.Word.Contains)
        select start;

    private static List<int> Runs(string text)
    {
        var runs = new List<int>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && LongRun.Characters.Contains(text[end]);) end++;
            if (end - start >= LongRun.Shortest) runs.Add(start);
        }

        return runs;
    }
}
