using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

/// <summary>Bodies that say in words that they are no token.</summary>
public sealed class PlaceholderWordsTests
{
    [Theory]
    // Words anywhere.
    [InlineData("IOSFODNN7EXAMPLE")]
    [InlineData("nFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    [InlineData("ExampleExample16C7e42F292c6912E7710c")]
    [InlineData("YourTokenHere16C7e42F")]
    [InlineData("your_token_16C7e42F29")]
    [InlineData("YOUR-API-KEY-16C7e42F")]
    [InlineData("CHANGE_ME_16C7e42F292")]
    [InlineData("changeme16C7e42F292c6")]
    [InlineData("placeholder16C7e42F29")]
    [InlineData("Place-Holder16C7e42F2")]
    [InlineData("REDACTED16C7e42F292c6")]
    [InlineData("16C7e42F292c6fakeToken")]
    [InlineData("thisIsNotARealToken16")]
    [InlineData("deadbeef16c7e42f292c6912e7710c83")]
    // Shorter words in shorter bodies.
    [InlineData("sample16C7e42F292c691")]
    [InlineData("16C7e42F2SAMPLE92c691")]
    [InlineData("insert16C7e42F292c691")]
    [InlineData("fooBar16C7e42F292c691")]
    [InlineData("Dummy16C7e42F292c6912")]
    [InlineData("16C7e42F292c6912DUMMY")]
    // The shortest as whole parts.
    [InlineData("test-16C7e42F292c-6912E7710c")]
    [InlineData("16C7e42F292c-TEST-6912E7710c")]
    [InlineData("16C7e42F292c-6912E7710c-fake")]
    [InlineData("Mock_16C7e42F292c-6912E7710c")]
    [InlineData("16C7e42F292c-6912E7710c-xxxx")]
    public void It_says_that_it_is_no_token(string body) => Assert.True(PlaceholderWords.In(body));

    [Theory]
    // Letters of a word in mixed case.
    [InlineData("16C7e42eXaMpLeF292c69C2Exx2f3h1j8uVq")]
    [InlineData("16C7e42EXAMPlEF292c69C2Exx2f3h1j8uVq")]
    [InlineData("duMmy16C7e42F292c6912")]
    // Short words inside a part.
    [InlineData("16C7e42test292c69C2Exx2f3h1j8uVqbZmT")]
    [InlineData("test16C7e42292c69C2Exx2f3h1j8uVqbZmT")]
    [InlineData("16C7e42dummyF292c69C2Exx2f3h1j8uVqbZ")]
    [InlineData("fakeX16C7e42F292c6912")]
    // A word that names a host or an environment beside a random part.
    [InlineData("https://example-shop.azconfig.io;Id=16C7:e42F;Secret=k3J9sQb7Tz5Wm8Xc2Vn6Lp0Rf4Hd1Gy7")]
    [InlineData("sample.example.com/hooks/k3J9sQb7Tz5Wm8Xc2Vn6Lp0R")]
    [InlineData("project:test.16c7e42f292c6912e7710c838347ae178b4a16c7e42f292c")]
    [InlineData("test_16C7e42F292c69C2Exx2f3h1")]
    // A part of a word, and words with something between them.
    [InlineData("16C7e42F292c6912EXAMPL")]
    [InlineData("your16C7e42Ftoken292c")]
    [InlineData("change16C7e42F292c6me")]
    [InlineData("16C7e42F2SAMPL92c6912")]
    [InlineData("xoxb_tests_16C7e42F29")]
    [InlineData("")]
    public void It_says_nothing_of_itself(string body) => Assert.False(PlaceholderWords.In(body));

    // Random characters spell short words too.
    [Theory]
    [InlineData("sample", 128, true)]
    [InlineData("sample", 129, false)]
    [InlineData("dummy", 128, true)]
    [InlineData("dummy", 129, false)]
    [InlineData("example", 129, true)]
    public void A_short_word_counts_in_a_short_body(string word, int length, bool counts) =>
        Assert.Equal(counts, PlaceholderWords.In(word + Composed.Text(Composed.Base62, length - word.Length)));
}
