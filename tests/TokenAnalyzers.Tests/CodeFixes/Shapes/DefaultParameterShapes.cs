using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shape 28: the default of a parameter.</summary>
public sealed class DefaultParameterShapes
{
    public static TheoryData<string, string> Functions => new()
    {
        {
            "private static void M(string token = #)\n    {\n        Console.WriteLine(token);\n    }",
            "private static void M(string? token = null)\n    {\n        token ??= @;\n        Console.WriteLine(token);\n    }"
        },
        {
            "internal static string M(int count, string token = #, bool flag = true) => token + count;",
            "internal static string M(int count, string? token = null, bool flag = true)\n    {\n        token ??= @;\n        return token + count;\n    }"
        },
        {
            "static void M(string token = #) => Console.WriteLine(token);",
            "static void M(string? token = null)\n    {\n        token ??= @;\n        Console.WriteLine(token);\n    }"
        },
        {
            "static async Task M(string token = #) => await Task.Yield();",
            "static async Task M(string? token = null)\n    {\n        token ??= @;\n        await Task.Yield();\n    }"
        },
        {
            "static async Task<string> M(string token = #) => await Task.FromResult(token);",
            "static async Task<string> M(string? token = null)\n    {\n        token ??= @;\n        return await Task.FromResult(token);\n    }"
        },
        {
            "static void M(string header = \"Token «dbt»\") { }",
            "static void M(string? header = null)\n    {\n        header ??= $\"Token {@}\";\n    }"
        },
        {
            "static string M()\n    {\n        return N();\n        static string N(string token = #) => token;\n    }",
            "static string M()\n    {\n        return N();\n        static string N(string? token = null)\n        {\n            token ??= @;\n"
                + "            return token;\n        }\n    }"
        },
        {
            "private readonly string _token;\n\n    internal C(string token = #)\n    {\n        _token = token;\n    }",
            "private readonly string _token;\n\n    internal C(string? token = null)\n    {\n        token ??= @;\n        _token = token;\n    }"
        },
        {
            "private readonly string _token;\n\n    internal C(string token = #) => _token = token;",
            "private readonly string _token;\n\n    internal C(string? token = null)\n    {\n        token ??= @;\n        _token = token;\n    }"
        },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public Task Shape_28_the_function_reads_the_value_where_none_is_given(string before, string after) =>
        new FixTest().BecomesAsync(InClass(before), InClass(after));

    [Fact]
    public Task Shape_28_two_parameters_of_a_function() => new FixTest
    {
        AfterFixAll = InClass(
            "static void M(string? a = null, string? b = null)\n    {\n        a ??= @;\n        b ??= ‹SLACK_BOT_TOKEN›;\n        M(a, b);\n    }"),
    }.BecomesAsync(
        InClass("static void M(string a = #, string b = \"«slack»\") { M(a, b); }"),
        InClass("static void M(string? a = null, string? b = null)\n    {\n        b ??= ‹SLACK_BOT_TOKEN›;\n        a ??= @;\n        M(a, b);\n    }"));

    [Theory]
    [InlineData("public void M(string token = #) { }")]
    [InlineData("protected void M(string token = #) { }")]
    [InlineData("internal virtual void M(string token = #) { }")]
    [InlineData("void M(string? token = #) { }")]
    [InlineData("void M(in string token = #) { }")]
    [InlineData("delegate void D(string token = #);")]
    [InlineData("string this[string token = #] => token;")]
    [InlineData("void M() { var f = (string token = #) => token; }")]
    [InlineData("partial void M(string token = #);")]
    [InlineData("internal C(string token = #) : this(token, 1) { }\n\n    internal C(string token, int count) { }")]
    public Task Shape_28_nothing_is_offered_where_others_rely_on_the_default(string member) => new FixTest { HasErrors = true }.StaysAsync(InClass(member));

    [Fact]
    public Task Shape_28_nothing_is_offered_for_what_an_interface_declares() => new FixTest().StaysAsync(
        "interface I\n{\n    void M(string token = \"«dbt»\");\n}\n\nclass C : I\n{\n    public void M(string token = \"«slack»\") { }\n}\n\n"
            + "class D : I\n{\n    void I.M(string token = \"«github»\") { }\n}\n");

    [Fact]
    public Task Shape_28_nothing_is_offered_for_records_and_primary_constructors() =>
        new FixTest().StaysAsync("record R(string Token = \"«dbt»\");\n\nclass C(string token = \"«slack»\")\n{\n    string M() => token;\n}\n");

    [Fact]
    public Task Shape_28_the_configuration_of_the_object_is_used() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            private string M(string token = "«dbt»") => token;
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            private string M(string? token = null)
            {
                token ??= configuration‹Dbt:ServiceToken›;
                return token;
            }
        }
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable, "string token = null", "token = token ?? @;")]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Disable, "string token = null", "token ??= @;")]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable, "string? token = null", "token ??= @;")]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Warnings, "string token = null", "token ??= @;")]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable, "string? token = null", "token ??= @;")]
    public Task Shape_28_in_the_language_of_the_file(LanguageVersion language, NullableContextOptions nullable, string parameter, string statement) =>
        new FixTest { Language = language, Nullable = nullable }.BecomesAsync(
            InClass("static void M(string token = #)\n    {\n        Console.WriteLine(token);\n    }"),
            InClass($"static void M({parameter})\n    {{\n        {statement}\n        Console.WriteLine(token);\n    }}"));

    private static string InClass(string member) =>
        "using System;\nusing System.Threading.Tasks;\n\npublic class C\n{\n    "
        + member.Replace("#", "\"«dbt»\"", StringComparison.Ordinal).Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)
        + "\n}\n";
}
