using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Characters;

/// <summary>Runs of characters without a gap. The run that is found stands between the brackets.</summary>
public sealed class LongRunTests
{
    // Ten letters in both cases, and none of them a digit.
    private const string Ten = "abcdeFGHIJ";

    [Theory]
    [InlineData("«a1»")]
    [InlineData("«16C7e42F292c6912»")]
    [InlineData("x = \"«16C7e42F292c6912»\";")]
    [InlineData("«a_b-c+d/e=1».x")]
    [InlineData("«1»é")]
    [InlineData($"«{Ten}{Ten}{Ten}{Ten}» ")]
    public void A_run_goes_on_to_the_first_other_character(string marked)
    {
        var (text, run) = Unmark(marked);

        Assert.Equal((run, run.Start + run.Length), (LongRun.At(text, run.Start), LongRun.At(text, run.Start).End));
    }

    [Theory]
    [InlineData("«»")]
    [InlineData("«» a1")]
    [InlineData("«abcdefghijklmnopqrstuvwxyz»")]
    [InlineData("«GetRequiredService» 1")]
    [InlineData("«--------------------------------------------------»")]
    [InlineData($"«{Ten}{Ten}{Ten}abcdeFGHI»")]
    [InlineData("«abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz»")]
    public void A_name_and_a_line_of_one_character_are_none(string marked)
    {
        var (text, run) = Unmark(marked);

        Assert.Equal(default, LongRun.At(text, run.Start));
    }

    [Theory]
    [InlineData("«0123456789abcdef-_-_-_-_»")]
    [InlineData("«0123456789abcdef01234567»/0123456789abcdef01234567")]
    [InlineData("0123456789abcdef0123456=«0123456789abcdef01234567»+")]
    [InlineData("a/b/c/«0123456789abcdef0123456789abcdef»")]
    public void The_first_long_run_of_words_is_found(string marked)
    {
        var (text, words) = Unmark(marked);

        Assert.Equal(words, LongRun.NextOfWords(text, new(0, text.Length), 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456")]
    [InlineData("0123456789abcdef0123456/0123456789abcdef0123456")]
    [InlineData("/+=")]
    public void Shorter_words_are_none(string text) => Assert.Equal(default, LongRun.NextOfWords(text, new(0, text.Length), 0));

    [Fact]
    public void The_words_of_a_run_are_those_inside_of_it_from_a_place_on()
    {
        const string Text = "0123456789abcdef0123456789/0123456789abcdef0123456789";

        Assert.Equal(new TextRun(27, 26), LongRun.NextOfWords(Text, new(0, Text.Length), 26));
        Assert.Equal(new TextRun(2, 24), LongRun.NextOfWords(Text, new(2, 24), 2));
        Assert.Equal(default, LongRun.NextOfWords(Text, new(0, 40), 26));
    }

    private static (string Text, TextRun Run) Unmark(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        return (marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), new(start, end - start));
    }
}

public sealed class RunCacheTests
{
    [Fact]
    public void What_is_known_of_a_run_is_what_a_walk_finds()
    {
        Alphabet[] alphabets = [Alphabet.Range('a', 'c'), Alphabet.Word, Alphabet.AnyOf("ab-")];
        var random = new Random(5);
        for (var round = 0; round < 20; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 6).Select(part => Composed.Text(part % 2 == 0 ? "abc" : "ab", 400, round) + "-!_"[part % 3]));
            var runs = default(RunCache);
            for (var question = 0; question < 200; question++)
            {
                var (position, alphabet) = (random.Next(text.Length), alphabets[random.Next(alphabets.Length)]);
                var limit = Math.Min(text.Length - position, random.Next(1, 1_000));
                var walked = text.Skip(position).Take(limit).TakeWhile(alphabet.Contains).Count();

                Assert.Equal(walked, runs.LengthAt(text, position, alphabet, limit));
            }
        }
    }
}
