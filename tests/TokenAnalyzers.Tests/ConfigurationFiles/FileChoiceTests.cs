using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>Which of the files that a compiler is given are searched.</summary>
public sealed class FileChoiceTests
{
    private const string Text = """{ "Dbt": { "Token": "⟦«user»⟧" } }""";
    private const string Silent = """{ "Dbt": { "Token": "«user»" } }""";

    [Theory]
    [InlineData("settings.json")]
    [InlineData("settings.anything")]
    [InlineData("folder/settings")]
    public async Task A_file_of_any_name_is_searched_where_the_project_asks_for_it(string path)
    {
        await new FileVerifier { IsAsked = true }.VerifyAsync(path, Text, "TKN3001");
        await new FileVerifier().VerifyAsync(path, Silent);
    }

    [Theory]
    [InlineData("secrets.yaml", "password: ⟦«secret»⟧")]
    [InlineData("secrets.xml", "<password>⟦«secret»⟧</password>")]
    [InlineData("Shop.csproj", "<password>⟦«secret»⟧</password>")]
    [InlineData("secrets.hcl", "password = \"⟦«secret»⟧\"")]
    [InlineData("passwords.json", "{ \"password\": \"⟦«secret»⟧\" }")]
    [InlineData("secrets.properties", "password=⟦«secret»⟧")]
    public Task Such_a_file_is_read_as_its_ending_says(string path, string text) => new FileVerifier { IsAsked = true }.VerifyAsync(path, text, "TKN3002");

    [Theory]
    [InlineData("TokenAnalyzersScanFiles = false")]
    [InlineData("TokenAnalyzersScanFiles = False")]
    public Task Nothing_is_searched_where_the_project_says_so(string property) =>
        new FileVerifier { Properties = [property] }.VerifyAsync("appsettings.json", Silent);

    [Theory]
    [InlineData("TokenAnalyzersScanFiles = true")]
    [InlineData("TokenAnalyzersScanFiles =")]
    public Task Otherwise_it_is(string property) => new FileVerifier { Properties = [property] }.VerifyAsync("appsettings.json", Text, "TKN3001");

    [Theory]
    [InlineData("token_analyzers.excluded_files = appsettings.json")]
    [InlineData("token_analyzers.excluded_files = other.json, appsettings*.json")]
    [InlineData("token_analyzers.excluded_files = src/**/*.json")]
    [InlineData("token_analyzers.excluded_files = {a, Shop/")]
    [InlineData("token_analyzers.excluded_formats = dbt-user-token")]
    public Task An_option_excludes_files_and_formats(string option) => new FileVerifier { Options = [option] }.VerifyAsync("appsettings.json", Silent);

    [Theory]
    [InlineData("token_analyzers.excluded_files = settings.json")]
    [InlineData("token_analyzers.excluded_files = other/appsettings.json")]
    [InlineData("token_analyzers.excluded_files = tests/**")]
    [InlineData("token_analyzers.excluded_files = /appsettings.json")]
    [InlineData("token_analyzers.excluded_formats = dbt-service-token")]
    public Task Others_stay(string option) => new FileVerifier { Options = [option] }.VerifyAsync("appsettings.json", Text, "TKN3001");

    [Fact]
    public async Task A_file_that_is_given_twice_is_reported_once()
    {
        var text = SourceText.From(FileVerifier.Compose(Silent));

        Assert.Single(await new FileVerifier().OfAsync(("appsettings.json", text), ("appsettings.json", text)));
        Assert.Equal(2, (await new FileVerifier().OfAsync(("a/appsettings.json", text), ("b/appsettings.json", text))).Length);
    }

    [Theory]
    [InlineData("acme_pat_", "TKN3001")]
    [InlineData("acme_bot_", "TKN3002")]
    [InlineData("acme_", null)]
    public async Task A_token_of_the_team_is_found_too(string prefix, string? rule)
    {
        var formats = SourceText.From(
            "acme personal token | personal | acme_pat_[A-Za-z0-9]{40} | Acme:Token\nacme bot token | service | acme_bot_[A-Za-z0-9]{40} | Acme:BotToken\n");
        var text = SourceText.From($"url: https://acme.example/?t={prefix}{string.Concat("q7Xr2mK9vB4nT1zL8wHs", "q7Xr2mK9vB4nT1zL8wHt")}");

        var diagnostics = await new FileVerifier().OfAsync(("docker-compose.yml", text), ("TokenFormats.txt", formats));

        Assert.Equal(rule is null ? [] : [rule], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_file_that_can_not_be_read_is_not_reported() => Assert.Empty(await new FileVerifier().OfAsync("appsettings.json", null));
}
