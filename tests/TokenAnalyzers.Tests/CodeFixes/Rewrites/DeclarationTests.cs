using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Rewrites;

/// <summary>What declarations become whose value is no longer known to the compiler.</summary>
public sealed class DeclarationTests
{
    /// <summary>Members of a class without access to configuration.</summary>
    public static TheoryData<string, string> WithoutConfiguration => new()
    {
        { "private const string Token = #;\n    string M() => Token;", "private static string Token => @;\n    string M() => Token;" },
        {
            "const string Token = #;\n    static string M() => $\"Bearer {Token}\";",
            "static string Token => @;\n    static string M() => $\"Bearer {Token}\";"
        },
        {
            "static readonly Uri Hook = new(\"https://example.com/«dbt»\");\n    static Uri M() => Hook;",
            "static Uri Hook => new($\"https://example.com/{@}\");\n    static Uri M() => Hook;"
        },
        {
            "static readonly Uri[] Hooks = { new(\"https://example.com/«dbt»\") };\n    static Uri M() => Hooks[0];",
            "static readonly Uri[] Hooks = { new($\"https://example.com/{@}\") };\n    static Uri M() => Hooks[0];"
        },
        { "internal const string Token = #;", "internal static string Token => @;" },
        {
            "/// <summary>See <see cref=\"Token\"/>.</summary>\n    const string Token = #; // why",
            "/// <summary>See <see cref=\"Token\"/>.</summary>\n    static string Token => @; // why"
        },
        { "private static readonly string _token = #;", "private static string _token => @;" },
        {
            "private static readonly string _token = #;\n    ref readonly string M() => ref _token;",
            "private static readonly string _token = @;\n    ref readonly string M() => ref _token;"
        },
        { "internal static readonly string Token = #;", "internal static string Token => @;" },
        { "private static string _token = #;", "private static string _token = @;" },
        { "private static readonly Uri _uri = new Uri(#);", "private static Uri _uri => new Uri(@);" },
        { "private readonly string _token = #;", "private readonly string _token = @;" },
        { "string Token { get; } = #;", "string Token { get; } = @;" },
        { "static string Token { get; set; } = #;", "static string Token { get; set; } = @;" },
        { "string Token => #;", "string Token => @;" },
        { "string Token\n    {\n        get { return #; }\n    }", "string Token\n    {\n        get { return @; }\n    }" },
        {
            "static string M()\n    {\n        const string token = #;\n        return token;\n    }",
            "static string M()\n    {\n        string token = @;\n        return token;\n    }"
        },
        {
            "static string M()\n    {\n        var count = 1;\n        const string token = #;\n        return token + count;\n    }",
            "static string M()\n    {\n        var count = 1;\n        var token = @;\n        return token + count;\n    }"
        },
        {
            "static string M()\n    {\n        var count = 1;\n        string name = \"a\";\n        const string token = #;\n"
                + "        return token + count + name;\n    }",
            "static string M()\n    {\n        var count = 1;\n        string name = \"a\";\n        string token = @;\n"
                + "        return token + count + name;\n    }"
        },
        { "static C() => Console.Write(#);", "static C() => Console.Write(@);" },
        { "public static string operator +(C left, C right) => #;", "public static string operator +(C left, C right) => @;" },
        {
            "static System.Collections.Generic.IEnumerable<string> M()\n    {\n        yield return #;\n    }",
            "static System.Collections.Generic.IEnumerable<string> M()\n    {\n        yield return @;\n    }"
        },
    };

    [Theory]
    [MemberData(nameof(WithoutConfiguration))]
    public Task Without_configuration_they_read_the_environment(string before, string after) => new FixTest().BecomesAsync(
        $"using System;\n\nclass C\n{{\n    {before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n",
        $"using System;\n\nclass C\n{{\n    {after.Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)}\n}}\n");

