using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shapes 18, 19, 20, 24 and 29: constants, read-only fields and locals.</summary>
public sealed class ConstantShapes
{
    [Fact]
    public Task Shape_18_a_constant_becomes_a_property() => new FixTest().BecomesAsync(
        """
        using System;

        static class Dbt
        {
            private const string Token = "«dbt»";

            public static string Header() => "Token " + Token;
        }
        """,
        """
        using System;

        static class Dbt
        {
            private static string Token => ‹DBT_CLOUD_SERVICE_TOKEN›;

            public static string Header() => "Token " + Token;
        }
        """);

    [Fact]
    public Task Shape_18_its_uses_in_other_files_still_compile() => new FixTest().RunAsync(
    [
        (
            "Tokens.cs",
            "using System;\n\nstatic class Tokens\n{\n    internal const string Dbt = \"«dbt»\";\n    public const string Name = nameof(Dbt);\n}\n",
            "using System;\n\nstatic class Tokens\n{\n    internal static string Dbt => ‹DBT_CLOUD_SERVICE_TOKEN›;\n"
                + "    public const string Name = nameof(Dbt);\n}\n",
            null),
        ("Client.cs", "class Client { string Header => $\"Token {Tokens.Dbt,5}\"; }", "class Client { string Header => $\"Token {Tokens.Dbt,5}\"; }", null),
    ]);

    public static TheoryData<string> ConstantUses =>
    [
        "[Obsolete(Token)]\n    void M() { }",
        "[Obsolete(message: \"a\" + Token)]\n    void M() { }",
        "void M(string token = Token) { }",
        "const string Header = \"Token \" + Token;",
        "bool M(string token) => token is Token or null;",
        "int M(string token) => token switch { Token => 1, _ => 0 };",
        "void M(string token) { switch (token) { case Token: break; } }",
        "void M(string token) { const string header = $\"Token {Token}\"; }",
    ];

    [Theory]
    [MemberData(nameof(ConstantUses))]
    public Task Shape_19_nothing_is_offered_where_a_use_needs_a_constant(string use) =>
        new FixTest().StaysAsync($"using System;\n\nclass C\n{{\n    const string Token = \"«dbt»\";\n\n    {use}\n}}\n");

    [Fact]
    public Task Shape_19_nothing_is_offered_for_a_constant_that_other_assemblies_have() =>
        new FixTest().StaysAsync("public static class Tokens { public const string Dbt = \"«dbt»\"; }");

    [Fact]
    public Task A_public_constant_of_an_internal_class_is_not_seen_outside() => new FixTest().BecomesAsync(
        "using System;\n\nstatic class Tokens { public const string Dbt = \"«dbt»\"; }",
        "using System;\n\nstatic class Tokens { public static string Dbt => ‹DBT_CLOUD_SERVICE_TOKEN›; }");

    public static TheoryData<string, string> StaticTexts => new()
    {
        { "private static readonly string Token = #;", "private static string Token => @;" },
        { "internal static readonly string Token = #;", "internal static string Token => @;" },
        { "private static readonly string Header = \"Token \" + #;", "private static string Header => \"Token \" + (@);" },
        { "private static readonly string Header = \"Token «dbt»\";", "private static string Header => $\"Token {@}\";" },
        { "private readonly static string Token = #;", "private static string Token => @;" },
    };

    [Theory]
    [MemberData(nameof(StaticTexts))]
    public Task Shape_20_a_static_text_becomes_a_property(string before, string after) => new FixTest().BecomesAsync(InClass(before), InClass(after));

    public static TheoryData<string, string> StaticVariables => new()
    {
        { "public static readonly string Token = #;", "public static readonly string Token = @;" },
        { "private static readonly object Token = #;", "private static readonly object Token = @;" },
        {
            "static readonly string Token = #;\n    static ref readonly string M() => ref Token;",
            "static readonly string Token = @;\n    static ref readonly string M() => ref Token;"
        },
        {
            "static readonly string Token = #;\n    static void M(in string token) => M(in Token);",
            "static readonly string Token = @;\n    static void M(in string token) => M(in Token);"
        },
        {
            "static readonly string Token = #;\n    static C() { if (Token.Length == 0) Token = \"\"; }",
            "static readonly string Token = @;\n    static C() { if (Token.Length == 0) Token = \"\"; }"
        },
        { "static readonly string Token = #, Other = \"\";", "static readonly string Token = @, Other = \"\";" },
    };

    [Theory]
    [MemberData(nameof(StaticVariables))]
    public Task A_static_field_that_others_have_or_that_is_used_as_a_variable_stays_a_field(string before, string after) =>
        new FixTest().BecomesAsync(InClass(before), InClass(after));

    [Fact]
    public Task A_static_text_that_another_file_passes_by_reference_stays_a_field() => new FixTest().RunAsync(
    [
        (
            "Tokens.cs",
            "using System;\n\nstatic class Tokens { internal static readonly string Dbt = \"«dbt»\"; }",
            "using System;\n\nstatic class Tokens { internal static readonly string Dbt = ‹DBT_CLOUD_SERVICE_TOKEN›; }",
            null),
        ("Client.cs", "class Client { ref readonly string Token => ref Tokens.Dbt; }", "class Client { ref readonly string Token => ref Tokens.Dbt; }", null),
    ]);

    [Theory]
    [InlineData("const string token = #;\nUse(token);", "string token = @;\nUse(token);")]
    [InlineData("string token = #;\nUse(token);", "string token = @;\nUse(token);")]
    [InlineData("var token = #;\nUse(token);", "var token = @;\nUse(token);")]
    [InlineData("string token;\ntoken = #;\nUse(token);", "string token;\ntoken = @;\nUse(token);")]
    [InlineData("const string token = #, other = \"\";\nUse(token + other);", "string token = @, other = \"\";\nUse(token + other);")]
    public Task Shape_24_a_local_reads_the_value(string before, string after) => new FixTest().StatementsBecomeAsync(
        before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal),
        after.Replace("@", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal));

    [Theory]
    [InlineData("const string token = \"«dbt»\";\nconst string header = \"Token \" + token;\nUse(header);")]
    [InlineData("const string token = \"«dbt»\";\nUse(given is token);")]
    public Task Shape_24_nothing_is_offered_where_a_use_needs_a_constant(string statements) => new FixTest().StatementsStayAsync(statements);

    [Theory]
    [InlineData("[Note(\"Authorization: Bearer «dbt»\")]\n    void M() { }")]
    [InlineData("void M([Note(\"«dbt»\")] string text) { }")]
    [InlineData("[property: Note(\"«dbt»\")]\n    string Text => \"\";")]
    public Task Shape_29_nothing_is_offered_in_attributes(string member) => new FixTest { HasErrors = true }.StaysAsync(
        $"using System;\n\n[AttributeUsage(AttributeTargets.All)]\nclass Note(string text) : Attribute\n{{\n    public string Text => text;\n}}\n\n"
            + $"class C\n{{\n    {member}\n}}\n");

    private static string InClass(string members) =>
        "using System;\n\npublic class C\n{\n    "
        + members.Replace("#", "\"«dbt»\"", StringComparison.Ordinal).Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)
        + "\n}\n";
}
