using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.Tests.Credentials.Naming;

/// <summary>The table of words for environments.</summary>
public sealed class EnvironmentWordsTests
{
    [Theory]
    [InlineData(nameof(EnvironmentWordUse.Environment), "Production")]
    [InlineData(nameof(EnvironmentWordUse.Path), "Production Prod Prd Live")]
    [InlineData(nameof(EnvironmentWordUse.Qualifier), "Production Prod Prd Live")]
    public void These_mean_production(string use, string words) => Assert.Equal(words.Split(' '), EnvironmentWords.Of(Enum.Parse<EnvironmentWordUse>(use), isProduction: true));

    [Theory]
    [InlineData(nameof(EnvironmentWordUse.Environment), "Staging", true)]
    [InlineData(nameof(EnvironmentWordUse.Environment), "Docker", true)]
    [InlineData(nameof(EnvironmentWordUse.Path), "stg", true)]
    [InlineData(nameof(EnvironmentWordUse.Path), "template", true)]
    [InlineData(nameof(EnvironmentWordUse.Qualifier), "UAT", true)]
    // A folder may be called so for another reason, and an example is no secret.
    [InlineData(nameof(EnvironmentWordUse.Path), "Docker", false)]
    [InlineData(nameof(EnvironmentWordUse.Path), "CI", false)]
    [InlineData(nameof(EnvironmentWordUse.Qualifier), "Example", false)]
    [InlineData(nameof(EnvironmentWordUse.Environment), "Prod", false)]
    public void These_do_not_and_count_where_they_say_so(string use, string word, bool counts) =>
        Assert.Equal(counts, EnvironmentWords.Of(Enum.Parse<EnvironmentWordUse>(use), isProduction: false).Contains(word, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_word_is_there_twice()
    {
        var all = Enum.GetValues<EnvironmentWordUse>().SelectMany(use => EnvironmentWords.Of(use).Select(word => (use, word.ToUpperInvariant()))).ToList();
        Assert.Equal(all.Distinct(), all);
    }
}
