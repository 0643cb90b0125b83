using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<OptionsAnalyzer, EmptyCodeFixProvider>;

/// <summary>Which settings are valid, and what is said of those that are not.</summary>
public sealed class OptionsAnalyzerTests
{
    private const string Keys =
        "token_analyzers.stage, token_analyzers.actor, token_analyzers.production_environments, token_analyzers.development_environments, token_analyzers.configuration_key.<provider>, token_analyzers.excluded_formats, token_analyzers.production_files, token_analyzers.development_files, token_analyzers.excluded_files, token_analyzers.hide_duplicates";

    public static TheoryData<string> Valid =>
    [
        "token_analyzers.stage = production",
        "token_analyzers.stage = development",
        "token_analyzers.stage = Development",
        "token_analyzers.stage = unset",
        "TOKEN_ANALYZERS.STAGE = production",
        "token_analyzers.stage = production # why",
        "token_analyzers.actor = service",
        "token_analyzers.actor = user",
        "token_analyzers.production_environments = Production",
        "token_analyzers.production_environments = Live, Blue, Green",
        "token_analyzers.development_environments = Local Machine,Integration",
        "token_analyzers.configuration_key.github = GitHub:Token",
        "token_analyzers.configuration_key.azure_devops = Team:Azure-DevOps.Token",
        "token_analyzers.configuration_key.crates_io = Cargo",
        "token_analyzers.configuration_key.GitHub = GitHub:Token",
        "token_analyzers.excluded_formats = dbt-user-token",
        "token_analyzers.excluded_files = *.tf, samples/**, /tests/data/",
        "token_analyzers.excluded_formats = dbt-user-token, GITHUB-PAT-CLASSIC",
        "token_analyzer.stage = prod",
        "tokens.stage = prod",
        "dotnet_diagnostic.TKN1001.severity = error",
    ];

    public static TheoryData<string, string> Invalid => new()
    {
        // Values
        { "token_analyzers.stage = prod", "'token_analyzers.stage' is 'prod'; valid are production, development" },
        { "token_analyzers.stage = staging", "'token_analyzers.stage' is 'staging'; valid are production, development" },
        { "token_analyzers.stage =", "'token_analyzers.stage' is ''; valid are production, development" },
        { "token_analyzers.stage = production, development", "'token_analyzers.stage' is '***'; valid are production, development" },
        { "token_analyzers.actor = person", "'token_analyzers.actor' is 'person'; valid are service, user" },
        { "token_analyzers.production_environments =", "'token_analyzers.production_environments' is empty; valid are names, separated by commas" },
        { "token_analyzers.development_environments = ,", "'token_analyzers.development_environments' is empty; valid are names, separated by commas" },
        { "token_analyzers.excluded_files =", "'token_analyzers.excluded_files' is empty; valid are patterns of files, separated by commas" },
        {
            "token_analyzers.excluded_files = samples/**, ../tests",
            "'token_analyzers.excluded_files' holds '***', which is no pattern; valid are names of files and folders with *, ** and ?"
        },
        {
            "token_analyzers.development_files = {docs}",
            "'token_analyzers.development_files' holds '***', which is no pattern; valid are names of files and folders with *, ** and ?"
        },
        {
            "token_analyzers.configuration_key.github = GitHub:",
            "'token_analyzers.configuration_key.github' is 'GitHub:'; valid is a configuration key such as GitHub:Token"
        },
        {
            "token_analyzers.configuration_key.github = GitHub Token",
            "'token_analyzers.configuration_key.github' is 'GitHub Token'; valid is a configuration key such as GitHub:Token"
        },
        {
            "token_analyzers.configuration_key.github = GitHub__Token",
            "'token_analyzers.configuration_key.github' is 'GitHub__Token'; valid is a configuration key such as GitHub:Token"
        },
        {
            "token_analyzers.configuration_key.github = \"GitHub:Token\"",
            "'token_analyzers.configuration_key.github' is '***'; valid is a configuration key such as GitHub:Token"
        },
        { "token_analyzers.production_files = ,", "'token_analyzers.production_files' is empty; valid are patterns of files, separated by commas" },
        { "token_analyzers.excluded_formats =", "'token_analyzers.excluded_formats' is empty; valid are ids of formats, separated by commas" },

        // Names that the catalogue does not hold
        {
            "token_analyzers.excluded_formats = dbt-usr-token",
            "'token_analyzers.excluded_formats' holds '***', which is no format; near it is dbt-user-token; docs/tokens.md lists all"
        },
        { "token_analyzers.excluded_formats = github-pat", "'token_analyzers.excluded_formats' holds 'github-pat', which is no format; near it is github-pat-classic, github-pat-fine-grained, gitlab-pat; docs/tokens.md lists all" },
        {
            "token_analyzers.excluded_formats = everything",
            "'token_analyzers.excluded_formats' holds 'everything', which is no format; docs/tokens.md lists all"
        },
        {
            "token_analyzers.configuration_key.githb = GitHub:Token",
            "'token_analyzers.configuration_key.githb' names no provider; near it is github; docs/tokens.md lists all"
        },
        {
            "token_analyzers.configuration_key.azure-devops = AzureDevOps:Token",
            "'token_analyzers.configuration_key.azure-devops' names no provider; near it is azure_devops; docs/tokens.md lists all"
        },
        { "token_analyzers.configuration_key. = GitHub:Token", "'token_analyzers.configuration_key.' names no provider; docs/tokens.md lists all" },

        // Keys
        { "token_analyzers.stge = production", $"'token_analyzers.stge' is no option; valid are {Keys}" },
        { "token_analyzers.stages = unset", $"'token_analyzers.stages' is no option; valid are {Keys}" },
        { "token_analyzers.configuration_key = GitHub:Token", $"'token_analyzers.configuration_key' is no option; valid are {Keys}" },
        { "token_analyzers. = 1", $"'token_analyzers.' is no option; valid are {Keys}" },
    };

