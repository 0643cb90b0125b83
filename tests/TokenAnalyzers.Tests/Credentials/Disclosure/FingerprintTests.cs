using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Tests.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>A text is known again by its characters, and by nothing else.</summary>
public sealed class FingerprintTests
{
    private static readonly string Secret = RandomValues.Secret();

    [Fact]
    public void It_is_the_same_on_every_machine() =>
        Assert.Equal(("afe37b18d5c25f13", "afe3"), (Fingerprint.OfToken("crème brûlée"), Fingerprint.OfValue("crème brûlée")));

    public static TheoryData<string, string> Same => new()
    {
        { Secret, Secret },
        { "\"head\" + \"tail\"", "\"head\"\r\n\t\t+ \"tail\"" },
        { "\"head\" + \"tail\"", "\"head\"+\"tail\"" },
    };

    public static TheoryData<string, string> Different => new()
    {
        { Secret, RandomValues.Secret(2) },
        { Secret, Secret[..^1] },
        { Secret, Secret.ToUpperInvariant() },
        { "\"head\" + \"tail\"", "\"head\" + \"tale\"" },
        { "", "a" },
    };

    [Theory, MemberData(nameof(Same))]
    public void Space_makes_no_difference(string text, string other) => Assert.Equal(Fingerprint.OfValue(text), Fingerprint.OfValue(other));

    [Theory, MemberData(nameof(Different))]
    public void Another_text_has_another_one(string text, string other)
    {
        Assert.NotEqual(Fingerprint.OfToken(text), Fingerprint.OfToken(other));
        Assert.NotEqual(Fingerprint.OfValue(text), Fingerprint.OfValue(other));
    }

    [Fact]
    public void One_of_a_password_confirms_no_guess()
    {
        var guesses = Enumerable.Range(0, 1 << 18).Select(number => $"Summer{number}!");

        Assert.InRange(guesses.Count(guess => Fingerprint.OfValue(guess) == Fingerprint.OfValue("Summer2024!")), 2, 16);
    }

    [Theory]
    [InlineData("be3ee0bab5f9b0ec", true)]
    [InlineData("be3e", true)]
    [InlineData("BE3E", false)]
    [InlineData("be3", false)]
    [InlineData("be3ee0ba", false)]
    [InlineData("be3g", false)]
    [InlineData("", false)]
    public void A_text_that_is_none_is_told(string text, bool expected) => Assert.Equal(expected, Fingerprint.Is(text));
}
