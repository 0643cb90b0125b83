using System.Text.Json.Nodes;
using TokenAnalyzers.Build.Reports;
using TokenAnalyzers.Tests.Verification;
using Limits = TokenAnalyzers.Rules.FixLimit;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>What has to be set after a fix.</summary>
public sealed class KeyListTests
{
    private static readonly ReportedProject App = Logs.Project("src/App/App.csproj", references: "src/Lib/Lib.csproj");
    private static readonly ReportedProject Library = Logs.Project("src/Lib/Lib.csproj", isProgram: false);

    [Fact]
    public void A_key_has_the_commands_that_set_it()
    {
        var text = TextOf(Logs.Part(App, Logs.Read("Dbt:ServiceToken")));

        Assert.Equal(
            """
            Values to set, each wherever its programs run:

            Dbt:ServiceToken (dbt service token)
              read at          src/Api.cs:1
              needed by        src/App/App.csproj
              on your machine  dotnet user-secrets init --project "src/App/App.csproj"
              on your machine  dotnet user-secrets set "Dbt:ServiceToken" "<value>" --project "src/App/App.csproj"
              environment      export Dbt__ServiceToken="<value>"
              Key Vault        az keyvault secret set --vault-name "<vault>" --name "Dbt--ServiceToken" --value "<value>"
              GitHub           gh secret set DBT__SERVICETOKEN --body "<value>"
              in a workflow    env: { Dbt__ServiceToken: "${{ secrets.DBT__SERVICETOKEN }}" }

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void A_project_with_user_secrets_needs_no_new_ones() =>
        Assert.DoesNotContain("init", TextOf(Logs.Part(App with { HasUserSecrets = true }, Logs.Read("Dbt:ServiceToken"))), StringComparison.Ordinal);

    [Fact]
    public void What_a_library_reads_the_programs_need_that_use_it()
    {
        var value = Assert.Single(RequiredValues.Of([Logs.Part(Library, Logs.Read("Dbt:ServiceToken")), Logs.Part(App), Logs.Part(Logs.Project("src/Other.csproj"))]));

        Assert.Equal([App.Path], value.Programs.Select(program => program.Path));
    }

    [Fact]
    public void Where_no_program_is_known_the_library_stands_for_it() =>
        Assert.Equal([Library.Path], Assert.Single(RequiredValues.Of([Logs.Part(Library, Logs.Read("Dbt:ServiceToken"))])).Programs.Select(program => program.Path));

    [Fact]
    public void Each_name_is_told_once_with_all_places()
    {
        var values = RequiredValues.Of(
        [
            Logs.Part(App, Logs.Read("Dbt:ServiceToken"), Logs.Read("Dbt:ServiceToken", "src/Jobs.cs"), Logs.Read("Acme:ApiKey")),
            Logs.Part(App with { Framework = "net8.0" }, Logs.Read("Dbt:ServiceToken")),
        ]);

        Assert.Equal(["Acme:ApiKey", "Dbt:ServiceToken"], values.Select(value => value.Name));
        Assert.Equal(["Api.cs", "Jobs.cs"], values[1].Places.Select(place => Path.GetFileName(place.File)));
    }

    [Theory]
    [InlineData("Dbt:ServiceToken", false, "Dbt__ServiceToken", "Dbt--ServiceToken", "DBT__SERVICETOKEN")]
    [InlineData("GitHub:AppToken", false, "GitHub__AppToken", "GitHub--AppToken", "APP_GITHUB__APPTOKEN")]
    [InlineData("Acme:api_key", false, "Acme__api_key", "Acme--api-key", "ACME__API_KEY")]
    [InlineData("DBT_CLOUD_SERVICE_TOKEN", true, "DBT_CLOUD_SERVICE_TOKEN", "DBT-CLOUD-SERVICE-TOKEN", "DBT_CLOUD_SERVICE_TOKEN")]
    [InlineData("GITHUB_TOKEN", true, "GITHUB_TOKEN", "GITHUB-TOKEN", "APP_GITHUB_TOKEN")]
    public void Each_store_has_names_of_its_own(string name, bool isVariable, string variable, string vault, string gitHub)
    {
        var value = new RequiredValue(name, isVariable, Credential: null, [], []);

        Assert.Equal((variable, vault, gitHub), (value.Variable, value.VaultName, value.GitHubName));
    }

    [Fact]
    public void The_list_for_programs_says_the_same()
    {
        var json = JsonNode.Parse(ListOf(Logs.Part(App, Logs.Read("Dbt:ServiceToken"), Logs.Finding("TKN3002"))).Json())!;

        var value = json["values"]!.AsArray().Single()!;
        Assert.Equal(("Dbt:ServiceToken", "configuration", "dbt service token"), ((string)value["name"]!, (string)value["from"]!, (string)value["credential"]!));
        Assert.Equal("src/Api.cs:1", (string)value["readAt"]![0]!);
        Assert.Equal(6, value["commands"]!.AsArray().Count);
        Assert.Equal("a fix changes no configuration file", (string)json["notFixed"]!.AsArray().Single()!["why"]!);
    }

    [Theory]
    [InlineData("TKN1005", null, "no build compiles it")]
    [InlineData("TKN3001", null, "a fix changes no configuration file")]
    [InlineData("TKN1002", "constants-and-text", "the language asks for a constant")]
    [InlineData("TKN1002", "programs-that-run-at-their-users", "the program runs at its users")]
    [InlineData("TKN1002", null, "'dotnet format analyzers' has not run")]
    public void What_is_left_has_its_reason(string rule, string? limit, string reason)
    {
        var finding = limit is null ? Logs.Finding(rule) : Logs.Finding(rule, properties: ("limit", limit));

        Assert.Contains($"  why              {reason}", TextOf(Logs.Part(App, finding)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_silent_or_no_credential_is_not_left_to_fix()
    {
        Assert.True(ListOf(Logs.Part(App, Logs.Finding(suppression: new("inSource", "")), Logs.Finding("TKN9001"))).IsEmpty);
        Assert.False(ListOf(Logs.Part(App, Logs.Finding())).IsEmpty);
    }

    /// <summary>Both sides name sections of one page.</summary>
    [Fact]
    public void Each_limit_has_its_section()
    {
        foreach (var limit in new[] { Limits.AtUsers, Limits.Constant, Limits.Generated })
        {
            var page = FixLimits.Of(Logs.Finding(properties: ("limit", limit.Text))).Page;
            Assert.Equal($"rules/not-fixable.md#{limit.Text}", page);
            var heading = limit.Text.Replace('-', ' ');
            Assert.Contains(
                Repository.Read("docs", "rules/not-fixable.md").Split('\n'),
                line => line.TrimStart('#', ' ').Replace("'", "", StringComparison.Ordinal).Equals(heading, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string TextOf(params ReportPart[] parts) => ListOf(parts).Text();

    private static KeyList ListOf(params ReportPart[] parts) => new(RequiredValues.Of(parts), Findings.Of(parts), Logs.Root);
}
