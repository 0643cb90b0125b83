using System.Collections.Immutable;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources;

/// <summary>The second action where configuration and the environment of the host are at hand: no failure in development.</summary>
public sealed class ConfigurationByStageTests
{
    /// <summary>What a method is given, the source of the configuration there, and that of the environment.</summary>
    public static TheoryData<string, string, string> Given => new()
    {
        { "IConfiguration settings, IHostEnvironment environment", "settings", "environment" },
        { "IConfiguration settings, IWebHostEnvironment env", "settings", "env" },
        { "WebApplicationBuilder builder", "builder.Configuration", "builder.Environment" },
        { "WebApplication app", "app.Configuration", "app.Environment" },
        { "HostBuilderContext context", "context.Configuration", "context.HostingEnvironment" },
    };

    /// <summary>What a method is given that lacks one of both.</summary>
    public static TheoryData<string> NotGiven =>
    [
        "IConfiguration settings, IHostApplicationLifetime environment",
        "IWebHostEnvironment env",
        "IWebHostBuilder builder",
        "IApplicationBuilder app",
        "IConfiguration context",
    ];

    [Theory, MemberData(nameof(Given))]
    public Task A_personal_token_stays_possible_in_development(string parameters, string configuration, string environment) => Test().BecomesAsync(
        Source(parameters, "\"«dbt»\""),
        Source(parameters, ByStage(configuration, environment, $"{configuration}[\"Dbt:PersonalAccessToken\"] ?? \"\"")));

    [Theory, MemberData(nameof(Given))]
    public Task A_service_token_has_no_other_one_beside_it(string parameters, string configuration, string environment) => Test().BecomesAsync(
        Source(parameters, "\"«dbt-service»\""),
        Source(parameters, ByStage(configuration, environment, "\"\"")));

    [Theory, MemberData(nameof(NotGiven))]
    public Task Without_one_of_both_there_is_no_such_action(string parameters) => Test().StaysAsync(Source(parameters, "\"«dbt»\""));

    [Theory]
    [InlineData("IConfiguration c, IHostEnvironment e", "ReadFromConfiguration", "ReadFromConfigurationByStage", "ReadFromEnvironment")]
    [InlineData("IConfiguration c", "ReadFromConfiguration", "ReadFromEnvironment")]
    public async Task It_is_the_second_action(string parameters, params string[] expected)
    {
        var actions = await FixRun.ActionsAsync(Source(parameters, "\"made-up-value\""), "made-up-value", "dbt service token");
        Assert.Equal(expected, actions.Select(action => action.EquivalenceKey));
        if (expected.Length == 3) Assert.Equal("Read the dbt service token from configuration ('Dbt:ServiceToken'); none in development", actions[1].Title);
    }

    private static FixTest Test() => new() { Action = ReadAction.FromConfigurationByStage };

    private static string ByStage(string configuration, string environment, string own) =>
        $"{configuration}[\"Dbt:ServiceToken\"] ?? ({environment}.IsDevelopment() ? {own} : throw new InvalidOperationException(\"Configuration value 'Dbt:ServiceToken' is missing.\"))";

    private static string Source(string parameters, string value) =>
        $$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class Setup
        {
            public void Run({{parameters}})
            {
                var token = {{value}};
                Console.WriteLine(token);
            }
        }
        """;
}