    /// <summary>Members of a class that has a configuration.</summary>
    public static TheoryData<string, string> WithConfiguration => new()
    {
        { "private const string Token = #;\n\n    string M() => Token;", "private string Token => _configuration@;\n\n    string M() => Token;" },
        {
            "const string Header = \"Token «dbt»\";\n\n    string M() => Header;",
            "string Header => $\"Token {_configuration@}\";\n\n    string M() => Header;"
        },
        {
            "const string Header = \"Token \" + #;\n\n    string M() => Header;",
            "string Header => \"Token \" + (_configuration@);\n\n    string M() => Header;"
        },
        { "string M() { const string token = #; return token; }", "string M() { string token = _configuration@; return token; }" },
    };

    [Theory]
    [MemberData(nameof(WithConfiguration))]
    public Task With_configuration_they_become_members_of_the_object(string before, string after) => new FixTest().BecomesAsync(
        InClass(before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)),
        InClass(after.Replace("@", "‹Dbt:ServiceToken›", StringComparison.Ordinal)));

    [Fact]
    public Task A_constant_that_static_code_uses_stays_static() => new FixTest().BecomesAsync(
        InClass("private const string Token = \"«dbt»\";\n\n    static string M() => Token;"),
        InClass("private static string Token => ‹DBT_CLOUD_SERVICE_TOKEN›;\n\n    static string M() => Token;"));

    [Theory]
    [InlineData("class T { string M() => C.Token; }", true)]
    [InlineData("class T { [System.Obsolete(C.Token)] void M() { } }", false)]
    [InlineData("class T { const string Token = C.Token; }", false)]
    public async Task A_public_constant_of_a_program_is_used_by_nothing_outside_of_the_solution(string test, bool isFixed)
    {
        static string Program(string token) => $"using System;\n\npublic class C\n{{\n    {token}\n\n    static void Main() => Console.Write(Token);\n}}\n";
        var before = Program("public const string Token = \"«dbt»\";");
        await new FixTest { IsProgram = true, User = new(OutputKind.DynamicallyLinkedLibrary, test, test) }
            .BecomesAsync(before, isFixed ? Program("public static string Token => ‹DBT_CLOUD_SERVICE_TOKEN›;") : before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_public_default_and_a_public_text_of_a_program_change_with_it(bool isProgram)
    {
        static string Program(string text, string function) =>
            $"using System;\n\npublic class C\n{{\n    {text}\n\n    {function}\n\n    static void Main() => M();\n}}\n";
        return new FixTest { IsProgram = isProgram }.BecomesAsync(
            Program("public static readonly string Token = \"«dbt»\";", "public static void M(string token = \"«dbt»\") => Console.Write(token);"),
            isProgram
                ? Program(
                    "public static string Token => ‹DBT_CLOUD_SERVICE_TOKEN›;",
                    "public static void M(string? token = null)\n    {\n        token ??= ‹DBT_CLOUD_SERVICE_TOKEN›;\n        Console.Write(token);\n    }")
                : Program(
                    "public static readonly string Token = ‹DBT_CLOUD_SERVICE_TOKEN›;",
                    "public static void M(string token = \"«dbt»\") => Console.Write(token);"));
    }

    [Fact]
    public Task Initializers_move_to_the_constructor_that_has_the_configuration() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            private readonly string _token = "«dbt»";

            public C(IConfiguration configuration)
            {
                Console.WriteLine(_token);
            }

            public string Bot { get; } = "«slack»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            private readonly string _token;

            public C(IConfiguration configuration)
            {
                _token = configuration‹Dbt:ServiceToken›;
                Bot = configuration‹Slack:BotToken›;
                Console.WriteLine(_token);
            }

            public string Bot { get; }
        }
        """);

    [Fact]
    public Task Initializers_move_to_the_constructor_that_gets_the_configuration() => new FixTest { Language = LanguageVersion.CSharp10 }.BecomesAsync(
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        class C : ControllerBase
        {
            private readonly string client = "«dbt»";

            public C(HttpClient client) => Console.WriteLine(client);
        }
        """,
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        class C : ControllerBase
        {
            private readonly string client;

            public C(HttpClient client, IConfiguration configuration)
            {
                this.client = configuration‹Dbt:ServiceToken›;
                Console.WriteLine(client);
            }
        }
        """);

    private static string InClass(string members) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            private readonly IConfiguration _configuration;

            public C(IConfiguration configuration) => _configuration = configuration;

            {{members}}
        }
        """;
}
