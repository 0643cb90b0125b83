using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>
/// A token that is declared in development code and used in production code. In these sources PAT stands for a dbt personal
/// access token; a use that is reported is marked, and what it declares is {|#0:marked|} as the additional location.
/// </summary>
public sealed class DeclaredHereUsedThereTests
{
    private const string Message = "Hard-coded dbt personal access token 'dbtu_***' in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead";

    private const string Development = """
        namespace TokenAnalyzers { class DevelopmentCodeAttribute : System.Attribute { } class ProductionCodeAttribute : System.Attribute { } }

        [TokenAnalyzers.DevelopmentCode]
        static class Seeds
        {
            public const string {|#0:Token|} = "{|TKN1004:PAT|}";
            public static string Changed = "{|TKN1004:PAT|}";
            public const string Other = "other";
        }
        """;

    public static TheoryData<string> Uses =>
    [
        """class C { string t = {|#1:Seeds.Token|}; }""",
        """class C { string M() => {|#1:Seeds.Token|}; }""",
        """class C { string M() { return {|#1:Seeds.Token|}; } }""",
        """class C { void M() => System.Console.Write({|#1:Seeds.Token|}); }""",
        """class C { string M() => "Token " + {|#1:Seeds.Token|}; }""",
        """class C { string M() => $"Token {{|#1:Seeds.Token|}}"; }""",
        """class C { string M() => string.Concat("Token ", {|#1:Seeds.Token|}); }""",
        """class C { const string Mine = {|#1:Seeds.Token|}; }""",
        """class C { bool M(string t) => t == {|#1:Seeds.Token|}; }""",
        """class C { bool M(string t) => t is {|#1:Seeds.Token|}; }""",
        """using static Seeds; class C { string t = {|#1:Token|}; }""",
        """[TokenAnalyzers.DevelopmentCode] class C { [TokenAnalyzers.ProductionCode] class D { string t = Seeds.Other; } class E { string t = Seeds.Token; } } class F { string t = {|#1:Seeds.Token|}; }""",
    ];

    public static TheoryData<string> OtherUses =>
    [
        """class C { string t = Seeds.Other; }""",
        """class C { string t = nameof(Seeds.Token); }""",
        """class C { string t = Seeds.Changed; }""",
        """
        /// <summary><see cref="Seeds.Token"/></summary>
        class C { }
        """,
        """class C { string Token = ""; string T => Token; }""",
        """[TokenAnalyzers.DevelopmentCode] class C { string t = Seeds.Token; }""",
        """class C { [TokenAnalyzers.DevelopmentCode] string M() => Seeds.Token; }""",
        """
        #if DEBUG
        class C { string t = Seeds.Token; }
        #endif
        """,
        """class C { string t = Production.Token; } static class Production { public const string Token = "{|TKN1001:PAT|}"; }""",
    ];

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_use_in_production_is_reported_with_the_declaration(string source)
    {
        var test = TestOf(source);
        test.ExpectedDiagnostics.Add(AtUse());
        await test.RunAsync();
    }

    [Theory]
    [InlineData("public const string Token")]
    [InlineData("public static readonly string Token")]
    [InlineData("public readonly static string Token")]
    public async Task Constants_and_readonly_fields_are_the_same(string declaration)
    {
        var test = TestOf("class C { string t = {|#1:Seeds.Token|}; }");
        var (name, text) = test.TestState.Sources[1];
        test.TestState.Sources[1] = (name,
            SourceText.From(
                text.ToString()
                    .Replace(
                        "public const string {|#0:Token|}", declaration.Replace("Token", "{|#0:Token|}", StringComparison.Ordinal), StringComparison.Ordinal)));
        test.ExpectedDiagnostics.Add(AtUse());
        await test.RunAsync();
    }

    [Theory]
    [InlineData("Seeds.cs", true)]
    [InlineData("*.cs", false)]
    public async Task A_section_of_editorconfig_can_say_that_the_declaration_is_development(string section, bool isReported)
    {
        var pat = Tokens.Of("dbt-user-token");
        var use = isReported ? "{|#1:Seeds.Token|}" : "Seeds.Token";
        var test = new Verify
        {
            TestState =
            {
                Sources =
                {
                    ("/0/Use.cs", $"class C {{ string t = {use}; }}"),
                    ("/0/Seeds.cs", $"static class Seeds {{ public const string {{|#0:Token|}} = \"{{|TKN1004:{pat}|}}\"; }}"),
                },
            },
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[{section}]\ntoken_analyzers.stage = development\n"));
        if (isReported) test.ExpectedDiagnostics.Add(AtUse());
        await test.RunAsync();
    }

    [Theory]
    [MemberData(nameof(OtherUses))]
    public async Task Other_uses_are_not(string source) => await TestOf(source).RunAsync();

    private static DiagnosticResult AtUse() =>
        new DiagnosticResult("TKN1001", DiagnosticSeverity.Warning).WithLocation(1).WithLocation(0).WithMessage(Message);

    private static Verify TestOf(string source)
    {
        var token = Tokens.Of("dbt-user-token");
        return new Verify
        {
            TestState = { Sources = { source.Replace("PAT", token, StringComparison.Ordinal), Development.Replace("PAT", token, StringComparison.Ordinal) } },
        };
    }
}
