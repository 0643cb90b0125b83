using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Rewrites;

/// <summary>Where the language asks for a constant, or other assemblies have it, the token stays for a human.</summary>
public sealed class NothingOfferedTests
{
    public static TheoryData<string> Members =>
    [
        "[Obsolete(\"«dbt»\")]\n    void M() { }",
        "[Note(Text = \"«dbt»\")]\n    void M() { }",
        "[Obsolete(\"Token «dbt»;\" + Other)]\n    void M() { }",
        "public void M(string token = \"«dbt»\") { }",
        "Func<string, bool> F = (string token = \"«dbt»\") => true;",
        "void M(string t) { switch (t) { case \"«dbt»\": break; } }",
        "void M(string t) { switch (t) { case \"a\": goto case \"«dbt»\"; case Other: break; } }",
        "bool M(string t) => t is \"«dbt»\";",
        "bool M(string t) => t is not (\"a\" or \"«dbt»\");",
        "int M(string t) => t switch { \"«dbt»\" => 1, _ => 2 };",
        "bool M(Uri u) => u is { Host: \"«dbt»\" };",
        "public const string Token = \"«dbt»\";",
        "protected const string Token = \"«dbt»\";",
        "const string Token = \"«dbt»\";\n\n    [Obsolete(Token)]\n    void M() { }",
        "const string Token = \"«dbt»\";\n\n    void M(string t = Token) { }",
        "const string Token = \"«dbt»\";\n\n    bool M(string t) => t is Token;",
        "const string Token = \"«dbt»\";\n\n    void M(string t) { switch (t) { case Token: break; } }",
        "const string Token = \"«dbt»\";\n    const string Header = \"Token \" + Token;",
        "const string Token = \"«dbt»\", Second = \"a\";",
        "bool M(string t)\n    {\n        const string token = \"«dbt»\";\n        return t is token;\n    }",
        "string M()\n    {\n        const string token = \"«dbt»\";\n        const string header = $\"Token {token}\";\n        return header;\n    }",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public Task Nothing_is_offered(string members) => new FixTest { HasErrors = members.Contains("goto", StringComparison.Ordinal) }.StaysAsync(
        $$"""
        using System;

        public class Note : Attribute
        {
            public string Text { get; set; } = "";
        }

        public class C
        {
            const string Other = "other";

            {{members}}
        }
        """);

    [Fact]
    public Task A_constant_with_a_constant_use_in_another_file_stays() => new FixTest().RunAsync(
    [
        ("A.cs", "static class Tokens { internal const string Dbt = \"«dbt»\"; }", "static class Tokens { internal const string Dbt = \"«dbt»\"; }", null),
        ("B.cs", "class C { void M(string token = Tokens.Dbt) { } }", "class C { void M(string token = Tokens.Dbt) { } }", null),
    ]);
}
