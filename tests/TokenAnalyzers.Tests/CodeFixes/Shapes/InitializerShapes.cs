using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shapes 21 and 22: what a new object starts with.</summary>
public sealed class InitializerShapes
{
    [Fact]
    public Task Shape_21_a_primary_constructor_sets_the_field() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class Client(IConfiguration configuration)
        {
            private readonly string _token = "«dbt»";

            public string Header => $"Token {_token}";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class Client(IConfiguration configuration)
        {
            private readonly string _token = configuration‹Dbt:ServiceToken›;

            public string Header => $"Token {_token}";
        }
        """);

    [Fact]
    public Task Shape_21_every_constructor_sets_the_field_that_does_not_call_another_one() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class Client
        {
            private readonly string _token = "«dbt»";
            private readonly string _name;

            public Client(IConfiguration configuration, string name)
            {
                _name = name;
            }

            public Client(IConfigurationRoot root) => _name = root["Name"] ?? "";

            public Client(IConfiguration configuration)
                : this(configuration, "dbt")
            {
            }

            public string Header => _name + _token;
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class Client
        {
            private readonly string _token;
            private readonly string _name;

            public Client(IConfiguration configuration, string name)
            {
                _name = name;
                _token = configuration‹Dbt:ServiceToken›;
            }

            public Client(IConfigurationRoot root)
            {
                _token = root‹Dbt:ServiceToken›;
                _name = root["Name"] ?? "";
            }

            public Client(IConfiguration configuration)
                : this(configuration, "dbt")
            {
            }

            public string Header => _name + _token;
        }
        """);

    [Fact]
    public Task Shape_21_a_value_around_the_token_moves_with_it() => new FixTest().BecomesAsync(
        """
        using System;
        using System.Net.Http.Headers;
        using Microsoft.Extensions.Configuration;

        class Client
        {
            private readonly AuthenticationHeaderValue header = new("Token", "«dbt»");

            public Client(IConfiguration configuration, string header) { Console.WriteLine(header); }
        }
        """,
        """
        using System;
        using System.Net.Http.Headers;
        using Microsoft.Extensions.Configuration;

        class Client
        {
            private readonly AuthenticationHeaderValue header;

            public Client(IConfiguration configuration, string header)
            {
                this.header = new("Token", configuration‹Dbt:ServiceToken›);
                Console.WriteLine(header);
            }
        }
        """);

    /// <summary>Initializers of several lines, and of braces alone; what the constructor has of them.</summary>
    public static TheoryData<string, string, string> Initializers => new()
    {
        { "Dictionary<string, string>", "new()\n    {\n        [\"a\"] = #,\n    }", "new()\n        {\n            [\"a\"] = @,\n        }" },
        {
            "Dictionary<string, string>",
            "new()\n    {\n        [\"\"\"\n        a\n        \"\"\"] = #,\n    }",
            "new()\n    {\n        [\"\"\"\n        a\n        \"\"\"] = @,\n    }"
        },
        { "string[]", "{ #, \"b\" }", "new string[] { @, \"b\" }" },
        { "string[]", "[#, \"b\"]", "[@, \"b\"]" },
    };