    [Theory, MemberData(nameof(Valid))]
    public Task A_valid_setting_is_not_reported(string setting) => VerifyAsync("", setting);

    [Theory, MemberData(nameof(Invalid))]
    public Task A_setting_that_is_not_valid_is_reported_with_what_is(string setting, string message) => VerifyAsync("", setting, message);

    [Theory]
    [InlineData("TokenAnalyzersStage = prod", "'TokenAnalyzersStage' is 'prod'; valid are production, development")]
    [InlineData("TokenAnalyzersActor = me", "'TokenAnalyzersActor' is 'me'; valid are service, user")]
    [InlineData("TokenAnalyzersStage = development", null)]
    [InlineData("TokenAnalyzersActor = User", null)]
    [InlineData("TokenAnalyzersStage =", null)]
    [InlineData("IsTestProject = maybe", null)]
    public Task A_property_of_the_project_is_checked_too(string property, string? message) =>
        VerifyAsync($"build_property.{property}\n", "", message is null ? [] : [message]);

    [Fact]
    public Task A_global_setting_is_checked_where_there_is_no_section() =>
        VerifyAsync("token_analyzers.stage = prod\n", "", "'token_analyzers.stage' is 'prod'; valid are production, development");

    [Fact]
    public Task Each_entry_of_a_list_is_told_apart() => VerifyAsync(
        "",
        "token_analyzers.excluded_formats = first-one, dbt-user-token, second-one",
        "'token_analyzers.excluded_formats' holds 'first-one', which is no format; docs/tokens.md lists all",
        "'token_analyzers.excluded_formats' holds 'second-one', which is no format; docs/tokens.md lists all");

    [Fact]
    public async Task A_mistake_that_holds_for_many_files_is_told_once() =>
        await Test(
            "",
            "[*.cs]\ntoken_analyzers.stage = prod\n[b/*.cs]\ntoken_analyzers.stage = prod\ntoken_analyzers.actor = me\n[c/*.cs]\ntoken_analyzers.stage = dev\n",
            [
                "'token_analyzers.actor' is 'me'; valid are service, user", "'token_analyzers.stage' is 'dev'; valid are production, development",
                "'token_analyzers.stage' is 'prod'; valid are production, development"
            ],
            "/a/A.cs",
            "/a/A2.cs",
            "/b/B.cs",
            "/c/C.cs").RunAsync();

    [Fact]
    public async Task A_section_that_holds_for_no_file_is_not_looked_at() =>
        await Test("", "[b/*.cs]\ntoken_analyzers.stage = prod\n", [], "/a/A.cs").RunAsync();

