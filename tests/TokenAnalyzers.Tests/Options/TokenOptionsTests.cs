using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Options;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Options;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>What the options of a file change in what is said of its tokens.</summary>
public sealed class TokenOptionsTests
{
    private const string Production = "TKN1001 Hard-coded dbt personal access token 'dbtu_***' in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead";
    private const string ProductionByOption = "TKN1001 Hard-coded dbt personal access token 'dbtu_***' in production code (token_analyzers.stage says so): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead";
    private const string Development =
        "TKN1004 Hard-coded dbt personal access token 'dbtu_***' in development code (token_analyzers.stage says so); read it from configuration instead";
    private const string DevelopmentByProject =
        "TKN1004 Hard-coded dbt personal access token 'dbtu_***' in development code (TokenAnalyzersStage says so); read it from configuration instead";
    private const string ByUser =
        "TKN1002 Hard-coded dbt personal access token 'dbtu_***' in production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead";

    private const string InRepository = "build_property._TokenAnalyzersRepository = /samples/shop\n";

    public static TheoryData<string, string, string, string> Settings => new()
    {
        // .editorconfig; .globalconfig; the file; what is said of its token
        { "", "", "/A.cs", Production },
        { "[*.cs]\ntoken_analyzers.stage = production", "", "/A.cs", ProductionByOption },
        { "[*.cs]\ntoken_analyzers.stage = development", "", "/A.cs", Development },
        { "[*.cs]\ntoken_analyzers.stage = DEVELOPMENT", "", "/A.cs", Development },
        { "[*.cs]\ntoken_analyzers.actor = user", "", "/A.cs", ByUser },
        { "[*.cs]\ntoken_analyzers.actor = service", "", "/A.cs", Production },

        // Sections
        { "[src/Tools/**.cs]\ntoken_analyzers.stage = development", "", "/src/Tools/A.cs", Development },
        { "[src/Tools/**.cs]\ntoken_analyzers.stage = development", "", "/src/Tools/Deep/A.cs", Development },
        { "[src/Tools/**.cs]\ntoken_analyzers.stage = development", "", "/src/App/A.cs", Production },
        { "[*.cs]\ntoken_analyzers.stage = development\n[src/App/*.cs]\ntoken_analyzers.stage = production", "", "/src/App/A.cs", ProductionByOption },
        { "[*.cs]\ntoken_analyzers.stage = development\n[src/App/*.cs]\ntoken_analyzers.stage = production", "", "/src/Tools/A.cs", Development },
        { "[*.cs]\ntoken_analyzers.stage = development\n[src/App/*.cs]\ntoken_analyzers.stage = unset", "", "/src/App/A.cs", Production },
        { "[*.cs]\ntoken_analyzers.stage = development\n[src/App/*.cs]\ntoken_analyzers.actor = user", "", "/src/App/A.cs", Development },

        // The nearest wins: a section, then what is global, then the project.
        { "", "token_analyzers.stage = development", "/A.cs", Development },
        { "[*.cs]\ntoken_analyzers.stage = production", "token_analyzers.stage = development", "/A.cs", ProductionByOption },
        { "", "build_property.TokenAnalyzersStage = development", "/A.cs", DevelopmentByProject },
        { "[*.cs]\ntoken_analyzers.stage = production", "build_property.TokenAnalyzersStage = development", "/A.cs", ProductionByOption },
        { "", "build_property.TokenAnalyzersStage = production\ntoken_analyzers.stage = development", "/A.cs", Development },
        { "[*.cs]\ntoken_analyzers.stage = production", "build_property.IsTestProject = true", "/A.cs", ProductionByOption },
        { "[*.cs]\ntoken_analyzers.actor = service", "build_property.TokenAnalyzersActor = user", "/A.cs", Production },
        { "[*.cs]\ntoken_analyzers.actor = user", "build_property.TokenAnalyzersActor = service", "/A.cs", ByUser },

        // What is not valid says nothing, and is in the way of nothing.
        { "[*.cs]\ntoken_analyzers.stage = dev", "", "/A.cs", Production },
        { "[*.cs]\ntoken_analyzers.stage = prod", "build_property.TokenAnalyzersStage = development", "/A.cs", DevelopmentByProject },
        { "[*.cs]\ntoken_analyzers.stage = prod\ntoken_analyzers.actor = user", "", "/A.cs", ByUser },
        { "[*.cs]\ntoken_analyzers.actor = me\ntoken_analyzers.stage = development", "", "/A.cs", Development },
        { "[*.cs]\ntoken_analyzers.stag = production\ntoken_analyzers.stage = development", "", "/A.cs", Development },
        { "", "build_property.TokenAnalyzersStage = dev\nbuild_property.TokenAnalyzersActor = user", "/A.cs", ByUser },

        // Formats that are not reported
        { "[*.cs]\ntoken_analyzers.excluded_formats = dbt-user-token", "", "/A.cs", "" },
        { "[*.cs]\ntoken_analyzers.excluded_formats = github-pat-classic, DBT-User-Token", "", "/A.cs", "" },
        { "[*.cs]\ntoken_analyzers.excluded_formats = no-such-format, dbt-user-token", "", "/A.cs", "" },
        { "", "token_analyzers.excluded_formats = dbt-user-token", "/A.cs", "" },
        { "[*.cs]\ntoken_analyzers.excluded_formats = dbt-service-token, github-pat-classic", "", "/A.cs", Production },
        { "[Tools/*.cs]\ntoken_analyzers.excluded_formats = dbt-user-token", "", "/A.cs", Production },
        { "[*.cs]\ntoken_analyzers.excluded_formats = dbt-user", "", "/A.cs", Production },

        // Files in which nothing is reported
        { "[*.cs]\ntoken_analyzers.excluded_files = A.cs", "", "/src/A.cs", "" },
        { "", "token_analyzers.excluded_files = tests/data/**, samples/", "/src/samples/Deep/A.cs", "" },
        { "[samples/**]\ntoken_analyzers.excluded_files = *", "", "/samples/A.cs", "" },
        { "", "token_analyzers.excluded_files = tests/data/**, samples/", "/src/App/A.cs", Production },
        { "[samples/**]\ntoken_analyzers.excluded_files = *", "", "/src/samples/A.cs", Production },
        { "", "token_analyzers.excluded_files = samples/**\n[/src/App/*.cs]\ntoken_analyzers.excluded_files = unset", "/src/App/samples/A.cs", "" },

        // What is above the repository says nothing.
        { "", InRepository + "token_analyzers.excluded_files = samples/**", "/samples/shop/samples/A.cs", "" },
        { "", InRepository + "token_analyzers.excluded_files = /src/*.cs", "/samples/shop/src/A.cs", "" },
        { "", InRepository + "token_analyzers.excluded_files = samples/**", "/samples/shop/src/A.cs", Production },
        { "", InRepository + "token_analyzers.excluded_files = /src/*.cs", "/samples/shop/lib/src/A.cs", Production },
        { "", InRepository + "token_analyzers.excluded_files = /2/*", "/samples/shop2/A.cs", Production },
    };

