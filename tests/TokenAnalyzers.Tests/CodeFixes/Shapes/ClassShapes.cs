using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Kinds of classes, and how the configuration comes into each.</summary>
public sealed class ClassShapes
{
    private const string Usings =
        """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;


        """;

    private const string Setup = "\n\nstatic class Setup { static void Add(IServiceCollection services) => services.AddSingleton<Svc>(); }\n";

    private static Task BecomesAsync(string before, string after, LanguageVersion language = LanguageVersion.Latest) =>
        new FixTest { Language = language }.BecomesAsync(
        Usings + before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal),
        Usings + after.Replace("@", "‹Dbt:ServiceToken›", StringComparison.Ordinal).Replace("!", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));

    [Fact]
    public Task Shape_9_a_service_gets_a_parameter_and_a_field() => BecomesAsync(
        """
        class Svc
        {
            private readonly HttpClient _http;

            public Svc(HttpClient http, int retries = 3)
            {
                _http = http;
            }

            public Task<string> Get() => _http.GetStringAsync(#);
        }
        """ + Setup,
        """
        class Svc
        {
            private readonly HttpClient _http;
            private readonly IConfiguration _configuration;

            public Svc(HttpClient http, IConfiguration configuration, int retries = 3)
            {
                _http = http;
                _configuration = configuration;
            }

            public Task<string> Get() => _http.GetStringAsync(_configuration@);
        }
        """ + Setup);

    [Theory]
    [InlineData("class Svc : ControllerBase")]
    [InlineData("public class Svc : PageModel")]
    [InlineData("class Svc : Hub")]
    [InlineData("sealed class Svc : IHostedService")]
    public async Task Shape_10_what_a_framework_makes_gets_a_primary_constructor(string declaration)
    {
        const string Members =
            "\n{\n    public Task StartAsync(CancellationToken token) => Send(#);\n\n"
                + "    public Task StopAsync(CancellationToken token) => Task.CompletedTask;\n\n    static Task Send(string token) => Task.CompletedTask;\n}\n";
        await BecomesAsync(
            declaration + Members,
            declaration.Replace("Svc", "Svc(IConfiguration configuration)", StringComparison.Ordinal) + Members
                .Replace("#", "configuration@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(ILogger<Svc> logger)", "(ILogger<Svc> logger, IConfiguration configuration)", "configuration")]
    [InlineData("(ILogger<Svc> logger, IConfiguration settings)", "(ILogger<Svc> logger, IConfiguration settings)", "settings")]
    public Task Shape_11_a_primary_constructor_gets_one_parameter_more(string before, string after, string configuration) => BecomesAsync(
        $"class Svc{before} : ControllerBase\n{{\n    private readonly ILogger<Svc> _logger = logger;\n\n    string Get() => #;\n}}\n",
        $"class Svc{after} : ControllerBase\n{{\n    private readonly ILogger<Svc> _logger = logger;\n\n    string Get() => {configuration}@;\n}}\n");

    [Fact]
    public Task Shape_12_a_middleware_gets_it_behind_next() => BecomesAsync(
        """
        class Middleware
        {
            private readonly RequestDelegate _next;

            public Middleware(RequestDelegate next) => _next = next;

            public Task InvokeAsync(HttpContext context)
            {
                context.Request.Headers.Authorization = #;
                return _next(context);
            }
        }
        """,
        """
        class Middleware
        {
            private readonly RequestDelegate _next;
            private readonly IConfiguration _configuration;

            public Middleware(RequestDelegate next, IConfiguration configuration)
            {
                _next = next;
                _configuration = configuration;
            }

            public Task InvokeAsync(HttpContext context)
            {
                context.Request.Headers.Authorization = _configuration@;
                return _next(context);
            }
        }
        """);

    [Fact]
    public Task Shape_13_a_positional_record_reads_the_environment() => BecomesAsync(
        "record Svc(string Name)\n{\n    public string Get() => #;\n}" + Setup,
        "record Svc(string Name)\n{\n    public string Get() => !;\n}" + Setup);

    [Fact]
    public Task Shape_14_a_record_with_a_body_gets_a_constructor_and_stays_one_without_parameters() => BecomesAsync(
        "record Svc\n{\n    public string Get() => #;\n}" + Setup,
        """
        record Svc
        {
            private readonly IConfiguration _configuration;

            public Svc(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public string Get() => _configuration@;
        }
        """ + Setup);

    [Theory]
    [InlineData("struct Svc { public string Get() => #; }")]
    [InlineData("readonly record struct Svc(string Name) { public string Get() => #; }")]
    [InlineData("ref struct Svc { public string Get() => #; }")]
    [InlineData("static class Svc { public static string Get() => #; }")]
    [InlineData("class Svc : ControllerBase { public static string Get() => #; }")]
    [InlineData("static class Svc { public static string Get(this HttpClient http) => #; }")]
    [InlineData("class Svc : ControllerBase { public static string operator +(Svc left, Svc right) => #; }")]
    [InlineData("class Svc : ControllerBase { public static implicit operator string(Svc value) => #; }")]
    [InlineData("interface IName { static abstract string Get(); }\n\nclass Svc : ControllerBase, IName { public static string Get() => #; }")]
    [InlineData("interface IName { string Get() => #; }")]
    public Task Shapes_15_to_17_read_the_environment(string declaration) => BecomesAsync(declaration, declaration.Replace("#", "!", StringComparison.Ordinal));

    /// <summary>Members of an extension block for a receiver, before and after.</summary>
    public static TheoryData<string, string, string> ExtensionBlocks => new()
    {
        { "HttpClient http", "public string Get() => # + http;", "public string Get() => (!) + http;" },
        { "HttpClient http", "public static string Token => #;", "public static string Token => !;" },
        { "IConfiguration settings", "public string Get() => # + settings;", "public string Get() => (settings@) + settings;" },
        { "IConfiguration settings", "public static string Token => #;", "public static string Token => !;" },
        {
            "IServiceProvider services",
            "public string Get() => # + services;",
            "public string Get() => (services.GetRequiredService<IConfiguration>()@) + services;"
        },
    };

    [Theory, MemberData(nameof(ExtensionBlocks))]
    public async Task Shape_17_an_extension_block_reads_its_receiver_or_the_environment(string receiver, string before, string after)
    {
        // The oldest compiler does not know them; the same tests run on the newest.
        if (!Enum.TryParse<LanguageVersion>("CSharp14", out var language)) return;
        await BecomesAsync(
            $"static class E\n{{\n    extension({receiver})\n    {{\n        {before}\n    }}\n}}\n",
            $"static class E\n{{\n    extension({receiver})\n    {{\n        {after}\n    }}\n}}\n",
            language);
    }

    [Fact]
    public Task Shape_34_an_argument_for_the_base_class_comes_from_a_parameter() => BecomesAsync(
        """
        class Api(string token) { public string Token => token; }

        class Svc : Api
        {
            public Svc(ILogger<Svc> logger) : base(#) { }
        }
        """,
        """
        class Api(string token) { public string Token => token; }

        class Svc : Api
        {
            public Svc(ILogger<Svc> logger, IConfiguration configuration) : base(configuration@) { }
        }
        """);

    [Fact]
    public Task Shape_34_an_argument_of_a_primary_constructor_comes_from_a_parameter() => BecomesAsync(
        "class Api(string token) { public string Token => token; }\n\nclass Svc(ILogger<Svc> logger) : Api(#) { public object Logger => logger; }\n",
        "class Api(string token) { public string Token => token; }\n\n"
            + "class Svc(ILogger<Svc> logger, IConfiguration configuration) : Api(configuration@) { public object Logger => logger; }\n");

    [Fact]
    public Task Shape_34_only_the_constructor_that_passes_the_token_on_gets_it() => BecomesAsync(
        """
        class Svc
        {
            public Svc(ILogger<Svc> logger) : this(logger, #) { }

            public Svc(ILogger<Svc> logger, string token) => Token = token;

            public string Token { get; }
        }
        """,
        """
        class Svc
        {
            public Svc(ILogger<Svc> logger, IConfiguration configuration) : this(logger, configuration@) { }

            public Svc(ILogger<Svc> logger, string token) => Token = token;

            public string Token { get; }
        }
        """);

    [Fact]
    public Task Shape_34_the_class_that_derives_hands_it_on() => BecomesAsync(
        """
        class Api { public Api(string token) { } }

        class Svc : Api
        {
            public Svc(ILogger<Svc> logger) : base(#) { }
        }

        class Special : Svc
        {
            public Special(ILogger<Svc> logger) : base(logger) { }
        }
        """,
        """
        class Api { public Api(string token) { } }

        class Svc : Api
        {
            public Svc(ILogger<Svc> logger, IConfiguration configuration) : base(configuration@) { }
        }

        class Special : Svc
        {
            public Special(ILogger<Svc> logger, IConfiguration configuration) : base(logger, configuration) { }
        }
        """);

    [Fact]
    public Task Shape_34_a_caller_without_configuration_leaves_the_environment() => BecomesAsync(
        "class Api { public Api(string token) { } }\n\nclass Svc : Api\n{\n    public Svc() : base(#) { }\n\n    public static Svc Make() => new();\n}\n",
        "class Api { public Api(string token) { } }\n\nclass Svc : Api\n{\n    public Svc() : base(!) { }\n\n    public static Svc Make() => new();\n}\n");

    [Fact]
    public Task Shape_36_lambdas_and_local_functions_use_the_field() => BecomesAsync(
        """
        class Svc(IConfiguration configuration)
        {
            private readonly IConfiguration _configuration = configuration;

            public Func<string> Get() => () => #;

            public string Call()
            {
                return Inner();

                string Inner() => #;
            }
        }
        """,
        """
        class Svc(IConfiguration configuration)
        {
            private readonly IConfiguration _configuration = configuration;

            public Func<string> Get() => () => _configuration@;

            public string Call()
            {
                return Inner();

                string Inner() => _configuration@;
            }
        }
        """);

    [Fact]
    public Task Shape_36_a_static_local_function_gets_a_parameter() => BecomesAsync(
        """
        class Svc : ControllerBase
        {
            public string Call()
            {
                return Inner("a") + Inner(text: "b");

                static string Inner(string text) => Show(#, text);
            }

            static string Show(string token, string text) => token + text;
        }
        """,
        """
        class Svc(IConfiguration configuration) : ControllerBase
        {
            public string Call()
            {
                return Inner("a", configuration) + Inner(text: "b", configuration: configuration);

                static string Inner(string text, IConfiguration configuration) => Show(configuration@, text);
            }

            static string Show(string token, string text) => token + text;
        }
        """);

    /// <summary>A method with a static function, before and after.</summary>
    public static TheoryData<string, string> StaticFunctions => new()
    {
        {
            "string M(IConfiguration configuration)\n    {\n        return Inner();\n\n        static string Inner() => #;\n    }",
            "string M(IConfiguration configuration)\n    {\n        return Inner(configuration);\n\n"
                + "        static string Inner(IConfiguration configuration) => configuration@;\n    }"
        },
        {
            "string M(IConfiguration c)\n    {\n        static T Inner<T>(T given, params int[] more) => #.Length > 0 ? given : given;\n"
                + "        return Inner(\"a\") + Inner<string>(\"b\", 1, 2);\n    }",
            "string M(IConfiguration c)\n    {\n"
                + "        static T Inner<T>(T given, IConfiguration configuration, params int[] more) => (configuration@).Length > 0 ? given : given;\n"
                + "        return Inner(\"a\", c) + Inner<string>(\"b\", c, 1, 2);\n    }"
        },
        {
            "string M(IServiceProvider services)\n    {\n        return Inner();\n\n        static string Inner() => #;\n    }",
            "string M(IServiceProvider services)\n    {\n        return Inner(services.GetRequiredService<IConfiguration>());\n\n"
                + "        static string Inner(IConfiguration configuration) => configuration@;\n    }"
        },
    };

    [Theory]
    [MemberData(nameof(StaticFunctions))]
    public Task Shape_36_every_call_gives_the_argument(string before, string after) =>
        BecomesAsync($"class Svc\n{{\n    {before}\n}}\n", $"class Svc\n{{\n    {after}\n}}\n");

    [Theory]
    [InlineData("public Func<string> Get() => static () => #;")]
    [InlineData("public Func<string> Get()\n    {\n        return Inner;\n\n        static string Inner() => #;\n    }")]
    public Task Shape_36_a_static_function_that_is_a_value_reads_the_environment(string member) => BecomesAsync(
        $"class Svc : ControllerBase\n{{\n    {member}\n}}\n",
        $"class Svc : ControllerBase\n{{\n    {member.Replace("#", "!", StringComparison.Ordinal)}\n}}\n");

    [Fact]
    public Task Shape_37_a_worker_is_given_the_configuration() => BecomesAsync(
        """
        class Worker(ILogger<Worker> logger, IServiceProvider services) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                using var scope = services.CreateScope();
                await Send(#, logger);
            }

            static Task Send(string token, ILogger logger) => Task.CompletedTask;
        }
        """,
        """
        class Worker(ILogger<Worker> logger, IServiceProvider services, IConfiguration configuration) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                using var scope = services.CreateScope();
                await Send(configuration@, logger);
            }

            static Task Send(string token, ILogger logger) => Task.CompletedTask;
        }
        """);

    private const string Functions =
        """


        namespace Microsoft.Azure.Functions.Worker { class FunctionAttribute(string name) : Attribute { public string Name => name; } }

        namespace Microsoft.Azure.WebJobs { class FunctionNameAttribute(string name) : Attribute { public string Name => name; } }
        """;

    [Theory]
    [InlineData("class Svc", "class Svc(IConfiguration configuration)", "configuration@", "Microsoft.Azure.Functions.Worker.Function", "string")]
    [InlineData("class Svc", "class Svc", "!", "Microsoft.Azure.Functions.Worker.Function", "static string")]
    [InlineData("class Svc(ILogger<Svc> logger)", "class Svc(ILogger<Svc> logger)", "!", "Microsoft.Azure.WebJobs.FunctionName", "string")]
    [InlineData("static class Svc", "static class Svc", "!", "Microsoft.Azure.WebJobs.FunctionName", "static string")]
    public Task Shape_38_an_isolated_function_is_injected_into_and_another_reads_the_environment(
        string before, string after, string read, string attribute, string method) =>
        BecomesAsync(
        $"{before} {{ [{attribute}(\"get\")] public {method} Get() => #; }}{Functions}",
        $"{after} {{ [{attribute}(\"get\")] public {method} Get() => {read}; }}{Functions}");
}
