using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>Texts of eight characters: the one before a prefix, and the first seven from it on.</summary>
public sealed class PrefixFilterTests
{
    private static readonly PrefixFilter Filter = new(["ghp_", "AKIA", "xoxb-", "sk", "access_token$production$"], ["user/"]);

    [Theory]
    [InlineData(" ghp_abc")]
    [InlineData("\"ghp_A1_")]
    [InlineData("éghp_abc")]
    [InlineData("-ghp_{x}")]
    [InlineData("=AKIA12A")]
    [InlineData("(xoxb-1-")]
    [InlineData(" sk-abc1")]
    [InlineData(" access_")]
    [InlineData("/user/ ,")]
    public void A_prefix_could_start(string text) => Assert.True(CouldStart(text, text));

    [Theory]
    [InlineData("xghp_abc")]
    [InlineData("_ghp_abc")]
    [InlineData("nghp_abc")]
    [InlineData(" ghx_abc")]
    [InlineData(" GHP_abc")]
    [InlineData(" ghp_ab ")]
    [InlineData(" ghp_abé")]
    [InlineData(" akia12A")]
    [InlineData(" xoxp-1-")]
    [InlineData(" sk (abc")]
    [InlineData(" Access_")]
    [InlineData(" users/x")]
    public void No_prefix_could(string text) => Assert.False(CouldStart(text, text));

    // Only a text with a backslash has escapes.
    [Theory]
    [InlineData("\\nghp_abc", true)]
    [InlineData("\\tghp_abc", true)]
    [InlineData("\\xghp_abc", false)]
    [InlineData("\\ nghp_ab", false)]
    public void The_letter_of_an_escape_is_before_a_prefix(string text, bool could) => Assert.Equal(could, CouldStart(text, text[1..]));

    [Fact]
    public void What_continues_a_run_is_told_of_each_character()
    {
        for (var character = 0; character <= PrefixFilter.Characters; character++)
            Assert.Equal(LongRun.Characters.Contains((char)character) ? -1 : 0, Filter.InRun[character]);
    }

    private static bool CouldStart(string text, string last)
    {
        var refused = Filter.RefusedIn(text);
        var state = last.Aggregate(ulong.MaxValue, (state, character) => (state << 8) | refused[Math.Min((int)character, PrefixFilter.Characters)]);
        return PrefixFilter.Takes(state) && Filter.CanStart(text, text.Length - last.Length + 1, state);
    }
}
