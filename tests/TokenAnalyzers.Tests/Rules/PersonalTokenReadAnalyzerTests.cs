using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<PersonalTokenReadAnalyzer, EmptyCodeFixProvider>;

/// <summary>Which reads of configuration and of the environment are reported, and where.</summary>
public sealed class PersonalTokenReadAnalyzerTests
{
    // A part of .NET Framework that is not installed here.
    private const string AppSettings = """
        namespace System.Configuration
        {
            public static class ConfigurationManager { public static System.Collections.Specialized.NameValueCollection AppSettings => new(); }
        }
        """;

    public static TheoryData<string> Reads =>
    [
        // Configuration
        """class C(IConfiguration configuration) { string? T => configuration[[|"GitHub:Pat"|]]; }""",
        """class C(IConfiguration? configuration) { string? T => configuration?[[|"GitHub:Pat"|]]; }""",
        """class C(IConfigurationRoot root) { string? T => root[[|"GITHUB_PAT"|]]; }""",
        """class C(IConfigurationSection section) { string? T => section[[|"Pat"|]]; }""",
        """class C(ConfigurationManager manager) { string? T => manager[[|"GitHub:Pat"|]]; }""",
        """class C(WebApplicationBuilder builder) { string? T => builder.Configuration[[|"GitHub:Pat"|]]; }""",
        """class C(IConfiguration configuration) { string T => configuration[[|"GitHub:Pat"|]] ?? throw new Exception("missing"); }""",
        """class C(IConfiguration configuration) { string? T => configuration[key: [|"GitHub:Pat"|]]; }""",
        """class C(IConfiguration configuration) { string? T => configuration[([|"GitHub:Pat"|])]; }""",
        """class C(IConfiguration configuration) { string T() => configuration[[|"GitHub:Pat"|]] ??= "none"; }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetValue<string>([|"GitHub:Pat"|]); }""",
        """class C(IConfiguration configuration) { string T => configuration.GetValue([|"GitHub:Pat"|], "none"); }""",
        """class C(IConfiguration configuration) { object? T => configuration.GetValue(typeof(string), [|"GitHub:Pat"|]); }""",
        """class C(IConfiguration configuration) { object? T => configuration.GetValue(key: [|"GitHub:Pat"|], type: typeof(string)); }""",
        """class C(IConfiguration configuration) { string? T => ConfigurationBinder.GetValue<string>(configuration, [|"GitHub:Pat"|]); }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection([|"GitHub:Pat"|]).Value; }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection([|"GitHub:Pat"|])?.Value; }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection([|"GitHub:Pat"|])!.Value; }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection([|"GitHub:Pat"|]).Get<string>(); }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetRequiredSection([|"GitHub:Pat"|]).Value; }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection("GitHub")[[|"Pat"|]]; }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetRequiredSection("GitHub").GetSection([|"Pat"|]).Value; }""",

        // The environment, and the settings of .NET Framework
        """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|]); }""",
        """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB_PAT"|], EnvironmentVariableTarget.Machine); }""",
        """class C { string? T => Environment.GetEnvironmentVariable(target: EnvironmentVariableTarget.Machine, variable: [|"GITHUB_PAT"|]); }""",
        """class C { string? T => System.Configuration.ConfigurationManager.AppSettings[[|"GitHub:Pat"|]]; }""",
        """class C { string? T => System.Configuration.ConfigurationManager.AppSettings.Get([|"GitHub:Pat"|]); }""",

        // Keys that are put together
        """class C { string? T => Environment.GetEnvironmentVariable([|@"GITHUB_PAT"|]); }""",
        "class C { string? T => Environment.GetEnvironmentVariable([|\"\"\"GITHUB_PAT\"\"\"|]); }",
        """class C { string? T => Environment.GetEnvironmentVariable([|"GITHUB" + "_PAT"|]); }""",
        """class C(IConfiguration configuration, string section) { string? T => configuration[[|$"{section}:Pat"|]]; }""",
        """class C(IConfiguration configuration, string section) { string? T => configuration[[|section + ":PersonalAccessToken"|]]; }""",
        """class C(IConfiguration configuration) { const string Section = "GitHub"; string? T => configuration[[|$"{Section}:Pat"|]]; }""",
        """class C { const string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]); }""",
        """class C { static readonly string Key = "GITHUB_PAT"; string? T => Environment.GetEnvironmentVariable([|C.Key|]); }""",
        """class C { void M() { const string key = "GITHUB_PAT"; _ = Environment.GetEnvironmentVariable([|key|]); } }""",
        """class C { const string Key = "GITHUB" + "_PAT"; string? T => Environment.GetEnvironmentVariable([|Key|]); string? U => Environment.GetEnvironmentVariable([|Key|]); }""",
        """class C(IConfiguration configuration) { const string Pat = "GitHub:Pat"; string? T => configuration[[|Pat|]]; }""",
        """class O { public string? Pat { get; set; } } class C(IConfiguration configuration) { string? T => configuration[[|nameof(O.Pat)|]]; }""",
        """class O { public string? Pat { get; set; } } class C(IConfiguration configuration) { string? T => configuration[[|$"GitHub:{nameof(O.Pat)}"|]]; }""",
        """class C(IConfiguration configuration) { const string Pat = "Pat"; string? T => configuration[[|"GitHub:" + Pat|]]; }""",

        // Options
        """class C(IOptions<GitHubOptions> options) { string? T => options.Value.[|Pat|]; }""",
        """class C(IOptionsSnapshot<GitHubOptions> options) { string? T => options.Value.[|Pat|]; }""",
        """class C(IOptionsMonitor<GitHubOptions> options) { string? T => options.CurrentValue.[|Pat|]; }""",
        """class C(IOptionsMonitor<GitHubOptions> options) { string? T => options.Get("x").[|Pat|]; }""",
        """class C { readonly GitHubOptions _o; public C(IOptions<GitHubOptions> options) { _o = options.Value; } string? T => _o.[|Pat|]; }""",
        """class C(IOptions<GitHubOptions> options) { readonly GitHubOptions _o = options.Value; string? T => this._o.[|Pat|]; }""",
        """class C(IOptions<GitHubOptions> options) { GitHubOptions O { get; } = options.Value; string? T => O.[|Pat|]; }""",
        """class C { void M(IOptions<GitHubOptions> options) { var o = options.Value; _ = o.[|Pat|]; } }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection("GitHub").Get<GitHubOptions>()!.[|Pat|]; }""",
        """class C { void M(IConfiguration configuration) { var o = configuration.Get<GitHubOptions>() ?? new(); _ = o.[|Pat|]; } }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection("GitHub").Get<GitHubOptions>()?.[|Pat|]; }""",
        """class C(IOptions<GitHubOptions>? options) { string? T => options?.Value.[|Pat|]; }""",
        """class C(IOptions<GitHubOptions> options) { string? T => options.Value?.[|Pat|]?.Trim(); }""",
        """class C { void M(IConfiguration configuration) { var o = new GitHubOptions(); configuration.GetSection("GitHub").Bind(o); _ = o.[|Pat|]; } }""",
        """class C { void M(IConfiguration configuration) { GitHubOptions o = new(); configuration.Bind("GitHub", o); _ = o.[|Pat|]; } }""",
        """class C { readonly GitHubOptions _o = new(); C(IConfiguration configuration) => configuration.Bind("GitHub", _o); string? T => _o.[|Pat|]; }""",
        """class C { GitHubOptions O { get; } = new(); C(IConfiguration configuration) => ConfigurationBinder.Bind(configuration, this.O); string? T => O?.[|Pat|]; }""",
        """class All { public GitHubOptions? GitHub { get; set; } } class C(IOptions<All> options) { string? T => options.Value.GitHub!.[|Pat|]; }""",
        """class All { public GitHubOptions? GitHub { get; set; } } class C(IOptions<All> options) { string? T => options.Value.GitHub?.[|Pat|]; }""",
        """class All { public GitHubOptions? GitHub { get; set; } } class C(IOptions<All>? options) { string? T => options?.Value?.GitHub?.[|Pat|]; }""",
        """class All { public GitHubOptions? GitHub { get; set; } } class C { readonly All _all; C(IOptions<All> options) => _all = options.Value; string? T => _all.GitHub!.[|Pat|]; }""",
    ];

