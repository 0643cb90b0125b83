using System.Text.RegularExpressions;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>Formats without a prefix. "§" stands for 32 hexadecimal digits, "¤" for 44 characters of base64.</summary>
public sealed class UnprefixedFormatsTests
{
    private const string Key = "[0-9a-f]{32}";
    private const string Account = "[A-Z]{2,3}:[0-9a-f]{32}";
    private const string Secret = "[A-Za-z0-9+/]{44}";
    private const string Bot = "[0-9]{8}:AA[a-z]{6}";

    private static readonly UnprefixedFormats Formats = new([Format(Key), Format(Account), Format(Secret), Format(Bot)]);

    [Theory]
    [InlineData("[0-9a-f]{24}")]
    [InlineData("[0-9a-f]{24,99}")]
    [InlineData("[0-9a-f]{12}-[0-9a-f]{11}")]
    [InlineData("x.[A-Za-z0-9_-]{24}")]
    [InlineData("[0-9a-f]{32}(:[a-z]{4})?")]
    [InlineData("[A-Za-z0-9+/]{40}")]
    [InlineData("[A-Za-z0-9+/]{38}=={0,2}[A-Z]")]
    public void Every_token_has_a_long_run(string pattern) => Assert.True(UnprefixedFormats.HasLongRun(Format(pattern)));

    [Theory]
    [InlineData("[0-9a-f]{23}")]
    [InlineData("[0-9a-f]{1,99}")]
    [InlineData("[0-9a-f]{12}:[0-9a-f]{12}")]
    [InlineData("[A-Za-z0-9.]{24}")]
    [InlineData("[0-9a-f]{12}(-[0-9a-f]{12})?")]
    [InlineData("[A-Za-z0-9+/]{39}")]
    [InlineData("[A-Za-z0-9+/]{38}={0,2}.[A-Z]")]
    public void Not_every_token_has(string pattern) => Assert.False(UnprefixedFormats.HasLongRun(Format(pattern)));

    [Theory]
    [InlineData("[§]", Key)]
    [InlineData("id/[§]/x", Key)]
    [InlineData("AB:[§]=", Key)]
    [InlineData("[AB:§]", Account)]
    [InlineData("x = [ABC:§];", Account)]
    [InlineData("[¤]", Secret)]
    [InlineData("\"[¤]\"", Secret)]
    public void A_token_around_a_run_is_found(string marked, string pattern)
    {
        var place = marked.IndexOf('[', StringComparison.Ordinal);
        var text = Fill(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        var length = Fill(marked[(place + 1)..marked.IndexOf(']', StringComparison.Ordinal)]).Length;

        Assert.Contains((pattern, place, length), Around(text));
    }

    [Theory]
    [InlineData("x§")]
    [InlineData("§a")]
    [InlineData("§_")]
    [InlineData("A:§x")]
    [InlineData("AB:§f")]
    [InlineData("¤A")]
    [InlineData("+¤")]
    public void What_goes_on_around_it_is_none(string marked) => Assert.Empty(Around(Fill(marked)));

    [Theory]
    [InlineData("12345678:AAqwzxvb", "0")]
    [InlineData("bot12345678:AAqwzxvb 87654321:AAbvxzwq", "21")]
    [InlineData(":AA 12345678:AAqwzxvb,12345679:AAqwzxvb", "4 22")]
    [InlineData("1234567:AAqwzxvb", "")]
    [InlineData("12345678:ABqwzxvb", "")]
    [InlineData("12345678:AAqwzxvbx", "")]
    [InlineData("", "")]
    public void A_token_around_a_literal_is_found(string text, string places)
    {
        var (runs, found) = (default(RunCache), default(List<TokenMatch>));
        Formats.AddInfixed(text, ref runs, ref found);

        Assert.Equal(places, string.Join(' ', (found ?? []).Select(match => match.Start)));
    }

    [Theory]
    [InlineData("[0-9a-f]{32}", 32, 0)]
    [InlineData("[A-Z]{2,3}:[0-9a-f]{32}", 32, 4)]
    [InlineData("[a-z]{2}.[0-9a-f]{24,99}-[0-9]{5}", 30, 3)]
    [InlineData("[0-9a-f]{32}(.[a-z]{4}.[0-9a-f]{60})?", 32, 0)]
    public void A_run_has_a_length_and_characters_before_it(string pattern, int shortest, int reach)
    {
        var row = FormatWithRun.Of(Format(pattern), LongRun.WordCharacters, 24)!;

        Assert.Equal((shortest, reach), (row.ShortestRun, row.Reach));
    }

    [Theory]
    [InlineData("[0-9]{8}:AA[a-z]{6}", ":AA", 8)]
    [InlineData("[0-9]{8}[a-z]{2}.x", ".x", 10)]
    public void A_literal_has_a_place(string pattern, string infix, int offset)
    {
        var row = InfixFormat.Of(Format(pattern));

        Assert.Equal((infix, offset), (row.Infix, row.Offset));
    }

    [Theory]
    [InlineData("[0-9]{8}")]
    [InlineData("[0-9]{8,9}:AA")]
    public void What_has_no_such_place_is_no_format(string pattern) =>
        Assert.Equal(
            $"{pattern} has neither a prefix, nor a long run, nor a literal at a fixed place.",
            Assert.Throws<FormatException>(() => InfixFormat.Of(Format(pattern))).Message);

    private static string Fill(string text) => text
        .Replace("§", Composed.Text("0123456789abcdef", 32), StringComparison.Ordinal)
        .Replace("¤", Composed.Text(Composed.Base62 + "+/", 44), StringComparison.Ordinal);

    private static IEnumerable<(string Id, int Start, int Length)> Around(string text)
    {
        var (runs, found) = (default(RunCache), default(List<TokenMatch>));
        foreach (Match run in Regex.Matches(text, "[A-Za-z0-9_+/=-]{24,}")) Formats.AddAround(text, LongRun.At(text, run.Index), ref runs, ref found);
        return (found ?? []).Select(match => (match.Format.Id, match.Start, match.Length));
    }

    private static TokenFormat Format(string pattern) => new(pattern, "Acme", "Acme token", TokenOwner.Service, pattern);
}
