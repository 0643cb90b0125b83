using TokenAnalyzers.Contexts;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Contexts.Environments;

public sealed class StageWordsTests
{
    private static readonly Dictionary<string, Stage> NoOptions = [];

    [Theory]
    [InlineData("appsettings.Production.json", "production")]
    [InlineData("terraform-prod", "prod")]
    [InlineData("ProdSettings", "prod")]
    [InlineData("dev-and-prod", "prod")]
    public void A_word_says_production(string name, string word) => Assert.Equal((Stage.Production, word), StageWords.In(name, EnvironmentWordUse.File, NoOptions));

    [Theory]
    [InlineData("appsettings.Development.json", "development")]
    [InlineData("terraform-dev", "dev")]
    [InlineData("pre-prod", "prod")]
    [InlineData("non_prod", "prod")]
    public void A_word_says_development(string name, string word) => Assert.Equal((Stage.Development, word), StageWords.In(name, EnvironmentWordUse.File, NoOptions));

    [Theory]
    [InlineData("")]
    [InlineData("appsettings.json")]
    [InlineData("products")]
    [InlineData("Devices")]
    public void Other_words_say_nothing(string name) => Assert.Null(StageWords.In(name, EnvironmentWordUse.File, NoOptions));

    [Fact]
    public void What_a_team_says_of_a_word_goes_first()
    {
        var ofTeam = new Dictionary<string, Stage> { ["live"] = Stage.Production, ["prod"] = Stage.Development };

        Assert.Equal((Stage.Production, "live"), StageWords.In("settings.live.json", EnvironmentWordUse.File, ofTeam));
        Assert.Equal((Stage.Development, "prod"), StageWords.In("settings.prod.json", EnvironmentWordUse.File, ofTeam));
    }
}
