using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Whatever the source, the question ends in an answer, and never in development where a guard can't be followed.</summary>
public sealed class HostileGuardTests
{
    // Every cut through these is a source that somebody may be typing; the token stands after the cut.
    private static readonly string Typed = GuardedSource.Method(
        """
        var dev = env.IsDevelopment() && (flag || number > 3);
        var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.ToLower() ?? "production";
        foreach (var item in list.Where(x => x.Length > 3)) { if (!dev) continue; else if (item is { Length: > 2 } y) Use(y); }
        try { Run(dev: dev, 3); } catch (Exception e) when (env.IsStaging()) { throw; } finally { number++; }
        switch (name) { case "staging" when flag: goto default; case null: return ""; default: break; }
        var token = env switch { { EnvironmentName: "Development" or "Staging" } => list[^1], _ => throw new Exception() };
        void Run(bool dev, int count) { if (!dev) return; Action a = delegate { dev |= flag; Run(dev, count--); }; }
        (dev, name) = (env.IsProduction(), web.EnvironmentName); name ??= text;
        """);

    public static TheoryData<string, bool> Sources => new()
    {
        // Nothing that production is kept out of by
        { "class C { void M() { if (Missing.IsDevelopment()) Use(\"TOKEN\"); } }", false },
        { "class C { void M(Missing env) { if (env.IsDevelopment()) Use(\"TOKEN\"); } }", false },
        { "class C { void M(IHostEnvironment env) { if (env.IsDevelopmen) Use(\"TOKEN\"); } }", false },
        { "class C { void M(IHostEnvironment env) { if (env.IsEnvironment()) Use(\"TOKEN\"); } }", false },
        { "class C { void M(IHostEnvironment env) { if () Use(\"TOKEN\"); } }", false },
        { "class C { void M(IHostEnvironment env) { if (env. Use(\"TOKEN\"); } }", false },
        { "class C { void M(IHostEnvironment env) { while (env.IsDevelopment() && ) Use(\"TOKEN\");", false },
        { "class C { void M(IHostEnvironment env) { break; continue; goto nowhere; Use(\"TOKEN\"); } }", false },
        { "class C { static readonly bool A = B, B = A; void M() { if (A) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C { static readonly bool A = !A; bool P => Q; bool Q => P; void M() { if (A && P) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C { bool F() => F(); bool G(bool x) => G(!x); void M() { if (F() || G(true)) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C { void A() { B(); System.Console.WriteLine(\"TOKEN\"); } void B() { A(); } }", false },
        { "class C { void A(IHostEnvironment env) { if (env.IsDevelopment()) { System.Console.WriteLine(\"TOKEN\"); B(env); } } void B(IHostEnvironment env) { A(env); } }", true },
        { "class C { void M(IHostEnvironment env) { void A() => B(); void B() { A(); System.Console.WriteLine(\"TOKEN\"); } } }", false },
        { "class C { C(bool a) : this(a) { } readonly bool _a; void M() { if (_a) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C : C { const string A = A; void M(IHostEnvironment env) { if (env.EnvironmentName == A) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C { void M(dynamic env) { if (env.IsDevelopment()) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "if (x) \"TOKEN\"", false },
        { "[TokenAnalyzers.EnvironmentGuard(null!)] class C { bool F => true; void M() { if (F) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C { [TokenAnalyzers.EnvironmentGuard(null!)] bool F => true; void M() { if (F) System.Console.WriteLine(\"TOKEN\"); } }", false },
        { "class C { bool this[int i] => this[i]; int P { get; } void M() { if (this[0]) System.Console.WriteLine(\"TOKEN\"); } }", false },
    };

