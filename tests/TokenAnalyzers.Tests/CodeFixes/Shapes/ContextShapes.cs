using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>What is given to a host to set it up can be given the context of the host.</summary>
public sealed class ContextShapes
{
    private const string Usings =
        "using System;\nusing System.Net.Http;\nusing Microsoft.AspNetCore.Hosting;\nusing Microsoft.Extensions.Configuration;\n"
            + "using Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Hosting;\nusing Microsoft.Extensions.Logging;\n\n";

    /// <summary>Calls of a builder, before and after.</summary>
    public static TheoryData<string, string> Calls => new()
    {
        {
            "Host.CreateDefaultBuilder().ConfigureServices(services => services.AddSingleton(new Uri(#)));",
            "Host.CreateDefaultBuilder().ConfigureServices((context, services) => services.AddSingleton(new Uri(context.Configuration‹Dbt:ServiceToken›)));"
        },
        {
            "Host.CreateDefaultBuilder().ConfigureServices(services =>\n        {\n            var context = 1;\n"
                + "            services.AddHttpClient(\"a\", client => client.DefaultRequestHeaders.Add(\"X-Key\", #));\n        });",
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

    /// <summary>Members of a class that gives a method of its own to a host, before and after.</summary>
    public static TheoryData<string, string> Methods => new()
    {
        {
            "static void Run() => Host.CreateDefaultBuilder().ConfigureServices(Add);\n\n"
                + "    static void Add(IServiceCollection services) => services.AddSingleton(new Uri(#));",
            "static void Run() => Host.CreateDefaultBuilder().ConfigureServices(Add);\n\n    static void Add(HostBuilderContext context, IServiceCollection services) => services.AddSingleton(new Uri(context.Configuration‹Dbt:ServiceToken›));"
        },
        {
            "IHostBuilder Use(IHostBuilder builder) => builder.ConfigureServices(this.Add);\n\n    void Add(IServiceCollection services)\n    {\n"
                + "        services.AddHttpClient(\"a\", client => client.DefaultRequestHeaders.Add(\"X-Key\", #));\n    }",
            "IHostBuilder Use(IHostBuilder builder) => builder.ConfigureServices(this.Add);\n\n"
                + "    void Add(HostBuilderContext context, IServiceCollection services)\n    {\n"
                + "        services.AddHttpClient(\"a\", client => client.DefaultRequestHeaders.Add(\"X-Key\", context.Configuration‹Dbt:ServiceToken›));\n"
                + "    }"
        },
        {
            "static void Run()\n    {\n        new WebHostBuilder().ConfigureServices(Add);\n\n"
                + "        static void Add(IServiceCollection services) => services.AddSingleton(new Uri(#));\n    }",
            "static void Run()\n    {\n        new WebHostBuilder().ConfigureServices(Add);\n\n        static void Add(WebHostBuilderContext context, IServiceCollection services) => services.AddSingleton(new Uri(context.Configuration‹Dbt:ServiceToken›));\n    }"
        },
        {
            "static void Run() => Host.CreateDefaultBuilder().ConfigureLogging(SetUp);\n\n    /// <summary>See <see cref=\"SetUp\"/>.</summary>\n"
                + "    /// <param name=\"logging\">The log.</param>\n    static void SetUp(ILoggingBuilder logging) => logging.AddFilter(#, LogLevel.None);",
            "static void Run() => Host.CreateDefaultBuilder().ConfigureLogging(SetUp);\n\n    /// <summary>See <see cref=\"SetUp\"/>.</summary>\n    /// <param name=\"context\">The context of the host.</param>\n    /// <param name=\"logging\">The log.</param>\n    static void SetUp(HostBuilderContext context, ILoggingBuilder logging) => logging.AddFilter(context.Configuration‹Dbt:ServiceToken›, LogLevel.None);"
        },
        {
            "static void Run() => Host.CreateDefaultBuilder().ConfigureServices(Add);\n\n"
                + "    static void Add(HostBuilderContext host, IServiceCollection services) => services.AddSingleton(new Uri(#));",
            "static void Run() => Host.CreateDefaultBuilder().ConfigureServices(Add);\n\n    static void Add(HostBuilderContext host, IServiceCollection services) => services.AddSingleton(new Uri(host.Configuration‹Dbt:ServiceToken›));"
        },

        // The services of the client are there.
        {
            "static void Add(IServiceCollection services) => services.AddHttpClient(\"a\", SetUp);\n\n"
                + "    static void SetUp(HttpClient client) => client.DefaultRequestHeaders.Add(\"X-Key\", #);",
            "static void Add(IServiceCollection services) => services.AddHttpClient(\"a\", SetUp);\n\n    static void SetUp(IServiceProvider sp, HttpClient client) => client.DefaultRequestHeaders.Add(\"X-Key\", sp.GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›);"
        },
    };

    [Theory, MemberData(nameof(Methods))]
    public Task Shape_8_a_method_that_the_host_calls_is_given_its_context(string before, string after) => OfMembersAsync(before, after);

    /// <summary>Methods that get no other parameters.</summary>
    public static TheoryData<string> OtherMethods =>
    [
        // It is called too, or it is for others to call.
        "static void Run() => Host.CreateDefaultBuilder().ConfigureServices(Add);\n\n"
            + "    static void Add(IServiceCollection services) => services.AddSingleton(new Uri(#));\n\n"
            + "    static void Again(IServiceCollection services) => Add(services);",
        "IHostBuilder Use(IHostBuilder builder) => builder.ConfigureServices(this.Add);\n\n"
            + "    public virtual void Add(IServiceCollection services) => services.AddSingleton(new Uri(#));",
        "static void Run(IHostBuilder builder)\n    {\n        Action<IServiceCollection> add = Add;\n        builder.ConfigureServices(add);\n\n"
            + "        static void Add(IServiceCollection services) => services.AddSingleton(new Uri(#));\n    }",

        // There is no other overload.
        "static void Run() => Call(Add);\n\n    static void Call(Action<IServiceCollection> add) => add(new ServiceCollection());\n\n"
            + "    static void Add(IServiceCollection services) => services.AddSingleton(new Uri(#));",

        // Configuration is put together there.
        "static void Run() => Host.CreateDefaultBuilder().ConfigureAppConfiguration(SetUp);\n\n"
            + "    static void SetUp(IConfigurationBuilder builder) => Console.Write(#);",

        // The container has none.
        "static void Run() => new ServiceCollection().AddHttpClient(\"a\", SetUp);\n\n"
            + "    static void SetUp(HttpClient client) => client.DefaultRequestHeaders.Add(\"X-Key\", #);",
    ];

    [Theory, MemberData(nameof(OtherMethods))]
    public Task Shape_8_any_other_method_reads_the_environment(string members) =>
        OfMembersAsync(members, members.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));

    private static Task OfMembersAsync(string before, string after) => new FixTest().BecomesAsync(
        $"{Usings}class Start\n{{\n    {before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n", $"{Usings}class Start\n{{\n    {after}\n}}\n");
}
