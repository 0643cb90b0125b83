using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>In these sources PAT stands for a dbt personal access token, marked where it is reported.</summary>
public sealed class ContextAttributesTests
{
    // Teams may declare the attributes themselves: these are no part of a package.
    private const string Attributes = """
        namespace TokenAnalyzers
        {
            class ProductionCodeAttribute : System.Attribute { }
            class DevelopmentCodeAttribute : System.Attribute { }
            class UserContextAttribute : System.Attribute { }
        }

        namespace Another
        {
            class DevelopmentCodeAttribute : System.Attribute { }
            class UserContextAttribute : System.Attribute { }
        }
        """;

    private const string Development = "development code (marked [DevelopmentCode]); read it from configuration instead";
    private const string Production = "production code (marked [ProductionCode]): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead";
    private const string Unmarked = "production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead";
    private const string OfUser = "production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead";

    public static TheoryData<string, string, string> Marked => new()
    {
        { """[DevelopmentCode] class C { string t = "[PAT]"; }""", "TKN1004", Development },
        { """[DevelopmentCodeAttribute] class C { string t = "[PAT]"; }""", "TKN1004", Development },
        { """[TokenAnalyzers.DevelopmentCode] struct S { const string T = "[PAT]"; }""", "TKN1004", Development },
        { """[DevelopmentCode] record R { string T => "[PAT]"; }""", "TKN1004", Development },
        { """[DevelopmentCode] class C { class Inner { string t = "[PAT]"; } }""", "TKN1004", Development },
        { """class C { [DevelopmentCode] string t = "[PAT]"; }""", "TKN1004", Development },
        { """class C { [DevelopmentCode] string T { get; } = "[PAT]"; }""", "TKN1004", Development },
        { """class C { string T { [DevelopmentCode] get => "[PAT]"; } }""", "TKN1004", Development },
        { """class C { [DevelopmentCode] C() { System.Console.Write("[PAT]"); } }""", "TKN1004", Development },
        { """class C { [DevelopmentCode] void M() { System.Console.Write("[PAT]"); } }""", "TKN1004", Development },
        { """class C { [DevelopmentCode] void M(string t = "[PAT]") { } }""", "TKN1004", Development },
        { """class C { void M() { Local(); [DevelopmentCode] void Local() => System.Console.Write("[PAT]"); } }""", "TKN1004", Development },
        { """class C { System.Func<string> f = [DevelopmentCode] () => "[PAT]"; }""", "TKN1004", Development },
        { """[assembly: DevelopmentCode] class C { string t = "[PAT]"; }""", "TKN1004", Development },
        { """[module: DevelopmentCode] class C { string t = "[PAT]"; }""", "TKN1004", Development },
        { """[assembly: DevelopmentCode] [ProductionCode] class C { string t = "[PAT]"; }""", "TKN1001", Production },
        { """[DevelopmentCode] class C { [ProductionCode] string T() => "[PAT]"; }""", "TKN1001", Production },
        { """[ProductionCode] class C { [DevelopmentCode] string T() => "[PAT]"; }""", "TKN1004", Development },
        { """[ProductionCode, DevelopmentCode] class C { string T() => "[PAT]"; }""", "TKN1001", Production },
        { """[UserContext] class C { string t = "[PAT]"; }""", "TKN1002", OfUser },
        { """class C { [UserContext] string T() => "[PAT]"; }""", "TKN1002", OfUser },
        { """[assembly: UserContext] class C { string t = "[PAT]"; }""", "TKN1002", OfUser },
        { """[UserContext] class C { [DevelopmentCode] string T() => "[PAT]"; }""", "TKN1004", Development },
    };

    public static TheoryData<string, string, string> NotMarked => new()
    {
        { """class C { string t = "[PAT]"; }""", "TKN1001", Unmarked },
        { """[Another.DevelopmentCode] class C { string t = "[PAT]"; }""", "TKN1001", Unmarked },
        { """[Another.UserContext] class C { string t = "[PAT]"; }""", "TKN1001", Unmarked },
        { """[DevelopmentCode] class B { } class C { string t = "[PAT]"; }""", "TKN1001", Unmarked },
        { """class C { [DevelopmentCode] class Inner { } string t = "[PAT]"; }""", "TKN1001", Unmarked },
        { """class C { [DevelopmentCode] string s = ""; string t = "[PAT]"; }""", "TKN1001", Unmarked },
        { """class C { [DevelopmentCode] void M() { } string T() => "[PAT]"; }""", "TKN1001", Unmarked },
        { """class C { string T { get => "[PAT]"; [DevelopmentCode] set { } } }""", "TKN1001", Unmarked },
        { """class C { void M() { Local(); [DevelopmentCode] void Local() { } System.Console.Write("[PAT]"); } }""", "TKN1001", Unmarked },
        { """class C { [System.Obsolete] string T() => "[PAT]"; }""", "TKN1001", Unmarked },
        { """class C { [UserContext] string s = ""; string t = "[PAT]"; }""", "TKN1001", Unmarked },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public Task The_nearest_attribute_decides(string source, string id, string ending) => VerifyAsync(source, id, ending);

    [Theory]
    [MemberData(nameof(NotMarked))]
    public Task An_attribute_elsewhere_or_of_another_name_does_not(string source, string id, string ending) => VerifyAsync(source, id, ending);

    private static async Task VerifyAsync(string source, string id, string ending)
    {
        var token = Tokens.Of("dbt-user-token");
        var start = source.IndexOf("[PAT]", StringComparison.Ordinal);
        var test = new Verify
        {
            TestState =
            {
                Sources =
                {
                    ("Source.cs", "using TokenAnalyzers;\n" + source.Replace("[PAT]", token, StringComparison.Ordinal)),
                    ("Attributes.cs", Attributes),
                },
            },
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(id, id == "TKN1004" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning)
            .WithSpan("Source.cs", 2, start + 1, 2, start + 1 + token.Length)
            .WithMessage($"Hard-coded dbt personal access token 'dbtu_***' in {ending}"));
        await test.RunAsync();
    }
}
