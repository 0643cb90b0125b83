using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Programs and the hosts that they build: configuration is there, or a function can ask for it.</summary>
public sealed class HostShapes
{
    [Fact]
    public Task Shape_1_a_web_program_reads_its_builder_and_then_its_application() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        using System;
        using System.Net.Http.Headers;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        AuthenticationHeaderValue early = new("Bearer", "«dbt»");
        var app = builder.Build();
        AuthenticationHeaderValue late = new("Bearer", "«dbt»");
        app.Run();
        """,
        """
        using System;
        using System.Net.Http.Headers;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        AuthenticationHeaderValue early = new("Bearer", builder.Configuration‹Dbt:ServiceToken›);
        var app = builder.Build();
        AuthenticationHeaderValue late = new("Bearer", app.Configuration‹Dbt:ServiceToken›);
        app.Run();
        """);

    [Fact]
    public Task Shape_1_what_runs_before_the_builder_reads_the_environment() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var token = "«dbt»";
        var app = WebApplication.CreateBuilder(args).Build();
        app.Run(token);
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var token = ‹DBT_CLOUD_SERVICE_TOKEN›;
        var app = WebApplication.CreateBuilder(args).Build();
        app.Run(token);
        """);

    [Fact]
    public Task Shape_2_a_lambda_captures_the_application() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.Create(args);
        app.MapGet("/x", async (HttpClient http) => await http.GetStringAsync("«dbt»"));
        app.Run();
        """,
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.Create(args);
        app.MapGet("/x", async (HttpClient http) => await http.GetStringAsync(app.Configuration‹Dbt:ServiceToken›));
        app.Run();
        """);

    /// <summary>Endpoints of a program, before and after.</summary>
    public static TheoryData<string, string> Endpoints => new()
    {
        {
            "app.MapGet(\"/x\", static () => #);",
            "app.MapGet(\"/x\", static (IConfiguration configuration) => configuration@);"
        },
        {
            "app.MapPost(\"/x\", static async (HttpClient http) => await http.GetStringAsync(#));",
            "app.MapPost(\"/x\", static async (HttpClient http, IConfiguration configuration) => await http.GetStringAsync(configuration@));"
        },
        {
            "app.MapGet(\"/x\", static (string configuration) => configuration + Get(#));\nstatic string Get(string token) => token;",
            "app.MapGet(\"/x\", static (string configuration, IConfiguration appConfiguration) => configuration + Get(appConfiguration@));\n"
                + "static string Get(string token) => token;"
        },
        {
            "app.MapGet(\"/x\", Handle);\nstatic string Handle(HttpClient http, int retries = 3) => #;",
            "app.MapGet(\"/x\", Handle);\nstatic string Handle(HttpClient http, IConfiguration configuration, int retries = 3) => configuration@;"
        },
        {
            "app.MapGet(\"/x\", static () =>\n{\n    static string Inner() => #;\n    return Inner();\n});",
            "app.MapGet(\"/x\", static () =>\n{\n    static string Inner() => ‹DBT_CLOUD_SERVICE_TOKEN›;\n    return Inner();\n});"
        },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public Task Shape_2_a_static_handler_gets_a_parameter(string before, string after)
    {
        const string Usings =
            "using System;\nusing System.Net.Http;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.Extensions.Configuration;\n\n"
                + "var app = WebApplication.Create(args);\n";
        return new FixTest { IsProgram = true }.BecomesAsync(
            Usings + before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal) + "\napp.Run();\n",
            Usings + after.Replace("@", "‹Dbt:ServiceToken›", StringComparison.Ordinal) + "\napp.Run();\n");
    }

    private const string Handlers =
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;

        static class Handlers
        {

        """;

    [Fact]
    public Task Shape_2_a_method_that_is_a_handler_gets_a_parameter() => new FixTest().BecomesAsync(
        Handlers +
        """
            public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/x", Handlers.Handle);

            /// <summary>See <see cref="Handle"/>.</summary>
            static string Handle(HttpClient http)
            {
                return "«dbt»";
            }
        }
        """,
        Handlers +
        """
            public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/x", Handlers.Handle);

            /// <summary>See <see cref="Handle"/>.</summary>
            static string Handle(HttpClient http, IConfiguration configuration)
            {
                return configuration‹Dbt:ServiceToken›;
            }
        }
        """);

    [Fact]
    public Task Shape_2_a_handler_that_is_called_directly_too_reads_the_environment() => new FixTest().BecomesAsync(
        Handlers +
        """
            public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/x", Handle);

            static string Handle(HttpClient http) => "«dbt»";

            static string Again(HttpClient http) => Handle(http);
        }
        """,
        Handlers +
        """
            public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/x", Handle);

            static string Handle(HttpClient http) => ‹DBT_CLOUD_SERVICE_TOKEN›;

            static string Again(HttpClient http) => Handle(http);
        }
        """);

    [Fact]
    public Task Shape_3_a_plain_program_reads_the_environment() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        Console.WriteLine("«dbt»");
        """.Replace("Console", "System.Console", StringComparison.Ordinal),
        """
        using System;

        System.Console.WriteLine(‹DBT_CLOUD_SERVICE_TOKEN›);
        """);

    [Fact]
    public Task Shape_4_Startup_reads_its_property() =>
        new FixTest { Language = LanguageVersion.CSharp7_3, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable }.BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        namespace Shop
        {
            public class Startup
            {
                public Startup(IConfiguration configuration)
                {
                    Configuration = configuration;
                }

                public IConfiguration Configuration { get; }

                public void ConfigureServices(IServiceCollection services)
                {
                    services.AddSingleton(new Uri("«dbt»"));
                }
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        namespace Shop
        {
            public class Startup
            {
                public Startup(IConfiguration configuration)
                {
                    Configuration = configuration;
                }

                public IConfiguration Configuration { get; }

                public void ConfigureServices(IServiceCollection services)
                {
                    services.AddSingleton(new Uri(Configuration‹Dbt:ServiceToken›));
                }
            }
        }
        """);

    [Fact]
    public Task Shape_4_Startup_without_one_gets_it() => new FixTest { Language = LanguageVersion.CSharp8 }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Uri("«dbt»"));

            static void Main(IWebHostBuilder host) => host.UseStartup<Startup>();
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            private readonly IConfiguration _configuration;

            public Startup(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Uri(_configuration‹Dbt:ServiceToken›));

            static void Main(IWebHostBuilder host) => host.UseStartup<Startup>();
        }
        """);
}
