using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Tests.Detection.Sinks;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Whatever the source, the analyzer ends without an exception and finds the token that stands elsewhere in the file.</summary>
public sealed class HostileSourceTests
{
    private static readonly string Pat = Tokens.Of("dbt-user-token");
    private static readonly string Key = SinkSource.Key;

    // A token in each of a few string forms; every cut through it is a source that somebody may be typing.
    private static readonly string Typed = $$"""""
        class C
        {
            const string Prefix = "dbtu_";
            string a = "{{Pat}}" + $"x{1}" + @"{{Pat}}";
            string b = $"{"{{Pat}}"}{string.Format("{0}{{Pat}}{", 1)}{string.Concat(Prefix, "{{Pat[5..]}}")}";
            string c = """
                {{Pat}}
                """ + "\u0064btu_";
        }
        """"";

    public static TheoryData<string, string> Sources => new()
    {
        { "an empty file", "" },
        { "nothing but a token", Pat },
        { "an unterminated string", $"class D {{ string t = \"{Pat}" },
        { "an unterminated verbatim string", $"class D {{ string t = @\"{Pat}" },
        { "an unterminated raw string", $"class D {{ string t = \"\"\"\n{Pat}" },
        { "an unterminated hole", $"class D {{ string t = $\"{{x + \"{Pat}" },
        { "an escape at the end", "class D { string t = \"\\u00" },
        { "an unknown escape", "class D { string t = \"dbtu_\\q\"; }" },
        { "a constant without a name", $"class D {{ const = \"{Pat}\"; }}" },
        { "a constant key without a name", "class D { const = \"GITHUB_PAT\"; }" },
        { "an unknown type", $"class D : Missing {{ Missing t = new(\"{Pat}\" + Missing.Rest); }}" },
        { "a broken format", "class D { string t = string.Format(\"{{0}{1} {x} {\", \"dbtu_\", 1); string u = string.Format(\"dbtu_{99999999999}\", 1); }" },
        { "no arguments", "class D { string t = string.Format() + string.Join() + string.Concat() + \"dbtu_\"; }" },
        { "a constant of itself", "class D { const string A = \"dbtu_\" + A; const string B = C + \"dbtu_\"; const string C = B; }" },
        { "control characters", "class D { string t = \"dbtu_\0\u0001\uFFFF\uD800\"; }" },
        { "a directive inside", "class D { string t = \"dbtu_\" +\n#if X\n\"a\"\n#endif\n; }" },
        { "a literal of a million characters", $"class D {{ string t = \"{new string('a', 1_000_000)}\"; }}" },
        { "a literal of two hundred thousand tokens' prefixes", $"class D {{ string t = \"{Repeat("dbtu_ ", 200_000)}\"; }}" },
        { "a long run of base64", $"class D {{ string t = \"{Repeat("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo3", 100_000)}\"; }}" },
        { "five thousand operands", $"class D {{ string t = \"\"{Repeat(" + \"dbtu_\"", 5_000)}; }}" },
        { "a thousand operands in brackets", $"class D {{ string t = {Repeat("(\"dbtu_\" + ", 1_000)}\"\"{new string(')', 1_000)}; }}" },
        { "more brackets than the compiler reads", $"class D {{ string t = {Repeat("(x + ", 50_000)}\"{Pat}\"{new string(')', 50_000)}; }}" },
        { "ten thousand arguments", $"class D {{ string t = string.Concat(\"dbtu_\"{Repeat(", \"dbtu_\"", 10_000)}); }}" },
        { "three thousand constants with a prefix", $"class D {{ {string.Concat(Enumerable.Range(0, 3_000).Select(i => $"const string P{i} = \"dbtu_\"; "))} }}" },
        { "a thousand tokens in a method", $"class D {{ void M(string t) {{ {Repeat($"t = \"{Pat}\"; ", 1_000)} }} }}" },
        { "a thousand addresses in a method", $"class D {{ void M(string t) {{ {Repeat("t = \"api/v3/users/1/credentials\" + System.Environment.GetEnvironmentVariable(\"DBT_SERVICE_TOKEN\"); ", 1_000)} }} }}" },
        { "five thousand operands of an address", $"class D {{ string t = \"api/v3/users/\" + System.Environment.GetEnvironmentVariable(\"DBT_SERVICE_TOKEN\"){Repeat(" + \"/credentials\"", 5_000)}; }}" },
        { "three thousand links of a chain", $"class D {{ string t = new System.Text.StringBuilder(\"\"){Repeat(".Append(\"dbtu_\")", 3_000)}.ToString(); }}" },
        { "a list of a hundred thousand characters", $"class D {{ byte[] t = new byte[] {{ {Repeat("0x67, ", 100_000)} }}; }}" },
        { "a list of ten thousand escapes", $"class D {{ static readonly char[] t = new char[] {{ {Repeat("'\\u0067', ", 10_000)} }}; }}" },
        { "lists that are not closed", "class D { byte[] t = new byte[] { " + Repeat("new byte[] { 0x67, ", 300) + "; char[] u = ['a', (byte)" },
        { "base64 of text without end", $"class D {{ string t = \"{Repeat("QUI/", 1_000_000)}\"; }}" },
        { "base64 of many texts", $"class D {{ string t = \"{Repeat("ZGJ0dV9kYnR1X2RidHVfZGJ0dV8=", 100_000)}\"; }}" },
        { "hexadecimal of prefixes", $"class D {{ string t = \"{Repeat("646274755f", 400_000)}\"; }}" },
        { "a comment of two million characters", $"/* {Repeat("dbtu_ ghp_ ", 200_000)} */" },
        { "a thousand comments of a token", Repeat($"// {Pat}\n", 1_000) },
        { "a thousand regions of disabled text", Repeat($"#if X\n{Pat}\n#endif\n", 1_000) },
        { "disabled text in disabled text", Repeat("#if X\n", 1_000) + Pat + Repeat("\n#endif", 1_000) },
        { "broken reads of an address", $"class D {{ void M(Missing c) => c[\"Dbt:ServiceToken\", ]GetSection()[].Value + System.Environment.GetEnvironmentVariable() + \"https://\" + \"x-dbt-user-id\" + \"://\" + \"slack.com/api/\"; }}" },
    };

    // No known format: what these are is told by what takes them.
    public static TheoryData<string, string> SourcesOfCredentials => new()
    {
        { "a thousand statements", $"class D {{ void M() {{ {Repeat($"N(\"{Key}\"); ", 1_000)} }} }}" },
        { "a thousand variables", $"class D {{ void M() {{ {Each(i => $"var v{i} = \"{Key}\"; N(v{i}); ", 1_000)} }} }}" },
        { "a thousand values of one variable", $"class D {{ void M() {{ var token = \"\"; {Repeat($"token = \"{Key}\"; N(token); ", 1_000)} }} }}" },
        { "ten thousand variables, each of the one before", $"class D {{ void M() {{ var v0 = \"{Key}\"; {Each(i => $"var v{i + 1} = v{i}; ", 10_000)} N(v10000); }} }}" },
        { "variables of each other", $"class D {{ string M() {{ var a = \"{Key}\" + b; var b = a + c; var c = b; N(a + b + c); return a; }} }}" },
        { "a thousand fields", $"class D {{ {Each(i => $"const string Token{i} = \"{Key}\"; string P{i} => Token{i}; ", 1_000)} }}" },
        { "three thousand members of members", $"class D {{ D d; void M() => d{Repeat(".d", 3_000)}.N(\"{Key}\"); }}" },
        { "three thousand calls of calls", $"class D {{ D N(string t) => N(t){Repeat($".N(\"{Key}\")", 3_000)}; }}" },
        { "a thousand brackets", $"class D {{ void M() => N({new string('(', 1_000)}\"{Key}\"{new string(')', 1_000)}); }}" },
        { "a list of a thousand", $"class D {{ string[] Tokens = new[] {{ {Repeat($"\"{Key}\", ", 1_000)} }}; }}" },
        { "a thousand pairs", $"class D {{ object t = new System.Collections.Generic.Dictionary<string, string> {{ {Repeat($"{{ \"token\", \"{Key}\" }}, ", 1_000)} }}; }}" },
        { "a thousand labels", $"class D {{ string t = \"Server=a;{Repeat($"Access Token={Key};", 1_000)}\"; }}" },
        { "a hundred thousand labels of no connection", $"class D {{ string t = \"{Repeat($"token={Key[..8]}1&", 100_000)}\"; string u = \"{Repeat("TOKEN=;", 100_000)}\"; }}" },
        { "a thousand pairs of a query", $"class D {{ string t = \"?id=1{Repeat($"&password={Key}", 1_000)}\"; }}" },
        { "a thousand pairs with escapes", $"class D {{ string t = $\"?id=1{Repeat($"\\n&password={Key}{{1}}&token={Key}", 1_000)}\"; }}" },
        { "a hundred thousand signs", $"class D {{ string t = \"{Repeat("x=", 100_000)}\"; string u = \"{Repeat("token=", 20_000)}\"; }}" },
        { "broken calls", $"class D : B(\"{Key}\") {{ Missing t = new(\"{Key}\") {{ Token = \"{Key}\", [] = }}; void M() => N(token: \"{Key}\", ).(\"{Key}\")?.[\"{Key}\"]; }} [Header(\"{Key}\"" },
    };

    [Theory]
    [MemberData(nameof(SourcesOfCredentials))]
    public async Task Any_source_of_credentials_ends_in_findings_or_in_silence(string name, string source)
    {
        var diagnostics = await AnalyzeAsync(source, $"class Other {{ object h = new System.Net.Http.Headers.AuthenticationHeaderValue(\"Bearer\", \"{Key}\"); }}");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        Assert.True(diagnostics.Any(diagnostic => diagnostic is { Id: "TKN1003", Location.SourceTree.FilePath: "1.cs" }), name);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Any_source_ends_in_findings_or_in_silence(string name, string source)
    {
        var diagnostics = await AnalyzeAsync(source, $"class Other {{ string t = \"{Pat}\"; }}");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        Assert.True(diagnostics.Any(diagnostic => diagnostic.Location.SourceTree!.FilePath == "1.cs"), name);
    }

    [Fact]
    public async Task Every_cut_through_a_source_ends_in_findings_or_in_silence()
    {
        var cuts = Enumerable.Range(0, Typed.Length / 3).Select(i => Typed[..(i * 3)]).Concat(Enumerable.Range(0, Typed.Length / 3).Select(i => Typed[(i * 3)..]));
        var diagnostics = await AnalyzeAsync([.. cuts]);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "TKN1001");
    }

    [Fact]
    public async Task The_same_source_gives_the_same_findings_in_the_same_order()
    {
        var first = await AnalyzeAsync(Typed);
        var second = await AnalyzeAsync(Typed);
        Assert.Equal(first.Select(diagnostic => diagnostic.ToString()), second.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(6, first.Length);
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params string[] sources)
    {
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"{index}.cs"));
        var compilation = CSharpCompilation.Create("Hostile", trees, References.Net, new(OutputKind.DynamicallyLinkedLibrary));
        return await compilation.WithAnalyzers([.. AllRules.Analyzers]).GetAnalyzerDiagnosticsAsync();
    }

    private static string Each(Func<int, string> text, int times) => string.Concat(Enumerable.Range(0, times).Select(text));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