    public static TheoryData<string> NoReads =>
    [
        // The key does not say personal.
        """class C(IConfiguration configuration) { string? T => configuration["GitHub:Token"]; }""",
        """class C(IConfiguration configuration) { string? T => configuration["App:Path"]; }""",
        """class C(IConfiguration configuration) { string? T => configuration["PATH"]; }""",
        """class C(IConfiguration configuration) { string? T => configuration["AppCompat"]; }""",
        """class C(IConfiguration configuration) { string? T => configuration["Pat:Path"]; }""",
        """class C(IConfiguration configuration) { string? T => configuration["UserToken"]; }""",
        """class C { string? T => Environment.GetEnvironmentVariable("GITHUB_TOKEN"); }""",
        """class C { string? T => Environment.GetEnvironmentVariable("PATH"); }""",
        """class C { const string Pat = "GITHUB_TOKEN"; string? T => Environment.GetEnvironmentVariable(Pat); }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetSection("Pat")["Header"]; }""",
        """class C(IConfiguration configuration, string section) { string? T => configuration[$"{section}pat"]; }""",

        // Nothing is read.
        """class C { string T => "GITHUB_PAT"; }""",
        """class C { const string Key = "GITHUB_PAT"; }""",
        """class C { void M(string pat) => Console.WriteLine("GITHUB_PAT"); }""",
        """class C { void M() => throw new Exception("Set GITHUB_PAT"); }""",
        """class C(IConfiguration configuration) { void M(string value) => configuration["GitHub:Pat"] = value; }""",
        """class C { void M(string value) => Environment.SetEnvironmentVariable("GITHUB_PAT", value); }""",
        """class C { readonly IConfigurationSection _section; C(IConfigurationSection section) => _section = section; string? T => _section["UserToken"]; }""",
        """class C { readonly IConfigurationSection _section; C(IConfiguration configuration, bool flag) { _section = configuration.GetSection("Slack"); if (flag) _section = configuration.GetSection("Other"); } string? T => _section["UserToken"]; }""",
        """class C(IConfiguration configuration) { object T => configuration.GetSection("GitHub:Pat"); }""",
        """class C(IConfiguration configuration) { object T => configuration.GetSection("GitHub:Pat").GetChildren(); }""",
        """class C(IConfiguration configuration) { string T => configuration.GetSection("GitHub:Pat").Path; }""",
        """class C(IConfiguration configuration) { GitHubOptions? T => configuration.GetSection("Pat").Get<GitHubOptions>(); }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetConnectionString("Pat"); }""",
        """class C(IConfiguration configuration) { string? T => configuration.GetValue("Token", "GITHUB_PAT"); }""",
        """class C(Dictionary<string, string> values) { string T => values["GITHUB_PAT"]; }""",
        """class C(System.Collections.Specialized.NameValueCollection values) { string? T => values["GITHUB_PAT"]; }""",
        """class C { string? T => GetEnvironmentVariable("GITHUB_PAT"); static string? GetEnvironmentVariable(string variable) => null; }""",
        """class C { string? T => new D().GetValue("GITHUB_PAT"); } class D { public string? GetValue(string key) => key; }""",
        """class C { string T => nameof(GitHubOptions.Pat); }""",

        // Properties that nothing binds
        """class C { string? M(GitHubOptions o) => new GitHubOptions { Pat = "x" }.Pat; }""",
        """class C(GitHubOptions o) { string? T => o.Pat; }""",
        """class C { readonly GitHubOptions _o = new(); string? T => _o.Pat; }""",
        """class C(IOptions<GitHubOptions> options) { void M() => options.Value.Pat = "x"; }""",
        """class C(IOptions<OtherOptions> options) { readonly GitHubOptions _o = new(); string? T => _o.Pat; object M() => options; }""",
        """class C(IOptions<GitHubOptions> options) { string? T => options.Value.Path; }""",
        """class C(IOptions<GitHubOptions> options) { int T => options.Value.PatLength; }""",
        """class C(IOptions<OtherOptions> options) { string? T => options.Value.UserToken; }""",
        """class C(Lazy<GitHubOptions> options) { string? T => options.Value.Pat; }""",
        """class C(Lazy<GitHubOptions>? options) { string? T => options?.Value?.Pat; }""",
        """class C { void M(IConfiguration configuration) { var o = new GitHubOptions(); var p = new GitHubOptions(); configuration.Bind(o); _ = p.Pat; } }""",
        """class C { void M(IConfiguration configuration) { var o = new GitHubOptions(); Bind(o); this.Bind(o); _ = o.Pat; } void Bind(GitHubOptions o) { } }""",
        """class C { void M(IConfiguration configuration) { var o = new GitHubOptions(); configuration.Bind(o.Path!, new OtherOptions()); _ = o.Pat; } }""",
        """class All { public GitHubOptions? GitHub { get; set; } } class C(All all) { string? T => all.GitHub!.Pat; string? U => all?.GitHub?.Pat; }""",
    ];