    public static TheoryData<string, string, bool> LongSources => new()
    {
        { "2,500 branches", Method(Repeat("if (number == 1) { number = 2; }\n", 2_500) + "if (env.IsDevelopment()) Use(\"TOKEN\");"), true },
        { "2,500 branches and no guard", Method(Repeat("if (number == 1) { number = 2; }\n", 2_500) + "Use(\"TOKEN\");"), false },
        {
            "1,000 handlers",
            Method(Repeat("try { number++; } catch (Exception) { if (flag) return \"\"; }\n", 1_000) + "if (env.IsDevelopment()) Use(\"TOKEN\");"),
            true
        },
        { "5,000 jumps back", Method("again: " + Repeat("if (flag) goto again;\n", 5_000) + "if (env.IsDevelopment()) Use(\"TOKEN\");"), true },
        {
            "200 loops in each other",
            Method("if (env.IsDevelopment()) { " + Repeat("while (flag) { ", 200) + "Use(\"TOKEN\");" + new string('}', 200) + " }"),
            true
        },
        { "10,000 operands of &&", Method($"if (env.IsDevelopment(){Repeat(" && number != 3", 10_000)}) Use(\"TOKEN\");"), true },
        { "10,000 operands of ||", Method($"var staging = env.IsStaging(); if (env.IsDevelopment(){Repeat(" || staging", 10_000)}) Use(\"TOKEN\");"), true },
        { "10,000 operands of &", Method($"if (env.IsDevelopment(){Repeat(" & flag", 10_000)}) Use(\"TOKEN\");"), false },
        { "10,000 operands of +", Method($"if (env.IsDevelopment()) Use(\"\"{Repeat(" + text", 10_000)} + \"TOKEN\");"), true },
        { "1,000 cases", Method($"switch (text) {{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"case \"{i}\": number = {i}; break;\n"))} }} if (env.IsDevelopment()) Use(\"TOKEN\");"), true },
        { "1,000 names", Method($"var name = env.EnvironmentName; {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"if (flag) name = \"{i}\";\n"))} if (name == \"Development\") Use(\"TOKEN\");"), false },
        { "a chain of 20 methods", Chain(methods: 20), true },
        { "a chain of 3,000 methods", Chain(methods: 3_000), false },
        { "2,000 guarded calls", Method(Repeat("if (env.IsDevelopment()) Run();\n", 2_000) + "void Run() { Use(\"TOKEN\"); }"), true },
        { "2,000 guarded calls and one more", Method(Repeat("if (env.IsDevelopment()) Run();\n", 2_000) + "Run(); void Run() { Use(\"TOKEN\"); }"), false },
        { "30 lambdas in each other", Method(Repeat("list.ForEach(item => {\n", 30) + "if (env.IsDevelopment()) Use(\"TOKEN\");" + Repeat("});", 30)), true },
        { "methods that each call all others", Pyramid(methods: 12), true },
        { "40 methods that each call all others", Pyramid(methods: 38), true },
        {
            "1,000 variables",
            Method(Numbered(1_000, i => $"var dev{i} = env.IsDevelopment(); if (flag) number = {i};\n") + "if (dev999) Use(\"TOKEN\");"),
            true
        },
        {
            "1,000 variables that branches write",
            Method(Numbered(1_000, i => $"var dev{i} = false; if (env.IsDevelopment()) dev{i} = true;\n") + "if (dev999) Use(\"TOKEN\");"),
            true
        },
        {
            "500 variables that a loop writes",
            Method("while (flag) {\n" + Numbered(500, i => $"var dev{i} = false; if (env.IsDevelopment()) dev{i} = true;\n") + "if (dev499) Use(\"TOKEN\"); }"),
            true
        },
        {
            "100 handlers around each other",
            Method(Repeat("try { number++; ", 100) + "if (env.IsDevelopment()) Use(\"TOKEN\");" + Repeat("} catch (Exception) { number--; }", 100)),
            true
        },
        {
            "100 finally blocks around each other",
            Method(Repeat("try { number++; ", 100) + "if (!env.IsDevelopment()) return \"\"; Use(\"TOKEN\");" + Repeat("} finally { number--; }", 100)),
            true
        },
        { "30 answers that each ask the next one twice", Answers(30), true },
        { "100 fields that could be readonly", $"class C {{ {Numbered(100, i => $"bool _dev{i};\n")} C(IHostEnvironment env) {{ {Numbered(100, i => $"_dev{i} = env.IsDevelopment();\n")} }} void M() {{ if ({string.Join(" && ", Enumerable.Range(0, 100).Select(i => $"_dev{i}"))}) Console.WriteLine(\"TOKEN\"); }} }}", true },
    };

    [Theory, MemberData(nameof(Sources))]
    public void Any_source_ends_in_an_answer(string source, bool isGuarded) =>
        Assert.Equal(isGuarded ? Stage.Development : null as Stage?, GuardedSource.Answer(source, mustCompile: false)?.Value);

    [Theory, MemberData(nameof(LongSources))]
    public void A_long_source_ends_in_an_answer(string name, string source, bool isGuarded) =>
        Assert.Equal((name, isGuarded ? Stage.Development : null as Stage?), (name, GuardedSource.Answer(source, mustCompile: false)?.Value));

    [Fact]
    public void Code_that_is_nested_too_deep_is_production() =>
        Assert.Equal(
            new Evidence<Stage>(Stage.Production, Wording.CodeIsNestedTooDeep),
            GuardedSource.AnswerOnSmallStack(Method($"if (env.IsDevelopment() && {Repeat("!(", 1_500)}flag{new string(')', 1_500)}) Use(\"TOKEN\");")));

    [Fact]
    public void More_code_than_can_be_followed_is_production() =>
        Assert.Equal(
            new Evidence<Stage>(Stage.Production, Wording.TooMuchCode),
            GuardedSource.Answer(
                Method(Repeat("number += number * number - number;\n", 35_000) + "if (env.IsDevelopment()) Use(\"TOKEN\");"), mustCompile: false));

    [Fact]
    public void More_variables_than_can_be_followed_is_production() =>
        Assert.Equal(
            new Evidence<Stage>(Stage.Production, Wording.TooMuchCode),
            GuardedSource.Answer(
                Method(Numbered(5_000, i => $"var dev{i} = false; if (env.IsDevelopment()) dev{i} = true;\n") + "if (dev4999) Use(\"TOKEN\");"),
                mustCompile: false));

    [Fact]
    public void Every_cut_through_a_source_ends_in_an_answer()
    {
        for (var length = 0; length < Typed.Length; length += 2)
        {
            var answer = GuardedSource.Answer(Typed[..length] + "\n\"TOKEN\"" + (length % 4 == 0 ? "; } }" : ""), mustCompile: false);
            Assert.True(answer is null || answer.Reason.ToString().Length > 0);
        }
    }

    [Fact]
    public void Every_source_with_a_piece_cut_out_ends_in_an_answer()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var start = random.Next(Typed.Length - 40);
            var source = Typed.Remove(start, random.Next(40)).Insert(start, "\n\"TOKEN\"");
            var answer = GuardedSource.Answer(source, mustCompile: false);
            Assert.True(answer is null || answer.Reason.ToString().Length > 0);
        }
    }

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.Single(
            Enumerable.Range(0, 5)
                .Select(_ =>
                    GuardedSource.Answer(
                        Method("var dev = env.IsStaging() || env.IsDevelopment() || flag && env.IsEnvironment(\"QA\"); if (dev) Use(\"TOKEN\");")))
                .Distinct());

    private static string Method(string statements) => GuardedSource.Method(statements);

    // Private methods, each of which calls the next.
    private static string Chain(int methods) => Class(methods, i => $"M{i + 1}();");

    // Private methods, each of which calls all that follow.
    private static string Pyramid(int methods) => Class(methods, i => string.Concat(Enumerable.Range(i + 1, methods - i).Select(next => $"M{next}(); ")));

    // Private methods that return a guard's answer, by way of two calls of the next.
    private static string Answers(int methods) => $$"""
        class C
        {
            {{Numbered(methods, i => $"static bool M{i}(IHostEnvironment env, bool x) => x ? M{i + 1}(env, !x) : M{i + 1}(env, x);\n")}}
            static bool M{{methods}}(IHostEnvironment env, bool x) => env.IsDevelopment();
            public void M(IHostEnvironment env) { if (M0(env, true)) Console.WriteLine("TOKEN"); }
        }
        """;

    private static string Numbered(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));

    private static string Class(int methods, Func<int, string> body) => $$"""
        class C
        {
            public void M(IHostEnvironment env) { if (env.IsDevelopment()) M0(); }
            {{string.Join('\n', Enumerable.Range(0, methods).Select(i => $"void M{i}() {{ {body(i)} }}"))}}
            void M{{methods}}() => Console.WriteLine("TOKEN");
        }
        """;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
