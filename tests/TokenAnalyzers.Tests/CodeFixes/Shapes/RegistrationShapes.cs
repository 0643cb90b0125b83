using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Code that registers services.</summary>
public sealed class RegistrationShapes
{
    private const string Usings =
        """
        using System;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;


        """;

    private const string Types =
        """

        class Client(string token) { public string Token { get; } = token; }

        class GhOptions { public string Token { get; set; } = ""; }

        """;

    /// <summary>A registration, and what it becomes where a builder is in scope.</summary>
    public static TheoryData<string> WithBuilder =>
    [
        "builder.Services.AddHttpClient(\"gh\", c => c.DefaultRequestHeaders.Authorization = new(\"Bearer\", #));",
        "builder.Services.AddSingleton(_ => new Client(#));",
        "builder.Services.AddSingleton(new Client(#));",
        "builder.Services.Configure<GhOptions>(o => o.Token = #);",
    ];

    [Theory]
    [MemberData(nameof(WithBuilder))]
    public Task Shapes_5_to_8_read_the_builder_in_scope(string registration) => new FixTest { IsProgram = true }.BecomesAsync(
        $"{Usings}var builder = WebApplication.CreateBuilder(args);\n{registration.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n{Types}",
        $"{Usings}var builder = WebApplication.CreateBuilder(args);\n{registration.Replace("#", "builder.Configuration‹Dbt:ServiceToken›", StringComparison.Ordinal)}\n{Types}");

    /// <summary>A registration where only the services are in scope, before and after.</summary>
    public static TheoryData<string, string> WithoutConfiguration => new()
    {
        {
            "services.AddHttpClient(\"gh\", c => c.DefaultRequestHeaders.Authorization = new(\"Bearer\", #));",
            "services.AddHttpClient(\"gh\", (sp, c) => c.DefaultRequestHeaders.Authorization = new(\"Bearer\", sp.@));"
        },
        {
            "services.AddHttpClient(\"gh\", static (HttpClient c) =>\n        {\n            c.DefaultRequestHeaders.Add(\"X-Key\", #);\n        });",
            "services.AddHttpClient(\"gh\", static (IServiceProvider sp, HttpClient c) =>\n        {\n"
                + "            c.DefaultRequestHeaders.Add(\"X-Key\", sp.@);\n        });"
        },
        {
            "services.AddHttpClient(\"gh\").ConfigureHttpClient(c => c.DefaultRequestHeaders.Add(\"X-Key\", #));",
            "services.AddHttpClient(\"gh\").ConfigureHttpClient((sp, c) => c.DefaultRequestHeaders.Add(\"X-Key\", sp.@));"
        },
        {
            "services.AddHttpClient<Client>(\"gh\", c => c.DefaultRequestHeaders.Add(\"X-Key\", #));",
            "services.AddHttpClient<Client>(\"gh\", (sp, c) => c.DefaultRequestHeaders.Add(\"X-Key\", sp.@));"
        },
        {
            "services.AddHttpClient(\"gh\", sp => sp.DefaultRequestHeaders.Add(\"X-Key\", #));",
            "services.AddHttpClient(\"gh\", (provider, sp) => sp.DefaultRequestHeaders.Add(\"X-Key\", provider.@));"
        },
        {
            "services.AddSingleton(_ => new Client(#));",
            "services.AddSingleton(sp => new Client(sp.@));"
        },
        {
            "services.AddSingleton(static _ => new Client(#));",
            "services.AddSingleton(static sp => new Client(sp.@));"
        },
        {
            "services.AddSingleton(new Client(#));",
            "services.AddSingleton(new Client(‹DBT_CLOUD_SERVICE_TOKEN›));"
        },
    };

    [Theory]
    [MemberData(nameof(WithoutConfiguration))]
    public Task Shapes_5_to_7_ask_the_services_for_it(string before, string after)
    {
        var head = $"{Usings}static class Setup\n{{\n    static void Add(IServiceCollection services)\n    {{\n        ";
        return new FixTest().BecomesAsync(
            $"{head}{before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n    }}\n}}\n{Types}",
            $"{head}{after.Replace("@", "GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›", StringComparison.Ordinal)}\n    }}\n}}\n{Types}");
    }
}