    [Theory, MemberData(nameof(Initializers))]
    public Task Shape_21_a_value_of_several_lines_moves_as_it_is(string type, string before, string after)
    {
        const string Constructor = "public Client(IConfiguration configuration)\n    {\n";
        string Source(string end, string statement) =>
            $"using System;\nusing System.Collections.Generic;\nusing Microsoft.Extensions.Configuration;\n\nclass Client\n{{\n"
                + $"    private readonly {type} _values{end};\n\n    {Constructor}{statement}    }}\n}}\n";
        return new FixTest().BecomesAsync(
            Source(" = " + before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal), ""),
            Source("", $"        _values = {after.Replace("@", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal)};\n"));
    }

    [Fact]
    public Task Shape_21_constructors_that_call_each_other_pass_the_configuration_on() => new FixTest { Language = LanguageVersion.CSharp10 }.BecomesAsync(
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        public class ClientController : ControllerBase
        {
            private readonly string _token = "«dbt»";
            private readonly string _name;

            public ClientController(HttpClient client)
                : this(client, "dbt")
            {
            }

            private ClientController(HttpClient client, string name)
            {
                _name = name;
                Console.WriteLine(client);
            }

            public string Header() => _name + _token;
        }
        """,
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        public class ClientController : ControllerBase
        {
            private readonly string _token;
            private readonly string _name;

            public ClientController(HttpClient client, IConfiguration configuration)
                : this(client, "dbt", configuration)
            {
            }

            private ClientController(HttpClient client, string name, IConfiguration configuration)
            {
                _name = name;
                _token = configuration‹Dbt:ServiceToken›;
                Console.WriteLine(client);
            }

            public string Header() => _name + _token;
        }
        """);

    [Fact]
    public Task Shape_21_a_constructor_without_configuration_leaves_the_initializer() => new FixTest().BecomesAsync(
        Around("= \"«dbt»\"", "public Client(IConfiguration configuration) { }\n\n    public Client() { }"),
        Around("= ‹DBT_CLOUD_SERVICE_TOKEN›", "public Client(IConfiguration configuration) { }\n\n    public Client() { }"));

    [Fact]
    public Task Shape_21_the_constructor_can_be_in_another_part_of_the_class() => new FixTest().RunAsync(
    [
        ("A.cs",
            "partial class Client\n{\n    private readonly string _token = \"«dbt»\";\n}\n",
            "partial class Client\n{\n    private readonly string _token;\n}\n",
            null),
        (
            "B.cs",
            "using System;\nusing Microsoft.Extensions.Configuration;\n\npartial class Client\n{\n    public Client(IConfiguration configuration)\n"
                + "    {\n    }\n}\n",
            "using System;\nusing Microsoft.Extensions.Configuration;\n\npartial class Client\n{\n    public Client(IConfiguration configuration)\n"
                + "    {\n        _token = configuration‹Dbt:ServiceToken›;\n    }\n}\n",
            null),
    ]);

    [Fact]
    public Task Shape_21_members_are_named_as_the_class_names_them() => new FixTest { Language = LanguageVersion.CSharp10 }.BecomesAsync(
        "using System;\nusing Microsoft.Extensions.Configuration;\n\nstruct Client\n{\n\tprivate readonly string token = \"«dbt»\";\n\n"
            + "\tpublic Client(IConfiguration configuration)\n\t{\n\t\tConsole.WriteLine(this.token);\n\t}\n}\n",
        "using System;\nusing Microsoft.Extensions.Configuration;\n\nstruct Client\n{\n\tprivate readonly string token;\n\n"
            + "\tpublic Client(IConfiguration configuration)\n\t{\n\t\tthis.token = configuration‹Dbt:ServiceToken›;\n\t\tConsole.WriteLine(this.token);\n"
            + "\t}\n}\n");

    [Theory]
    [InlineData("get;")]
    [InlineData("get; set;")]
    [InlineData("get; init;")]
    [InlineData("get; private set;")]
    public Task Shape_22_a_property_is_set_in_the_constructor(string accessors) => new FixTest().BecomesAsync(
        Property(accessors, " = \"«dbt»\";", "public Client(IConfiguration configuration)\n    {\n    }"),
        Property(accessors, "", "public Client(IConfiguration configuration)\n    {\n        Token = configuration‹Dbt:ServiceToken›;\n    }"));

    [Fact]
    public Task Shape_22_without_configuration_a_property_reads_the_environment() => new FixTest().BecomesAsync(
        Property("get; init;", " = \"«dbt»\";", "public Client() { }"),
        Property("get; init;", " = ‹DBT_CLOUD_SERVICE_TOKEN›;", "public Client() { }"));

    private static string Around(string value, string constructors) =>
        $"using System;\nusing Microsoft.Extensions.Configuration;\n\nclass Client\n{{\n    private readonly string _token {value};\n\n"
            + $"    {constructors}\n}}\n";

    private static string Property(string accessors, string end, string constructor) =>
        $"using System;\nusing Microsoft.Extensions.Configuration;\n\nclass Client\n{{\n    public string Token {{ {accessors} }}{end}\n\n"
            + $"    {constructor}\n}}\n";
}
