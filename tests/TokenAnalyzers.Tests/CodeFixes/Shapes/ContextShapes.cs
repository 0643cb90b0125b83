using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>What is given to a host to set it up can be given the context of the host.</summary>
public sealed class ContextShapes
{
    private const string Usings = "using System;\nusing Microsoft.AspNetCore.Hosting;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Hosting;\nusing Microsoft.Extensions.Logging;\n\n";

    /// <summary>Calls of a builder, before and after.</summary>
    public static TheoryData<string, string> Calls => new()
    {
        {
            "Host.CreateDefaultBuilder().ConfigureServices(services => services.AddSingleton(new Uri(#)));",
            "Host.CreateDefaultBuilder().ConfigureServices((context, services) => services.AddSingleton(new Uri(context.Configuration‹Dbt:ServiceToken›)));"
        },
        {
            "Host.CreateDefaultBuilder().ConfigureServices(services =>\n        {\n            var context = 1;\n            services.AddHttpClient(\"a\", client => client.DefaultRequestHeaders.Add(\"X-Key\", #));\n        });",
            "Host.CreateDefaultBuilder().ConfigureServices((context2, services) =>\n        {\n            var context = 1;\n            services.AddHttpClient(\"a\", client => client.DefaultRequestHeaders.Add(\"X-Key\", context2.Configuration‹Dbt:ServiceToken›));\n        });"
        },
        {
            "Host.CreateDefaultBuilder().ConfigureLogging(logging => logging.AddFilter(#, LogLevel.None));",
            "Host.CreateDefaultBuilder().ConfigureLogging((context, logging) => logging.AddFilter(context.Configuration‹Dbt:ServiceToken›, LogLevel.None));"
        },
        {
            "new WebHostBuilder().ConfigureServices((IServiceCollection services) => services.AddSingleton(new Uri(#)));",
            "new WebHostBuilder().ConfigureServices((WebHostBuilderContext context, IServiceCollection services) => services.AddSingleton(new Uri(context.Configuration‹Dbt:ServiceToken›)));"
        },
        {
            "Host.CreateDefaultBuilder().ConfigureServices((host, services) => services.AddSingleton(new Uri(#)));",
            "Host.CreateDefaultBuilder().ConfigureServices((host, services) => services.AddSingleton(new Uri(host.Configuration‹Dbt:ServiceToken›)));"
        },

        // Configuration is put together there.
        {
            "Host.CreateDefaultBuilder().ConfigureAppConfiguration(builder => Console.Write(#));",
            "Host.CreateDefaultBuilder().ConfigureAppConfiguration(builder => Console.Write(‹DBT_CLOUD_SERVICE_TOKEN›));"
        },
        {
            "new ServiceCollection().AddLogging(logging => logging.AddFilter(#, LogLevel.None));",
            "new ServiceCollection().AddLogging(logging => logging.AddFilter(‹DBT_CLOUD_SERVICE_TOKEN›, LogLevel.None));"
        },
    };

    [Theory, MemberData(nameof(Calls))]
    public Task Shape_8_a_lambda_of_the_host_is_given_its_context(string before, string after) => new FixTest().BecomesAsync(
        $"{Usings}static class Start\n{{\n    static void Run()\n    {{\n        {before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n    }}\n}}\n",
        $"{Usings}static class Start\n{{\n    static void Run()\n    {{\n        {after}\n    }}\n}}\n");
}
