using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.Tests.Credentials.Naming;

/// <summary>The table of words for environments.</summary>
public sealed class EnvironmentWordsTests
{
    [Theory]
    [InlineData("Environment", "Production Prod Prd Live Release")]
    [InlineData("File", "Production Prod Prd Live")]
    [InlineData("Folder", "Production Prod Prd Live")]
    [InlineData("Key", "Production Prod Prd Live")]
    [InlineData("Symbol", "Production Prod Prd Live Release")]
    public void These_mean_production(string use, string words) =>
        Assert.Equal(words.Split(' '), EnvironmentWords.TableOf(Enum.Parse<EnvironmentWordUse>(use)).Where(row => row.Value).Select(row => row.Key));

    [Theory]
    [InlineData("Environment", "Staging", true)]
    [InlineData("Environment", "Docker", true)]
    [InlineData("File", "stg", true)]
    [InlineData("File", "local", true)]
    [InlineData("Folder", "template", true)]
    [InlineData("Symbol", "Editor", true)]
    [InlineData("Qualifier", "UAT", true)]

    // A folder may be called so for another reason, a demo is built for customers, and an example is no secret.
    [InlineData("Folder", "Docker", false)]
    [InlineData("Folder", "CI", false)]
    [InlineData("Key", "Local", false)]
    [InlineData("Symbol", "Demo", false)]
    [InlineData("Qualifier", "Example", false)]
    public void These_do_not_and_count_where_they_say_so(string use, string word, bool counts) =>
        Assert.Equal(counts, EnvironmentWords.Of(Enum.Parse<EnvironmentWordUse>(use)).Contains(word, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_word_is_there_twice()
    {
        var all = Enum.GetValues<EnvironmentWordUse>().SelectMany(use => EnvironmentWords.Of(use).Select(word => (use, word.ToUpperInvariant()))).ToList();
        Assert.Equal(all.Distinct(), all);
    }
}