    public static TheoryData<string, string> Messages => new()
    {
        {
            """class C { string? T => Environment.GetEnvironmentVariable({|#0:"DBT_CLOUD_PAT"|}); }""",
            "Production code (no environment guard) reads a dbt personal access token, which acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) instead"
        },
        { """class C { string? T => Environment.GetEnvironmentVariable({|#0:"AZURE_DEVOPS_EXT_PAT"|}); }""", "Production code (no environment guard) reads an Azure DevOps personal access token, which acts as a person; read an Azure DevOps service principal token instead" },
        {
            """class C { string? T => Environment.GetEnvironmentVariable({|#0:"APP_PAT"|}); }""",
            "Production code (no environment guard) reads a personal access token, which acts as a person; read a service token instead"
        },
        {
            """class C(IConfiguration configuration) { string? T => configuration.GetSection("Slack")[{|#0:"UserToken"|}]; }""",
            "Production code (no environment guard) reads a Slack user token, which acts as a person; read a Slack bot token instead"
        },
        { """class C { readonly IConfigurationSection _slack; C(IConfiguration configuration) => _slack = configuration.GetSection("Slack"); string? T => _slack[{|#0:"UserToken"|}]; }""", "Production code (no environment guard) reads a Slack user token, which acts as a person; read a Slack bot token instead" },
        {
            """class C(IOptions<GitHubOptions> options) { string? T => options.Value.{|#0:Pat|}; }""",
            "Production code (no environment guard) reads a GitHub personal access token, which acts as a person; read a GitHub App installation token instead"
        },
    };

