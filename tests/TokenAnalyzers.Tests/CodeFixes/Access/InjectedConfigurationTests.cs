using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Access;

public sealed class InjectedConfigurationTests
{
    [Fact]
    public Task A_class_without_constructor_gets_a_primary_one() => new FixTest().BecomesAsync(
        """
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Hosting;

        class Nightly : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => Send("«dbt»");

            static Task Send(string token) => Task.CompletedTask;
        }
        """,
        """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class Nightly(IConfiguration configuration) : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => Send(configuration‹Dbt:ServiceToken›);

            static Task Send(string token) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Before_CSharp_12_it_gets_a_field_and_a_constructor() => new FixTest { Language = LanguageVersion.CSharp10 }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        public class JobsController : ControllerBase
        {
            public string Get()
            {
                return "«dbt»";
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        public class JobsController : ControllerBase
        {
            private readonly IConfiguration _configuration;

            public JobsController(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public string Get()
            {
                return _configuration‹Dbt:ServiceToken›;
            }
        }
        """);

    [Fact]
    public Task The_constructor_goes_behind_the_fields() => new FixTest { Language = LanguageVersion.CSharp7_3, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        namespace Shop
        {
            public class JobsController : ControllerBase
            {
                private int m_count;
                private int m_limit = 3;

                public string Get() => m_count++ < m_limit ? "«dbt»" : "«dbt»";
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        namespace Shop
        {
            public class JobsController : ControllerBase
            {
                private readonly IConfiguration m_configuration;
                private int m_count;
                private int m_limit = 3;

                public JobsController(IConfiguration configuration)
                {
                    m_configuration = configuration;
                }

                public string Get() => m_count++ < m_limit ? m_configuration‹Dbt:ServiceToken› : m_configuration‹Dbt:ServiceToken›;
            }
        }
        """);

    /// <summary>Parameters of a class, before and after.</summary>
    public static TheoryData<string, string> ParameterLists => new()
    {
        { "(ILogger<C> logger)", "(ILogger<C> logger, IConfiguration configuration)" },
        { "(ILogger<C> logger, int retries = 3)", "(ILogger<C> logger, IConfiguration configuration, int retries = 3)" },
        { "(ILogger<C> logger, params string[] names)", "(ILogger<C> logger, IConfiguration configuration, params string[] names)" },
        { "(\n    ILogger<C> logger,\n    HttpClient client)", "(\n    ILogger<C> logger,\n    HttpClient client,\n    IConfiguration configuration)" },
        { "()", "(IConfiguration configuration)" },
    };

    [Theory]
    [MemberData(nameof(ParameterLists))]
    public Task The_parameters_of_a_class_get_one_more(string before, string after)
    {
        const string Usings = "using System;\nusing System.Net.Http;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.Logging;\n\n";
        return new FixTest().BecomesAsync(
            $"{Usings}class C{before} : ControllerBase\n{{\n    string M() => \"«dbt»\";\n}}\n",
            $"{Usings}class C{after} : ControllerBase\n{{\n    string M() => configuration‹Dbt:ServiceToken›;\n}}\n");
    }

    /// <summary>Members of a class, before and after.</summary>
    public static TheoryData<string, string> Constructors => new()
    {
        {
            "readonly HttpClient _client;\n\n    public C(HttpClient client) => _client = client;\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n    readonly HttpClient _client;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n        _client = client;\n        _configuration = configuration;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "readonly HttpClient _client;\n\n    public C(HttpClient client) { _client = client; }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n    readonly HttpClient _client;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n        _client = client;\n        _configuration = configuration;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "readonly HttpClient client;\n\n    public C(HttpClient client)\n    {\n        this.client = client;\n        M();\n    }\n\n    string M() => #;",
            "private readonly IConfiguration configuration;\n    readonly HttpClient client;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n        this.client = client;\n        this.configuration = configuration;\n        M();\n    }\n\n    string M() => this.configuration@;"
        },
        {
            "public C(HttpClient client)\n    {\n        client.DefaultRequestHeaders.Add(\"X-Key\", #);\n    }",
            "public C(HttpClient client, IConfiguration configuration)\n    {\n        client.DefaultRequestHeaders.Add(\"X-Key\", configuration@);\n    }"
        },
        {
            "public C(IConfiguration settings)\n    {\n    }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(IConfiguration settings)\n    {\n        _configuration = settings;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient client) { }\n\n    public C(HttpClient client, int retries) { }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n    public C(HttpClient client, int retries, IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient configuration)\n    {\n    }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient configuration, IConfiguration configuration2)\n    {\n        _configuration = configuration2;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient client)\n    {\n    }\n\n    string M(string _configuration) => _configuration + #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n    string M(string _configuration) => _configuration + (this._configuration@);"
        },
    };

    [Theory]
    [MemberData(nameof(Constructors))]
    public Task Constructors_store_the_configuration(string before, string after)
    {
        const string Usings = "using System;\nusing System.Net.Http;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Configuration;\n\n";
        return new FixTest().BecomesAsync(
            $"{Usings}class C : ControllerBase\n{{\n    {before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n",
            $"{Usings}class C : ControllerBase\n{{\n    {after.Replace("@", "‹Dbt:ServiceToken›", StringComparison.Ordinal)}\n}}\n");
    }

    /// <summary>What makes it likely that services make the objects of a class C.</summary>
    public static TheoryData<string> Registrations =>
    [
        "static class Setup { static void Add(IServiceCollection services) => services.AddSingleton<C>(); }",
        "static class Setup { static void Add(IServiceCollection services) => services.AddHttpClient<C>(); }",
        "static class Setup { static void Add(IServiceCollection services) => services.AddScoped(typeof(object), typeof(C)); }",
        "static class Setup { static void Add(IApplicationBuilder app) => app.UseMiddleware<C>(); }",
    ];

    [Theory]
    [MemberData(nameof(Registrations))]
    public Task A_registered_class_is_injected_into(string registration)
    {
        var source = $"using System;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n\n{registration}\n\n";
        return new FixTest().BecomesAsync(
            source + "class C { string M() => \"«dbt»\"; }\n",
            source + "class C(IConfiguration configuration) { string M() => configuration‹Dbt:ServiceToken›; }\n");
    }

    /// <summary>Declarations of a class C that no one could supply with a configuration.</summary>
    public static TheoryData<string> NotInjectable =>
    [
        "class C { string M() => #; }",
        "static class C { static string M() => #; }",
        "struct C { string M() => #; }",
        "record C(string Name) { string M() => #; }",
        "abstract class C : ControllerBase { string M() => #; }",
        "class C : ControllerBase { string M() => #; static readonly C _shared = new C(); }",
        "class C : ControllerBase { string M() => #; static readonly C _shared = new(); }",
        "class C : ControllerBase { string M() => #; }\n\nclass D : C;",
        "class C : ControllerBase { string M() => #; static T Make<T>() where T : new() => new T(); static C N() => Make<C>(); }",
        "class C : ControllerBase { public C(int a) : this() { } public C() { } string M() => #; }",
        "class C : ControllerBase { static string M() => #; }",
        "public class C(ILogger<C> logger) { string M() => #; }",
    ];

    [Theory]
    [MemberData(nameof(NotInjectable))]
    public Task Other_classes_read_the_environment(string declaration)
    {
        const string Usings = "using System;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Logging;\n\n";
        return new FixTest().BecomesAsync(
            Usings + declaration.Replace("#", "\"«dbt»\"", StringComparison.Ordinal),
            Usings + declaration.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));
    }

    [Fact]
    public Task One_parameter_and_field_serve_all_tokens_of_a_partial_class() => new FixTest
    {
    }.RunAsync(
    [
        ("A.cs",
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        partial class C : ControllerBase
        {
            string Dbt() => "«dbt»";

            string Slack() => "«slack»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        partial class C : ControllerBase
        {
            string Dbt() => _configuration‹Dbt:ServiceToken›;

            string Slack() => _configuration‹Slack:BotToken›;
        }
        """, null),
        ("B.cs",
        """
        partial class C
        {
            public C(System.Uri address)
            {
            }

            string GitHub() => "«github»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        partial class C
        {
            private readonly IConfiguration _configuration;

            public C(System.Uri address, IConfiguration configuration)
            {
                _configuration = configuration;
            }

            string GitHub() => _configuration‹GitHub:AppToken›;
        }
        """, null),
    ]);

    [Fact]
    public Task An_argument_for_the_base_class_is_read_from_the_parameter() => new FixTest().BecomesAsync(
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;

        class Client(HttpClient http, string token);

        class DbtClient : Client
        {
            public DbtClient(HttpClient http, RequestDelegate next) : base(http, "«dbt»")
            {
            }
        }
        """,
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;

        class Client(HttpClient http, string token);

        class DbtClient : Client
        {
            public DbtClient(HttpClient http, RequestDelegate next, IConfiguration configuration) : base(http, configuration‹Dbt:ServiceToken›)
            {
            }
        }
        """);

    [Fact]
    public Task Another_type_of_that_name_is_not_taken_for_it() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        interface IConfiguration;

        class C : ControllerBase
        {
            string M(IConfiguration other) => "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        interface IConfiguration;

        class C(Microsoft.Extensions.Configuration.IConfiguration configuration) : ControllerBase
        {
            string M(IConfiguration other) => configuration‹Dbt:ServiceToken›;
        }
        """);
}
