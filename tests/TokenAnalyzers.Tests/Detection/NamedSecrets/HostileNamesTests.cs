using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Detection.NamedSecrets;

/// <summary>Whatever the source, TKN1006 ends without an exception and finds the secret of another file. "§" stands for a random value.</summary>
public sealed class HostileNamesTests
{
    private const string Typed =
        """"
        [Api("x-api-key", "§", Secret = "§")]
        class C(string token = "§") : D("§")
        {
            const string ApiKey = "Bearer §", Token = ("§" + "§");
            string Password { get { return cond ? "§" : token ?? "§"!; } }
            object M(Missing o) => o is { Token: "x" or "§" } || o.Token == "§" ? new() { Token = "§", ["secret"] = "§" } : Add("secret", """§""", token: @"§");
        }
        """";

    public static TheoryData<string, string> Sources => new()
    {
        { "a constant without a name", """class D { const = "§"; string = "§"; }""" },
        { "a parameter without a name", """class D { void M(string = "§") { } }""" },
        { "an argument without a call", """(secret: "§")""" },
        { "an unterminated string", "class D { string token = \"§" },
        { "an unknown attribute", """[Missing("§")] [Missing(Token = "§")] class D { }""" },
        { "no arguments", """class D { object M() => new Missing("§") + Missing(, "§") + this[, "§"]; }""" },
        { "keys without a value", """class D { object M() => new Missing { { , "§" }, { }, [] = "§", [ = "§" }; }""" },
        { "options without a place", """, "§" class D { string[] a = , "§" }, b = [, "§", , "-t", "§"], c = "--token", "§"; }""" },
        { "comparisons with nothing", """class D { object M() => == "§" || is "§" || switch { "§" => "§" }; }""" },
        { "a name of strange letters", "class D { string @tökén = \"§\", Ⅷ_token = \"§\", token\u0301 = \"§\"; }" },
        { "a name of a thousand words", $"class D {{ string {Repeat("Token", 1_000)} = \"§\"; }}" },
        { "a name of a hundred thousand letters", $"class D {{ string {new string('a', 100_000)}Token = \"§\"; }}" },
        { "five thousand operands", $"class D {{ string token = \"\"{Repeat(" + \"§\"", 5_000)}; }}" },
        { "a thousand operands in brackets", $"class D {{ string token = {Repeat("(\"§\" + ", 1_000)}\"\"{new string(')', 1_000)}; }}" },
        { "five hundred alternatives", $"class D {{ string token = null{Repeat(" ?? \"§\"", 500)}; }}" },
        { "a thousand elements", $"class D {{ string[] tokens = {{ \"\"{Repeat(", \"§\"", 1_000)} }}; }}" },
        { "a thousand arguments", $"class D {{ void M() => M(\"token\"{Repeat(", \"§\"", 1_000)}); }}" },
        { "a value of a million characters", $"class D {{ string token = \"{Repeat("§", 25_000)}\"; }}" },
        { "two hundred thousand quotes", Repeat("\"", 200_000) },
        { "a hundred thousand schemes", Repeat("\"Bearer ", 100_000) },
    };

    [Theory, MemberData(nameof(Sources))]
    public async Task Any_source_ends_in_findings_or_in_silence(string name, string source)
    {
        var diagnostics = await AnalyzeAsync(source, "class Other { string token = \"§\"; }");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        Assert.True(diagnostics.Any(diagnostic => diagnostic.Location.SourceTree!.FilePath == "1.cs"), name);
    }

    [Fact]
    public async Task Every_cut_through_a_source_ends_in_findings_or_in_silence()
    {
        var cuts = Enumerable.Range(0, Typed.Length / 3).SelectMany(i => new[] { Typed[..(i * 3)], Typed[(i * 3)..] });
        var diagnostics = await AnalyzeAsync([.. cuts]);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "TKN1006");
    }

    private static async Task<Diagnostic[]> AnalyzeAsync(params string[] sources)
    {
        var trees = sources.Select((source, index) =>
            CSharpSyntaxTree.ParseText(source.Replace("§", RandomValues.Secret(), StringComparison.Ordinal), path: $"{index}.cs"));
        var compilation = CSharpCompilation.Create("Hostile", trees, References.Net, new(OutputKind.DynamicallyLinkedLibrary));
        return [.. await compilation.WithAnalyzers([new NamedSecretAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
