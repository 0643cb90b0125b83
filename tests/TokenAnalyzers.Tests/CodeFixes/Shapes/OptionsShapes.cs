using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Classes that hold options, and code that sets them.</summary>
public sealed class OptionsShapes
{
    private const string IsMissing = "\"Configuration value 'GitHub:Token' is missing.\"";
    private const string Validate = ".Validate(options => !string.IsNullOrEmpty(options.Token), " + IsMissing + ")";

    /// <summary>A registration of <c>GhOptions</c>, whose token has a default; what it becomes when the default goes.</summary>
    public static TheoryData<string, string> Bound => new()
    {
        {
            "services.Configure<GhOptions>(configuration.GetSection(\"GitHub\"));",
            $"services.AddOptions<GhOptions>().Bind(configuration.GetSection(\"GitHub\"))\n            {Validate}\n            .ValidateOnStart();"
        },
        {
            "services.Configure<GhOptions>(configuration.GetRequiredSection(\"GitHub\"));",
            $"services.AddOptions<GhOptions>().Bind(configuration.GetRequiredSection(\"GitHub\"))\n            {Validate}\n            .ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>().Bind(configuration.GetSection(\"GitHub\"));",
            $"services.AddOptions<GhOptions>().Bind(configuration.GetSection(\"GitHub\"))\n            {Validate}\n            .ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\");",
            $"services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\")\n            {Validate}\n            .ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\").ValidateOnStart();",
            $"services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\")\n            {Validate}.ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>().ValidateDataAnnotations().BindConfiguration(\"GitHub\");",
            $"services.AddOptions<GhOptions>().ValidateDataAnnotations().BindConfiguration(\"GitHub\")\n            {Validate}\n"
                + $"            .ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\").ValidateDataAnnotations();",
            $"services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\")\n            {Validate}.ValidateDataAnnotations()\n"
                + $"            .ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>()\n            .BindConfiguration(\"GitHub\")\n            .ValidateDataAnnotations();",
            $"services.AddOptions<GhOptions>()\n            .BindConfiguration(\"GitHub\")\n            {Validate}\n"
                + $"            .ValidateDataAnnotations()\n            .ValidateOnStart();"
        },
        {
            "services.AddOptions<GhOptions>()\n            .BindConfiguration(\"GitHub\");",
            $"services.AddOptions<GhOptions>()\n            .BindConfiguration(\"GitHub\")\n            {Validate}\n            .ValidateOnStart();"
        },
        { "string options = \"\";\n        services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\");", $"string options = \"\";\n        services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\")\n            {Validate.Replace("options", "ghOptions", StringComparison.Ordinal)}\n            .ValidateOnStart();" },
        { "services.Configure<GhOptions>(configuration);", $"services.AddOptions<GhOptions>().Bind(configuration)\n            {Validate.Replace("GitHub:", "GhOptions:", StringComparison.Ordinal)}\n            .ValidateOnStart();" },
    };

    /// <summary>A registration that does not fill the options from configuration: the constructor stays as it is, too.</summary>
    public static TheoryData<string> NotBound =>
    [
        "services.AddOptions<GhOptions>();",
        "services.Configure<GhOptions>(options => options.Url = \"\");",
        "services.AddSingleton<Microsoft.Extensions.Options.IConfigureOptions<GhOptions>>();",
    ];

    /// <summary>Code that sets the token of options, and what it becomes.</summary>
    public static TheoryData<string, string> Set => new()
    {
        {
            "services.Configure<GhOptions>(o => o.Token = #);",
            "services.AddOptions<GhOptions>().Configure<IConfiguration>((o, configuration) => o.Token = @).ValidateOnStart();"
        },
        { "services.Configure<GhOptions>(static (GhOptions o) => { o.Token = #; });", "services.AddOptions<GhOptions>().Configure<IConfiguration>(static (GhOptions o, IConfiguration configuration) => { o.Token = @; }).ValidateOnStart();" },
        { "services.Configure<GhOptions>(configuration => configuration.Token = #);", "services.AddOptions<GhOptions>().Configure<IConfiguration>((configuration, appConfiguration) => configuration.Token = appConfiguration‹Dbt:ServiceToken›).ValidateOnStart();" },
    };

    /// <summary>Code of which another part needs the call as it is.</summary>
    public static TheoryData<string> SetOtherwise =>
    [
        "services.Configure<GhOptions>(\"named\", o => o.Token = #);",
        "services.Configure<GhOptions>(o => o.Token = #).AddLogging();",
        "services.Configure((GhOptions o) => o.Token = #);",
    ];