    public static TheoryData<string, string, bool> Contexts => new()
    {
        // Settings of the project; settings of the file; whether a read is reported
        { "", "", true },
        { "TokenAnalyzersStage = development", "", false },
        { "TokenAnalyzersActor = user", "", false },
        { "IsTestProject = true", "", false },
        { "IsTestProject = true", "token_analyzers.stage = production", true },
        { "", "token_analyzers.stage = development", false },
        { "", "token_analyzers.actor = user", false },
        { "TokenAnalyzersActor = user", "token_analyzers.actor = service", true },
    };

    [Theory, MemberData(nameof(Reads))]
    public Task A_read_of_a_personal_token_is_reported_on_its_key(string source) =>
        Test(source.Replace("[|", "{|TKN2001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal)).RunAsync();

    [Theory, MemberData(nameof(NoReads))]
    public Task What_is_no_such_read_is_not_reported(string source) => Test(source).RunAsync();

    [Theory, MemberData(nameof(Messages))]
    public Task The_message_names_the_provider_and_what_to_read(string source, string message)
    {
        var test = Test(source);
        test.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult("TKN2001", DiagnosticSeverity.Warning)
                .WithLocation(0)
                .WithMessage(message)
                .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory, MemberData(nameof(Contexts))]
    public Task It_is_reported_in_production_where_the_code_acts_for_an_account(string project, string file, bool isReported)
    {
        var key = "\"GITHUB_PAT\"";
        var test = Test($"class C {{ string? T => Environment.GetEnvironmentVariable({(isReported ? $"{{|TKN2001:{key}|}}" : key)}); }}");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{(project.Length > 0 ? "build_property." + project : "")}\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{file}\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("environment.IsDevelopment()", "", false)]
    [InlineData("!environment.IsDevelopment()", "", true)]
    [InlineData("environment.IsStaging()", "", false)]
    [InlineData("environment.IsStaging()", "token_analyzers.production_environments = Staging", true)]
    [InlineData("environment.IsEnvironment(\"Nightly\")", "", true)]
    [InlineData("environment.IsEnvironment(\"Nightly\")", "token_analyzers.development_environments = Nightly", false)]
    public Task A_guard_decides_and_options_say_what_its_environment_is(string guard, string setting, bool isReported)
    {
        var key = isReported ? "{|TKN2001:\"GITHUB_PAT\"|}" : "\"GITHUB_PAT\"";
        var test = Test($$"""
            using Microsoft.Extensions.Hosting;
            class C
            {
                string? M(IHostEnvironment environment)
                {
                    if ({{guard}}) return Environment.GetEnvironmentVariable({{key}});
                    return null;
                }
            }
            """);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{setting}\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_constant_of_another_file_is_found_by_its_name()
    {
        var test = Test("""class C { string? T => Environment.GetEnvironmentVariable({|TKN2001:Keys.GitHubPat|}); string? U => Environment.GetEnvironmentVariable(Keys.Second); }""");
        test.TestState.Sources.Add("""static class Keys { public const string GitHubPat = "GITHUB_PAT"; public const string Second = "SECOND_PAT"; }""");
        return test.RunAsync();
    }

    [Fact]
    public Task An_object_of_options_may_be_declared_in_another_file()
    {
        var test = Test("""class C(IOptions<SlackOptions> options) { string? T => options.Value.{|TKN2001:UserToken|}; }""");
        test.TestState.Sources.Add("class SlackOptions { public string? UserToken { get; set; } }");
        return test.RunAsync();
    }

    private static Verify Test(string source)
    {
        var test = new Verify { TestCode = source };
        test.TestState.Sources.Add(AppSettings);
        test.TestState.Sources.Add(
            """
            global using System;
            global using System.Collections.Generic;
            global using Microsoft.AspNetCore.Builder;
            global using Microsoft.Extensions.Configuration;
            global using Microsoft.Extensions.Options;

            public class GitHubOptions { public string? Pat { get; set; } public string? Path { get; set; } public int PatLength { get; set; } }
            public class OtherOptions { public string? UserToken { get; set; } }
            """);
        return test;
    }
}
