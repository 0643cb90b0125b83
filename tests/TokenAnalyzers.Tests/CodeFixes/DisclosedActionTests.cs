using System.Globalization;
using Microsoft.CodeAnalysis.CodeActions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>
/// What an action is called is in the language of the host that asks for it. What it does is not: FixAll compares keys, and what is written is code.
/// </summary>
public sealed class DisclosedActionTests
{
    private const string Usings = """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;


        """;

    /// <summary>A class with a value, and the titles in English and in Russian.</summary>
    public static TheoryData<string, string[], string[]> Titles => new()
    {
        {
            "class C { string M(IConfiguration configuration, IHostEnvironment environment) => \"made-up-value\"; }",
            [
                "Read the dbt service token from configuration ('Dbt:ServiceToken')",
                "Read the dbt service token from configuration ('Dbt:ServiceToken'); none in development",
                "Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'",
            ],
            [
                "Читать из конфигурации ('Dbt:ServiceToken'): сервисный токен dbt",
                "Читать из конфигурации ('Dbt:ServiceToken'): сервисный токен dbt; при разработке не нужно",
                "Читать из переменной среды 'DBT_CLOUD_SERVICE_TOKEN': сервисный токен dbt",
            ]
        },
        {
            """
            class DbtOptions { public string Token { get; set; } = ""; }

            static class Setup { static void M(IServiceCollection s, IConfiguration configuration) { s.Configure<DbtOptions>(o => o.Token = "made-up-value"); } }
            """,
            [
                "Read the dbt service token from configuration ('Dbt:ServiceToken')",
                "Read the dbt service token from configuration ('Dbt:ServiceToken'), checked at start",
                "Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'",
            ],
            [
                "Читать из конфигурации ('Dbt:ServiceToken'): сервисный токен dbt",
                "Читать из конфигурации ('Dbt:ServiceToken'): сервисный токен dbt, с проверкой при запуске",
                "Читать из переменной среды 'DBT_CLOUD_SERVICE_TOKEN': сервисный токен dbt",
            ]
        },
        {
            """
            class Client(string token) { public string Token => token; }

            static class Setup { static void M(IServiceCollection services) => services.AddSingleton(new Client("made-up-value")); }
            """,
            [
                "Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'",
                "Read the dbt service token from configuration ('Dbt:ServiceToken') when the service is made",
            ],
            [
                "Читать из переменной среды 'DBT_CLOUD_SERVICE_TOKEN': сервисный токен dbt",
                "Читать из конфигурации ('Dbt:ServiceToken'): сервисный токен dbt при создании службы",
            ]
        },
        {
            "static class Jobs { static string Get() => \"made-up-value\"; static string M(IConfiguration c) => Get(); }",
            [
                "Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'",
                "Read the dbt service token from configuration ('Dbt:ServiceToken'), passed by the callers",
            ],
            [
                "Читать из переменной среды 'DBT_CLOUD_SERVICE_TOKEN': сервисный токен dbt",
                "Читать из конфигурации ('Dbt:ServiceToken'): сервисный токен dbt, передаётся вызывающим кодом",
            ]
        },
        {
            "class C { string M(IConfiguration configuration) => configuration[\"GitHub:Token\"] ?? \"made-up-value\"; }",
            ["Require configuration value 'GitHub:Token'"],
            ["Требовать значение конфигурации 'GitHub:Token'"]
        },
        {
            "class C { string? T => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? \"made-up-value\"; }",
            ["Require environment variable 'GITHUB_TOKEN'"],
            ["Требовать переменную среды 'GITHUB_TOKEN'"]
        },
    };

    /// <summary>An action for all tokens, and its titles in English and in Russian.</summary>
    public static TheoryData<string, string, string> TitlesOfAll => new()
    {
        { "ReadFromConfiguration", "Read tokens from configuration", "Читать токены из конфигурации" },
        {
            "ReadFromConfigurationByStage",
            "Read tokens from configuration, and go on without them in development",
            "Читать токены из конфигурации, а при разработке обходиться без них"
        },
        { "ReadFromEnvironment", "Read tokens from environment variables", "Читать токены из переменных среды" },
    };

    [Theory, MemberData(nameof(Titles))]
    public async Task A_title_is_in_the_language_of_the_host(string source, string[] english, string[] russian)
    {
        var inEnglish = await OfferedAsync("en-US", source);
        var inRussian = await OfferedAsync("ru-RU", source);

        Assert.Equal(english, inEnglish.Select(action => action.Title));
        Assert.Equal(russian, inRussian.Select(action => action.Title));
        Assert.Equal(english, (await OfferedAsync("en-US", source)).Select(action => action.Title));
        Assert.Equal(inEnglish.Select(action => action.Key), inRussian.Select(action => action.Key));
        Assert.Equal(inEnglish.Select(action => action.Code), inRussian.Select(action => action.Code));
    }

    [Theory, MemberData(nameof(TitlesOfAll))]
    public async Task A_title_for_all_is_in_the_language_of_the_host(string key, string english, string russian)
    {
        Assert.Equal((english, key), await OfferedForAllAsync("en-US", key));
        Assert.Equal((russian, key), await OfferedForAllAsync("ru-RU", key));
    }

    // The language is that of the call: it does not leave these methods.
    private static async Task<(string Title, string? Key, string Code)[]> OfferedAsync(string language, string source)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var actions = await FixRun.ActionsAsync(Usings + source, "made-up-value", "dbt service token");
        return await Task.WhenAll(actions.Select(async action => (action.Title, action.EquivalenceKey, await CodeAfterAsync(action))));
    }

    private static async Task<(string Title, string? Key)> OfferedForAllAsync(string language, string key)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var action = await FixRun.ActionForAllAsync(key, Usings + FixTest.Tokens("class C { string M(IConfiguration c) => \"«dbt»\"; }"));
        return (action!.Title, action.EquivalenceKey);
    }

    private static async Task<string> CodeAfterAsync(CodeAction action)
    {
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString();
    }
}