    [Theory]
    [MemberData(nameof(Bound))]
    public Task Shape_22_a_default_of_bound_options_goes_and_the_value_is_checked_at_start(string before, string after) =>
        new FixTest().BecomesAsync(Options("\"«dbt»\"", before), Options("\"\"", after));

    [Fact]
    public async Task Shape_22_no_other_action_is_offered_for_a_default_that_goes()
    {
        var source = Options(
            "\"«dbt»\"", "services.AddOptions<GhOptions>().BindConfiguration(\"GitHub\");").Replace("«dbt»", "made-up-value", StringComparison.Ordinal);
        var action = Assert.Single(await FixRun.ActionsAsync(source, "made-up-value", "GitHub App token"));
        Assert.Equal("Read the GitHub App token from configuration ('GitHub:Token')", action.Title);
    }

    [Fact]
    public Task Shape_22_two_defaults_are_checked_at_once()
    {
        var url = Validate.Replace("Token", "Url", StringComparison.Ordinal);
        return new FixTest().BecomesAsync(
            Options("\"«dbt»\"", "services.Configure<GhOptions>(configuration.GetSection(\"GitHub\"));", "\"«dbt2»\""),
            Options(
                "\"\"",
                $"services.AddOptions<GhOptions>().Bind(configuration.GetSection(\"GitHub\"))\n            {Validate}\n            {url}\n"
                    + $"            .ValidateOnStart();",
                "\"\""));
    }

    [Theory]
    [MemberData(nameof(NotBound))]
    public Task Shape_22_options_have_no_constructor_with_services(string registration) =>
        new FixTest().BecomesAsync(Options("\"«dbt»\"", registration), Options("‹DBT_CLOUD_SERVICE_TOKEN›", registration));

    [Fact]
    public Task Shape_22_nothing_is_offered_where_the_options_are_used_at_once() =>
        new FixTest().StaysAsync(Options("\"«dbt»\"", "services.AddSingleton(configuration.GetSection(\"GitHub\").Get<GhOptions>()!);"));

    [Theory]
    [MemberData(nameof(Set))]
    public Task Shape_8_options_are_set_from_the_configuration_that_they_are_given(string before, string after) =>
        new FixTest().BecomesAsync(Setup(before, "\"«dbt»\""), Setup(after, "configuration‹Dbt:ServiceToken›"));

    [Theory]
    [MemberData(nameof(SetOtherwise))]
    public Task Shape_8_other_calls_read_the_environment(string call) =>
        new FixTest().BecomesAsync(Setup(call, "\"«dbt»\""), Setup(call, "‹DBT_CLOUD_SERVICE_TOKEN›"));

    [Fact]
    public Task Shape_8_where_configuration_is_at_hand_the_check_at_start_is_a_second_action() => new FixTest { Action = ReadAction.FromOptions }.BecomesAsync(
        Options("\"\"", "services.Configure<GhOptions>(o => o.Token = \"«dbt»\");"),
        Options("\"\"", "services.AddOptions<GhOptions>().Configure<IConfiguration>((o, appConfiguration) => o.Token = appConfiguration‹Dbt:ServiceToken›).ValidateOnStart();"));

    [Fact]
    public async Task Shape_8_the_title_says_what_is_checked()
    {
        var source = Options("\"\"", "services.Configure<GhOptions>(o => o.Token = \"«dbt»\");").Replace("«dbt»", "made-up-value", StringComparison.Ordinal);
        var actions = await FixRun.ActionsAsync(source, "made-up-value", "dbt service token");
        Assert.Equal(
            [
                "Read the dbt service token from configuration ('Dbt:ServiceToken')",
                "Read the dbt service token from configuration ('Dbt:ServiceToken'), checked at start",
                "Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'",
            ],
            actions.Select(action => action.Title));
    }

    private static string Options(string token, string registration, string url = "\"\"") =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class GhOptions
        {
            public string Token { get; set; } = {{token}};

            public string? Url { get; set; } = {{url}};
        }

        static class Setup
        {
            static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{registration}}
            }
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Setup(string statement, string value) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class GhOptions { public string Token { get; set; } = ""; }

        static class Setup
        {
            static void Add(IServiceCollection services)
            {
                {{statement.Replace("#", value, StringComparison.Ordinal).Replace("@", value, StringComparison.Ordinal)}}
            }
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
