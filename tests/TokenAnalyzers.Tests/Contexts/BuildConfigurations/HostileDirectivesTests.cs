using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.BuildConfigurations;

/// <summary>Whatever the directives, both builds end without an exception; where the file compiles they say the same.</summary>
public sealed class HostileDirectivesTests
{
    // Each line from the first member on may be gone without an error in the others.
    private static readonly string[] Lines =
        """
        using System;
        using System.Diagnostics;
        using Microsoft.Extensions.Hosting;
        class C : B
        {
            const string Prefix = "dbtu_";
            string a = Prefix + "BODY";
            string b => $"{Prefix}BODY";
            string P { get; set; } = "PAT";
            string Q { get { var x = "PAT"; return x; } set { Debug.Assert(value == "PAT"); } }
            C(string t = "PAT") : base("PAT") { var u = "HEAD" + "TAIL"; }
            ~C() { Debug.WriteLine("PAT"); }
            [Conditional("DEBUG")] void M(string text) { Debug.WriteLine("PAT" + text); }
            void N(bool flag)
            {
                const string local = "dbtu_";
                Func<string> f = () => local + "BODY";
                void Inner() { var y = string.Concat(local, "BODY"); }
                [Conditional("DEBUG")] static void Quiet(string text) { text = "PAT" + text; }
                var s = flag switch { true => "PAT", _ => nameof(C) + "PAT" };
                foreach (var c in new[] { "PAT" }) { if (c == "PAT") return; }
            }
            void G(IHostEnvironment env)
            {
                if (env.IsProduction()) return;
                if (env.IsDevelopment()) Own("PAT");
                void Local() { if (!env.IsDevelopment()) throw new Exception(); Own("PAT"); }
                Func<string> f = () => env.IsDevelopment() ? "PAT" : "";
            }
            private void Own(string text) { text += "PAT"; }
            enum E { [Obsolete("PAT")] A, B }
            public static C operator +(C x, C y) => new("PAT");
            string this[string i] { get => "PAT"; }
        }
        class B(string t) { string T = t + "PAT"; }
        class D() : B("PAT");
        """.Split('\n');

    public static TheoryData<string> Conditions => ["DEBUG", "!DEBUG", "RELEASE", "DEBUG && TRACE", "NET48 || DEBUG", "TRACE", "NET48"];

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task Any_line_under_a_condition_is_the_same_in_both_builds(string condition)
    {
        for (var line = 6; line < Lines.Length; line++)
        {
            if (Lines[line].Trim() is "{" or "}" or "void N(bool flag)" or "void G(IHostEnvironment env)"
                || Lines[line].Contains("const ", StringComparison.Ordinal))
            {
                continue;
            }

            // What only one build guards, or has with its guarded calls, is guarded there alone.
            if (Lines[line].Contains("IsProduction()", StringComparison.Ordinal) || Lines[line].Contains("Own(", StringComparison.Ordinal)) continue;
            await AssertSameAsync(Between(line, $"#if {condition}", "#endif"));
            await AssertSameAsync(Between(line, $"#if {condition}", "#else\n" + Lines[line] + "\n#endif"));
        }
    }

    public static TheoryData<string> Directives =>
        ["#if DEBUG", "#if !DEBUG", "#else", "#elif DEBUG", "#endif", "#if", "#if DEBUG ||", "#define DEBUG", "#", "#region", "#pragma warning disable TKN"];

    [Theory]
    [MemberData(nameof(Directives))]
    public async Task Any_cut_by_a_directive_ends_in_findings_or_in_silence(string directive)
    {
        // Each directive cuts at places of its own.
        var text = string.Join('\n', Lines);
        var first = Directives.Cast<object[]>().ToList().FindIndex(row => (string)row[0] == directive);
        for (var cut = first * 17; cut < text.Length; cut += 187)
        {
            await AssertEndsAsync($"{text[..cut]}\n{directive}\n{text[cut..]}");
            await AssertEndsAsync($"#if DEBUG\n{text[..cut]}\n{directive}\n{text[cut..]}");
        }
    }

    public static TheoryData<string, string, int> Files => new()
    {
        { "nested", Repeat("#if DEBUG\n", 5_000) + "class C { string t = \"PAT\"; }\n" + Repeat("#endif\n", 5_000), 1 },
        { "nested and open", Repeat("#if DEBUG\n", 5_000) + "class C { string t = \"PAT\"; }\n", 1 },
        { "nested the other way", Repeat("#if !DEBUG\n", 5_000) + "class C { string t = \"PAT\"; }\n", 1 },
        { "one after another", "class C {\n" + Repeat("#if DEBUG\nstring t = \"PAT\";\n#endif\n", 2_000) + "}", 2_000 },
        { "in one list", "class C { string[] t = {\n" + Repeat("#if DEBUG\n\"PAT\",\n#endif\n", 2_000) + "}; }", 2_000 },
        { "branches", "#if NET48\n" + Repeat("#elif NET48\n", 2_000) + "#elif DEBUG\nclass C { string t = \"PAT\"; }\n#endif\n", 1 },
        { "closed too often", "class C { string t = \"PAT\"; }\n" + Repeat("#endif\n", 5_000), 1 },
        { "definitions", Repeat("#define DEBUG\n#undef DEBUG\n", 2_000) + "#if DEBUG\nclass C { string t = \"PAT\"; }\n#endif", 0 },
        { "a long condition", "#if DEBUG" + Repeat(" || DEBUG", 500) + "\nclass C { string t = \"PAT\"; }\n#endif", 1 },
        { "operands", "class C { string t =\n#if DEBUG\n\"PAT\"" + Repeat(" + \" a\"", 3_000) + ";\n#endif\n}", 1 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_many_directives_is_the_same_in_both_builds(string name, string source, int tokens)
    {
        var debug = await DescribeAsync(source, BothBuilds.Debug);
        Assert.Equal(debug, await DescribeAsync(source, BothBuilds.Release));
        Assert.True(tokens == debug.Count(line => line.Contains("TKN100", StringComparison.Ordinal)), name);
    }

    private static string Between(int line, string before, string after) =>
        string.Join('\n', [.. Lines[..line], before, Lines[line], after, .. Lines[(line + 1)..]]);

    private static async Task AssertSameAsync(string source)
    {
        var debug = await DescribeAsync(source, BothBuilds.Debug);
        Assert.Equal(debug, await DescribeAsync(source, BothBuilds.Release));
        Assert.NotEmpty(debug);
    }

    private static async Task AssertEndsAsync(string source)
    {
        var found = new[] { await DescribeAsync(source, BothBuilds.Debug), await DescribeAsync(source, BothBuilds.Release), await DescribeAsync(source, []) };
        Assert.DoesNotContain(found.SelectMany(lines => lines), line => line.Contains("AD0001", StringComparison.Ordinal));
    }

    private static async Task<string[]> DescribeAsync(string source, IEnumerable<string> symbols) =>
        [.. (await BothBuilds.AnalyzeAsync(BothBuilds.Fill(source), symbols)).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