    public static TheoryData<string, string, string, string> Keys => new()
    {
        // Settings; the format of the token; the key and the variable that the fix reads
        { "", "dbt-user-token", "Dbt:ServiceToken", "DBT_CLOUD_SERVICE_TOKEN" },
        { "token_analyzers.configuration_key.dbt = Warehouse:Dbt:Token", "dbt-user-token", "Warehouse:Dbt:Token", "Warehouse__Dbt__Token" },
        { "token_analyzers.configuration_key.dbt = Warehouse:Dbt:Token", "dbt-service-token", "Warehouse:Dbt:Token", "Warehouse__Dbt__Token" },
        { "token_analyzers.configuration_key.dbt = Warehouse:Dbt:Token", "github-pat-classic", "GitHub:AppToken", "GITHUB_TOKEN" },
        { "token_analyzers.configuration_key.dbt = DbtToken", "dbt-user-token", "DbtToken", "DbtToken" },
        { "token_analyzers.configuration_key.slack = Chat:Token", "slack-bot-token", "Chat:Token", "Chat__Token" },

        // A personal token that is right where it stands keeps its own key.
        {
            "token_analyzers.configuration_key.dbt = Warehouse:Dbt:Token\ntoken_analyzers.stage = development",
            "dbt-user-token",
            "Dbt:PersonalAccessToken",
            "DBT_CLOUD_TOKEN"
        },
        {
            "token_analyzers.configuration_key.dbt = Warehouse:Dbt:Token\ntoken_analyzers.actor = user",
            "dbt-user-token",
            "Dbt:PersonalAccessToken",
            "DBT_CLOUD_TOKEN"
        },
        {
            "token_analyzers.configuration_key.dbt = Warehouse:Dbt:Token\ntoken_analyzers.stage = development",
            "dbt-service-token",
            "Warehouse:Dbt:Token",
            "Warehouse__Dbt__Token"
        },

        // So does its variable, but where the provider has one for tokens of any owner.
        { "token_analyzers.stage = development", "npm-token", "Npm:PersonalAccessToken", "NPM_TOKEN" },
        { "token_analyzers.stage = development", "openai-project-key", "OpenAI:PersonalAccessToken", "OPENAI_API_KEY" },
        { "token_analyzers.stage = development", "aws-access-key-id", "AWS:AccessKeyId", "AWS_ACCESS_KEY_ID" },
        { "token_analyzers.stage = development", "github-pat-classic", "GitHub:PersonalAccessToken", "GITHUB_PERSONAL_ACCESS_TOKEN" },
        { "token_analyzers.stage = development", "slack-user-token", "Slack:PersonalAccessToken", "SLACK_PERSONAL_ACCESS_TOKEN" },
        { "token_analyzers.stage = development", "clickup-personal-token", "ClickUp:PersonalAccessToken", "CLICKUP_PERSONAL_ACCESS_TOKEN" },

        // What is no key is not written into code.
        { "token_analyzers.configuration_key.dbt = Dbt Token", "dbt-user-token", "Dbt:ServiceToken", "DBT_CLOUD_SERVICE_TOKEN" },
        { "token_analyzers.configuration_key.dbt = \"];", "dbt-user-token", "Dbt:ServiceToken", "DBT_CLOUD_SERVICE_TOKEN" },
        { "token_analyzers.configuration_key.dbt = [PAT]", "dbt-user-token", "Dbt:ServiceToken", "DBT_CLOUD_SERVICE_TOKEN" },
    };

