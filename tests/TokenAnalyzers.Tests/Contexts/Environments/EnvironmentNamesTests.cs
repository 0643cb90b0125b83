using TokenAnalyzers.Contexts;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Contexts.Environments;

/// <summary>Which stage a name says, by the options of a file and by its words.</summary>
public sealed class EnvironmentNamesTests
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

    [Theory]
    [InlineData("dev-ops", false)]
    [InlineData("non-dev", false)]
    [InlineData("DEV2", true)]
    [InlineData("qa01", true)]
    [InlineData("local-dev", true)]
    public void A_word_counts_by_the_words_around_it(string name, bool isDevelopment) =>
        Assert.Equal(isDevelopment ? Stage.Development : null as Stage?, StageWords.In(name, EnvironmentWordUse.Environment, NoOptions)?.Stage);

    [Theory]
    [InlineData("Development", "Development")]
    [InlineData("PreProd", "Development")]
    [InlineData("Production-EU", "Production")]
    [InlineData("Live", "Production")]
    [InlineData("Blue", null)]
    [InlineData("", null)]
    public void An_environment_is_production_unless_its_name_says_otherwise(string name, string? said)
    {
        Assert.Equal(said, EnvironmentNames.WithoutOptions.SaidOf(name)?.ToString());
        Assert.Equal(said ?? "Production", EnvironmentNames.WithoutOptions.StageOf(name).ToString());
    }

    [Fact]
    public void What_options_say_of_a_name_counts_and_production_wins()
    {
        var names = new EnvironmentNames(["Staging", "Green"], ["blue", "green", "Production"]);

        Assert.Equal([Stage.Production, Stage.Production, Stage.Development, Stage.Development], "staging GREEN Blue production".Split(' ').Select(names.StageOf));
        Assert.Equal(["", "Staging", "Green"], names.Production);
        Assert.True(names.Knows("BLUE"));
    }

    [Fact]
    public void Known_production_is_what_hosts_call_it_and_what_is_not_set() => Assert.Equal(["Production", ""], EnvironmentNames.WithoutOptions.Production);

    [Theory]
    [InlineData("Development", true)]
    [InlineData("docker", true)]
    [InlineData("Json", false)]
    [InlineData("DevelopmentJson", false)]
    public void Conventions_know_whole_names(string name, bool isKnown) => Assert.Equal(isKnown, EnvironmentNames.WithoutOptions.Knows(name));
}
