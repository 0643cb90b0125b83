using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.Tests.Credentials.Naming;

/// <summary>The words of names, and names of words.</summary>
public sealed class IdentifierWordsTests
{
    [Theory]
    [InlineData("Dbt:ServiceToken", "dbt service token")]
    [InlineData("DBT_SERVICE_TOKEN", "dbt service token")]
    [InlineData("dbtServiceToken", "dbt service token")]
    [InlineData("SLACKBotToken", "slack bot token")]
    [InlineData("x-api-key2", "x api key2")]
    [InlineData("__", "")]
    [InlineData("", "")]
    public void A_name_has_words(string name, string words)
    {
        Assert.Equal(words, string.Join(' ', IdentifierWords.Of(name)));
        Assert.Equal(words.Replace(" ", "", StringComparison.Ordinal), IdentifierWords.Letters(name));
    }

    [Theory]
    [InlineData("dbt service token", "DbtServiceToken", "DBT_SERVICE_TOKEN")]
    [InlineData("key", "Key", "KEY")]
    [InlineData("2nd key", "2ndKey", "2ND_KEY")]
    public void Words_make_names(string words, string pascal, string variable)
    {
        Assert.Equal((pascal, variable), (IdentifierWords.Pascal(words.Split(' ')), IdentifierWords.Variable(words.Split(' '))));
        Assert.Equal(pascal, IdentifierWords.Capitalized(IdentifierWords.Uncapitalized(pascal)));
    }
}
