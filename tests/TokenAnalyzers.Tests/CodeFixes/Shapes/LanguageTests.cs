using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>What is written is in the language of the file, in its line endings and its indentation.</summary>
public sealed class LanguageTests
{
    private const string Declared =
        "var dbtServiceToken = Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\");\n"
        + "if (dbtServiceToken == null) throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");\n";

    /// <summary>Members before C# 7, where <c>throw</c> is a statement: <c>$</c> stands for the statements that read and check.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "string M()\n{\n    return #;\n}", "string M()\n{\n    $return dbtServiceToken;\n}" },
        { "string M() => #;", "string M()\n{\n    $return dbtServiceToken;\n}" },
        { "void M() => Console.WriteLine(\"Token \" + #);", "void M()\n{\n    $Console.WriteLine(\"Token \" + dbtServiceToken);\n}" },
        { "string Token => #;", "string Token\n{\n    get\n    {\n        $return dbtServiceToken;\n    }\n}" },
        { "string Token\n{\n    get { return #; }\n}", "string Token\n{\n    get { $return dbtServiceToken; }\n}" },
        { "const string Token = #;", "static string Token\n{\n    get\n    {\n        $return dbtServiceToken;\n    }\n}" },
        {
            "private static readonly string Header = \"Token \" + #;",
            "private static string Header\n{\n    get\n    {\n        $return \"Token \" + dbtServiceToken;\n    }\n}"
        },
        { "string M()\n{\n    const string token = #;\n    return token;\n}", "string M()\n{\n    $string token = dbtServiceToken;\n    return token;\n}" },
        {
            "string M(bool flag)\n{\n    if (flag) return #;\n    return null;\n}",
            "string M(bool flag)\n{\n    if (flag)\n    {\n        $return dbtServiceToken;\n    }\n    return null;\n}"
        },
        {
            "string M(string token = #)\n{\n    return token;\n}",
            "string M(string token = null)\n{\n    token = token ?? ‹read›;\n    ‹check›\n    return token;\n}"
        },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public Task Before_throw_expressions_a_statement_throws(string before, string after) => new FixTest
    {
        Language = LanguageVersion.CSharp6,
        Nullable = NullableContextOptions.Disable,
    }.BecomesAsync(InClass(before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)), InClass(Statements(after)));

    [Theory]
    [InlineData("string Token { get; } = #;")]
    [InlineData("readonly string _token = #;")]
    [InlineData("string M(bool flag)\n{\n    return flag ? # : null;\n}")]
    [InlineData("string M(string given)\n{\n    return given ?? #;\n}")]
    public Task Before_throw_expressions_nothing_is_offered_without_a_statement(string member) => new FixTest
    {
        Language = LanguageVersion.CSharp6,
        Nullable = NullableContextOptions.Disable,
    }.StaysAsync(InClass(member.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData(LanguageVersion.CSharp7, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    public Task Every_language_version_reads_in_members_constants_and_texts(LanguageVersion language, NullableContextOptions nullable) => new FixTest
    {
        Language = language,
        Nullable = nullable,
    }.BecomesAsync(
        InClass(
            "const string Token = \"«dbt»\";\n\nreadonly string _token = \"«dbt»\";\n\nstring M() => _token.Length > 0 ? \"«dbt»\" : Token;\n\nvoid N()\n"
                + "{\n    Console.Write(\"Token «dbt»\");\n}"),
        InClass(
            "static string Token => @;\n\nreadonly string _token = @;\n\nstring M() => _token.Length > 0 ? @ : Token;\n\nvoid N()\n{\n"
                + "    var dbtServiceToken = @;\n    Console.Write($\"Token {dbtServiceToken}\");\n}")
            .Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));

    [Theory]
    [InlineData("\n", "    ")]
    [InlineData("\r\n", "    ")]
    [InlineData("\n", "\t")]
    [InlineData("\r\n", "\t")]
    [InlineData("\n", "  ")]
    public Task Blocks_have_the_line_endings_and_the_indentation_of_the_file(string lineBreak, string indentation)
    {
        return new FixTest().BecomesAsync(
            Laid("using System;\n\nclass C\n{\n>static string M(string token = \"«dbt»\") => token;\n}\n"),
            Laid("using System;\n\nclass C\n{\n>static string M(string? token = null)\n>{\n>@token ??= ‹DBT_CLOUD_SERVICE_TOKEN›;\n>@return token;\n>}\n}\n"));

        string Laid(string source) => source
            .Replace("=> token", "=§ token", StringComparison.Ordinal)
            .Replace(">", indentation, StringComparison.Ordinal)
            .Replace("=§", "=>", StringComparison.Ordinal)
            .Replace("@", indentation, StringComparison.Ordinal)
            .Replace("\n", lineBreak, StringComparison.Ordinal);
    }

    [Fact]
    public Task Members_between_conditions_change_where_they_stand() => new FixTest().BecomesAsync(
        """
        using System;

        class C
        {
        #if !DEBUG
            private const string Token = "«dbt»";
        #else
            private const string Token = "";
        #endif
        #if !DEBUG
            // In production.
            static string M(string token = "«dbt»") => token + Token;
        #endif
        }
        """,
        """
        using System;

        class C
        {
        #if !DEBUG
            private static string Token => ‹DBT_CLOUD_SERVICE_TOKEN›;
        #else
            private const string Token = "";
        #endif
        #if !DEBUG
            // In production.
            static string M(string? token = null)
            {
                token ??= ‹DBT_CLOUD_SERVICE_TOKEN›;
                return token + Token;
            }
        #endif
        }
        """);

    private static string Statements(string after)
    {
        var read = "Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")";
        foreach (var line in after.Split('\n').Where(line => line.Contains('$', StringComparison.Ordinal)))
        {
            var indentation = line[..line.IndexOf(line.TrimStart(), StringComparison.Ordinal)];
            after = after.Replace(
                line,
                line.Replace("$", Declared.Replace("\n", "\n" + indentation, StringComparison.Ordinal), StringComparison.Ordinal),
                StringComparison.Ordinal);
        }

        return after
            .Replace("‹read›", read, StringComparison.Ordinal)
            .Replace(
                "‹check›",
                "if (token == null) throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");",
                StringComparison.Ordinal);
    }

    private static string InClass(string members) => $"using System;\n\nclass C\n{{\n    {members.Replace("\n", "\n    ", StringComparison.Ordinal).Replace("\n    \n", "\n\n", StringComparison.Ordinal)}\n}}\n";
}