    [Theory, MemberData(nameof(Settings))]
    public async Task The_settings_decide_what_is_said(string sections, string global, string file, string expected)
    {
        var token = Tokens.Of("dbt-user-token");
        var test = new Verify
        {
            TestState =
            {
                Sources = { (file, $$"""class C { string t = "{{token}}"; }""") },
                AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n{sections}\n"), ("/.globalconfig", $"is_global = true\n{global}\n") },
            },
        };
        if (expected.Length > 0)
        {
            test.TestState.ExpectedDiagnostics.Add(
                new DiagnosticResult(
                    expected[..7], expected.StartsWith("TKN1004", StringComparison.Ordinal) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning)
                .WithSpan(file, 1, 23, 1, 23 + token.Length)
                .WithMessage(expected[8..]));
        }

        await test.RunAsync();
    }

    [Theory, MemberData(nameof(Keys))]
    public async Task The_settings_decide_which_key_is_read(string settings, string format, string key, string variable)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""class C { string t = "{{Tokens.Of(format)}}"; }""", path: "/A.cs");
        var set = AnalyzerConfigSet.Create(
            new[] { AnalyzerConfig.Parse($"[*.cs]\n{settings.Replace("[PAT]", Tokens.Of("dbt-user-token"), StringComparison.Ordinal)}\n", "/.editorconfig") });
        var options = new AnalyzerOptions([], new SameForAll(set.GetOptionsForSourcePath("/A.cs").AnalyzerOptions));

        var diagnostics = await CSharpCompilation.Create("Test", [tree], References.Net)
            .WithAnalyzers([new HardCodedTokenAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();

        var properties = Assert.Single(diagnostics).Properties;
        Assert.Equal(
            (key, variable),
            (properties[FixProperties.KeyOf(nameof(FixProperties.ConfigurationKey))],
                properties[FixProperties.KeyOf(nameof(FixProperties.EnvironmentVariable))]));
    }

    [Theory]
    [InlineData("", "Production Live Anything", "Development Staging qa")]
    [InlineData("token_analyzers.production_environments = Staging, qa", "Production staging QA", "Development Test")]
    [InlineData("token_analyzers.development_environments = Nightly , Blue", "Production Live", "Development Staging nightly Blue")]
    [InlineData("token_analyzers.development_environments = Nightly, Blue\ntoken_analyzers.production_environments = Blue", "Production Blue", "Nightly")]
    [InlineData("token_analyzers.development_environments =", "Production Nightly", "Development")]
    public void The_settings_decide_which_environments_are_production(string settings, string production, string development)
    {
        var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse($"[*.cs]\n{settings}\n", "/.editorconfig") });
        var provider = new SameForAll(set.GetOptionsForSourcePath("/A.cs").AnalyzerOptions);

        var names = EnvironmentNames.Of(TokenOptions.Of(CSharpSyntaxTree.ParseText(""), new([], provider)));

        Assert.All(production.Split(' '), name => Assert.Equal(Stage.Production, names.StageOf(name)));
        Assert.All(development.Split(' '), name => Assert.Equal(Stage.Development, names.StageOf(name)));
    }

    [Fact]
    public void Every_provider_has_a_slug_of_its_own()
    {
        var slugs = TokenCatalogue.Formats.Select(format => format.Provider).Distinct().Select(FormatNames.ProviderSlug).ToArray();

        Assert.All(slugs, slug => Assert.Matches("^[a-z0-9]+(_[a-z0-9]+)*$", slug));
        Assert.Equal(slugs.Length, slugs.Distinct().Count());
    }

    [Theory]
    [InlineData("GitHub", "github")]
    [InlineData("Azure DevOps", "azure_devops")]
    [InlineData("crates.io", "crates_io")]
    [InlineData("Weights & Biases", "weights_biases")]
    public void A_slug_is_the_name_in_lower_case(string provider, string slug) => Assert.Equal(slug, FormatNames.ProviderSlug(provider));

    private sealed class SameForAll(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
