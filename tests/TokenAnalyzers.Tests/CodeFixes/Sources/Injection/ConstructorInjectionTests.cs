using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

public sealed class ConstructorInjectionTests
{
    /// <summary>Members of a class, before and after.</summary>
    public static TheoryData<string, string> Constructors => new()
    {
        {
            "readonly HttpClient _client;\n\n    public C(HttpClient client) => _client = client;\n\n    string M() => #;",
            "readonly HttpClient _client;\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(HttpClient client, IConfiguration configuration)\n    {\n        _client = client;\n        _configuration = configuration;\n"
                + "    }\n\n    string M() => _configuration@;"
        },
        {
            "readonly HttpClient _client;\n\n    public C(HttpClient client) { _client = client; }\n\n    string M() => #;",
            "readonly HttpClient _client;\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(HttpClient client, IConfiguration configuration)\n    {\n        _client = client;\n        _configuration = configuration;\n"
                + "    }\n\n    string M() => _configuration@;"
        },
        {
            "readonly HttpClient client;\n\n    public C(HttpClient client)\n    {\n        this.client = client;\n        M();\n    }\n\n    string M() => #;",
            "readonly HttpClient client;\n    private readonly IConfiguration configuration;\n\n"
                + "    public C(HttpClient client, IConfiguration configuration)\n    {\n        this.client = client;\n"
                + "        this.configuration = configuration;\n        M();\n    }\n\n    string M() => this.configuration@;"
        },
        {
            "readonly Uri? _address;\n\n    public C(HttpClient client)\n    {\n        _address = client.BaseAddress;\n        M();\n    }\n\n"
                + "    string M() => #;",
            "readonly Uri? _address;\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(HttpClient client, IConfiguration configuration)\n    {\n        _address = client.BaseAddress;\n"
                + "        _configuration = configuration;\n        M();\n    }\n\n    string M() => _configuration@;"
        },
        {
            "readonly string _text;\n\n    public C(HttpClient client)\n    {\n        _text = M();\n    }\n\n    string M() => #;",
            "readonly string _text;\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(HttpClient client, IConfiguration configuration)\n    {\n        _configuration = configuration;\n        _text = M();\n"
                + "    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient client)\n    {\n        client.DefaultRequestHeaders.Add(\"X-Key\", #);\n    }",
            "public C(HttpClient client, IConfiguration configuration)\n    {\n        client.DefaultRequestHeaders.Add(\"X-Key\", configuration@);\n    }"
        },
        {
            "public C(IConfiguration settings)\n    {\n    }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(IConfiguration settings)\n    {\n        _configuration = settings;\n"
                + "    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient client) { }\n\n    public C(HttpClient client, int retries) { }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n"
                + "        _configuration = configuration;\n    }\n\n    public C(HttpClient client, int retries, IConfiguration configuration)\n    {\n"
                + "        _configuration = configuration;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient configuration)\n    {\n    }\n\n    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient configuration, IConfiguration appConfiguration)\n    {\n"
                + "        _configuration = appConfiguration;\n    }\n\n    string M() => _configuration@;"
        },
        {
            "public C(HttpClient client)\n    {\n    }\n\n    string M(string _configuration) => _configuration + #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n"
                + "        _configuration = configuration;\n    }\n\n    string M(string _configuration) => _configuration + (this._configuration@);"
        },

        // Behind what refuses arguments
        {
            "public C(HttpClient client)\n    {\n        if (client == null) throw new ArgumentNullException(nameof(client));\n"
                + "        ArgumentNullException.ThrowIfNull(client);\n        Client = client;\n        M();\n    }\n\n    HttpClient Client { get; }\n\n"
                + "    string M() => #;",
            "private readonly IConfiguration _configuration;\n\n    public C(HttpClient client, IConfiguration configuration)\n    {\n"
                + "        if (client == null) throw new ArgumentNullException(nameof(client));\n        ArgumentNullException.ThrowIfNull(client);\n"
                + "        Client = client;\n        _configuration = configuration;\n        M();\n    }\n\n    HttpClient Client { get; }\n\n"
                + "    string M() => _configuration@;"
        },

        // Described where the others are
        {
            "/// <summary>Makes it.</summary>\n    /// <param name=\"client\">The client.</param>\n    /// <param name=\"retries\">How often.</param>\n"
                + "    public C(HttpClient client, int retries = 3)\n    {\n        client.DefaultRequestHeaders.Add(\"X-Key\", # + retries);\n    }",
            "/// <summary>Makes it.</summary>\n    /// <param name=\"client\">The client.</param>\n"
                + "    /// <param name=\"configuration\">The configuration.</param>\n    /// <param name=\"retries\">How often.</param>\n"
                + "    public C(HttpClient client, IConfiguration configuration, int retries = 3)\n    {\n"
                + "        client.DefaultRequestHeaders.Add(\"X-Key\", (configuration@) + retries);\n    }"
        },
        {
            "/// <summary>Makes it.</summary>\n    /// <param name=\"retries\">How often.</param>\n    public C(int retries = 3)\n    {\n"
                + "        Console.Write(# + retries);\n    }",
            "/// <summary>Makes it.</summary>\n    /// <param name=\"configuration\">The configuration.</param>\n"
                + "    /// <param name=\"retries\">How often.</param>\n    public C(IConfiguration configuration, int retries = 3)\n    {\n"
                + "        Console.Write((configuration@) + retries);\n    }"
        },
        {
            "/// <summary>Makes it.</summary>\n    public C(HttpClient client)\n    {\n        client.DefaultRequestHeaders.Add(\"X-Key\", #);\n    }",
            "/// <summary>Makes it.</summary>\n    public C(HttpClient client, IConfiguration configuration)\n    {\n"
                + "        client.DefaultRequestHeaders.Add(\"X-Key\", configuration@);\n    }"
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
}