    [Theory]
    [InlineData("*.tf", "token_analyzers.stage = prod", "'token_analyzers.stage' is 'prod'; valid are production, development")]
    [InlineData("b/*", "token_analyzers.production_file = *.tf", $"'token_analyzers.production_file' is no option; valid are {Keys}")]
    [InlineData("*.tfvars", "token_analyzers.stage = prod", null)]
    public async Task A_section_that_holds_for_a_configuration_file_is_looked_at(string section, string setting, string? message)
    {
        var test = Test("", $"[{section}]\n{setting}\n", message is null ? [] : [message], "/a/A.cs");
        test.TestState.AdditionalFiles.Add(("/b/main.tf", ""));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("b/B.cs", "token_analyzers.stage = prod", "'token_analyzers.stage' is 'prod'; valid are production, development")]
    [InlineData("b/*.cs", "token_analyzers.stge = production", $"'token_analyzers.stge' is no option; valid are {Keys}")]
    [InlineData("*.g.cs", "token_analyzers.stge = production", $"'token_analyzers.stge' is no option; valid are {Keys}")]
    [InlineData("b/A.cs", "token_analyzers.stge = production", $"'token_analyzers.stge' is no option; valid are {Keys}")]
    [InlineData("b/B.cs", "token_analyzers.stge = production", null)]
    public async Task All_keys_are_looked_at_in_the_first_of_the_files_that_end_alike(string section, string setting, string? message) =>
        await Test("", $"[{section}]\n{setting}\n", message is null ? [] : [message], "/b/B.cs", "/b/A.cs", "/b/C.g.cs", "/a/A.cs").RunAsync();

    [Theory]
    [InlineData("token_analyzers.stage = [PAT]", "'token_analyzers.stage' is '***'; valid are production, development")]
    [InlineData("token_analyzers.actor = user [PAT]", "'token_analyzers.actor' is '***'; valid are service, user")]
    [InlineData(
        "token_analyzers.configuration_key.dbt = [PAT]", "'token_analyzers.configuration_key.dbt' is '***'; valid is a configuration key such as GitHub:Token")]
    [InlineData(
        "token_analyzers.excluded_formats = dbt-user-token, [PAT]",
        "'token_analyzers.excluded_formats' holds '***', which is no format; docs/tokens.md lists all")]
    public Task A_token_in_a_value_is_not_told(string setting, string message) =>
        VerifyAsync("", setting.Replace("[PAT]", Tokens.Of("dbt-user-token"), StringComparison.Ordinal), message);

    [Fact]
    public Task A_long_value_is_left_out() => VerifyAsync(
        "",
        $"token_analyzers.stage = {string.Join(' ', Enumerable.Repeat("words", 50))}",
        "'token_analyzers.stage' is '***'; valid are production, development");

    [Fact]
    public async Task The_order_of_files_makes_no_difference()
    {
        string[] files = ["a", "b", "c", "d"];

        var messages = await Task.WhenAll(MessagesAsync(files), MessagesAsync([.. files.Reverse()]));

        Assert.Equal(
            [
                "'token_analyzers.stage' is 'a'; valid are production, development", "'token_analyzers.stage' is 'b'; valid are production, development",
                "'token_analyzers.stage' is 'c'; valid are production, development", "'token_analyzers.stage' is 'd'; valid are production, development"
            ],
            messages[0]);
        Assert.Equal(messages[0], messages[1]);
    }

    [Fact]
    public async Task Options_that_do_not_tell_their_keys_are_no_obstacle() =>
        Assert.Equal(["'token_analyzers.stage' is 'a'; valid are production, development"], await MessagesAsync(["a"], tellsKeys: false));

    private static async Task<string[]> MessagesAsync(string[] paths, bool tellsKeys = true)
    {
        var compilation = CSharpCompilation.Create("Test", paths.Select(path => CSharpSyntaxTree.ParseText("", path: path)));
        var options = new AnalyzerOptions([], new StageIsPath(tellsKeys));
        var diagnostics = await compilation.WithAnalyzers([new OptionsAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static Task VerifyAsync(string global, string setting, params string[] messages) =>
        Test(global, $"[*.cs]\n{setting}\n", messages, "/Test0.cs").RunAsync();

    private static Verify Test(string global, string sections, string[] messages, params string[] files)
    {
        var test = new Verify
        {
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n" + sections), ("/.globalconfig", "is_global = true\n" + global) } },
        };
        foreach (var file in files) test.TestState.Sources.Add((file, ""));
        test.TestState.ExpectedDiagnostics.AddRange(
            messages.Select(message => new DiagnosticResult("TKN9001", DiagnosticSeverity.Warning).WithMessage(message)));
        return test;
    }

    /// <summary>The options of a host that are made anew for every file.</summary>
    private sealed class StageIsPath(bool tellsKeys) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options("unset", tellsKeys);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(tree.FilePath, tellsKeys);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string stage, bool tellsKeys) : AnalyzerConfigOptions
    {
        private const string Key = "token_analyzers.stage";

        public override IEnumerable<string> Keys => tellsKeys ? [Key] : base.Keys;

        public override bool TryGetValue(string key, out string value) => (value = key == Key ? stage : null!) is not null;
    }
}
