using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources;

/// <summary>What a project has of its own to read a variable or a setting is used.</summary>
public sealed class OwnReadersTests
{
    private const string Usings = "using System;\nusing Microsoft.Extensions.Configuration;\n\n";

    private const string Variable = "GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\") ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\")";

    /// <summary>A type that gives the environment, and a class that holds one.</summary>
    public static TheoryData<string, string, string> Helpers => new()
    {
        { "interface IVariables { string? GetEnvironmentVariable(string name); }", "class C(IVariables variables)\n{\n    string M() => #;\n}", "variables" },
        {
            "class Variables { public virtual string? GetEnvironmentVariable(string name, bool isNeeded = false) => name; }",
            "class C\n{\n    readonly Variables _variables; C(Variables variables) => _variables = variables;\n    string M() => #;\n}",
            "_variables"
        },
    };

    [Theory, MemberData(nameof(Helpers))]
    public Task A_helper_that_the_class_holds_is_asked(string helper, string code, string variable) =>
        BecomesAsync($"{code}\n\n{helper}\n", $"{variable}.{Variable}");

    [Theory]
    [InlineData("interface IVariables { string? GetEnvironmentVariable(string name); }", "class C(IVariables variables)\n{\n    static string M() => #;\n}")]
    [InlineData("interface IVariables { bool GetEnvironmentVariable(string name); }", "class C\n{\n    static string M(IVariables variables) => #;\n}")]
    [InlineData("static class Variables { public static string? GetEnvironmentVariable(string name) => name; }", "class C\n{\n    static string M() => #;\n}")]
    public Task Without_a_helper_the_environment_is_read(string helper, string code) => BecomesAsync($"{code}\n\n{helper}\n", "‹DBT_CLOUD_SERVICE_TOKEN›");

    /// <summary>Classes that read settings by their keys, and the read.</summary>
    public static TheoryData<string, string> Settings => new()
    {
        { "static class Settings { static readonly IConfiguration Root = new ConfigurationBuilder().Build(); public static string? Get(string key) => Root[key]; }", "Settings.Get(\"Dbt:ServiceToken\")" },
        { "class AppSettings { readonly IConfiguration _root = new ConfigurationBuilder().Build(); public static AppSettings Instance { get; } = new(); public string? this[string key] => _root[key]; }", "AppSettings.Instance[\"Dbt:ServiceToken\"]" },
    };

    [Theory, MemberData(nameof(Settings))]
    public Task The_settings_of_the_project_are_asked(string settings, string read) => BecomesAsync(
        $"class C\n{{\n    static string M() => #;\n}}\n\n{settings}\n",
        $"{read} ?? throw new InvalidOperationException(\"Configuration value 'Dbt:ServiceToken' is missing.\")");

    /// <summary>Classes that are no such settings.</summary>
    public static TheoryData<string> OtherSettings =>
    [
        "static class Settings { static readonly IConfiguration Root = new ConfigurationBuilder().Build(); public static string? Get(string key) => Root[\"a\" + key]; }",
        "static class Settings { public static string Get(string key) => key; }",
        "static class Settings { static readonly IConfiguration Root = new ConfigurationBuilder().Build(); public static string? Get(string key) => Root[key]; public static string? Find(string key) => Root[key]; }",
        "class Settings { readonly IConfiguration _root = new ConfigurationBuilder().Build(); public string? Get(string key) => _root[key]; }",
    ];

    [Theory, MemberData(nameof(OtherSettings))]
    public Task Other_settings_are_not(string settings) =>
        BecomesAsync($"class C\n{{\n    static string M() => #;\n}}\n\n{settings}\n", "‹DBT_CLOUD_SERVICE_TOKEN›");

    [Fact]
    public Task What_runs_at_the_start_reads_the_environment() => BecomesAsync(
        "class C\n{\n    static readonly Uri[] Addresses = { new(#) };\n}\n\nstatic class Settings { static readonly IConfiguration Root = new ConfigurationBuilder().Build(); public static string? Get(string key) => Root[key]; }\n",
        "‹DBT_CLOUD_SERVICE_TOKEN›");

    private static Task BecomesAsync(string source, string after) => new FixTest().BecomesAsync(
        Usings + source.Replace("#", "\"«dbt»\"", StringComparison.Ordinal), Usings + source.Replace("#", after, StringComparison.Ordinal));
}
