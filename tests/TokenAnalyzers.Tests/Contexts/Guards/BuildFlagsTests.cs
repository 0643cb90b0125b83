using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>
/// Members that are true in a Debug build only. Each row is a pair of sources that differ in one thing, see <see cref="GuardedSource"/>; both builds say the
/// same of each.
/// </summary>
public sealed class BuildFlagsTests
{
    private const string Use = """void M() { if (⟨¦!⟩Local) System.Console.WriteLine("PAT"); } }""";
    private const string UseOfBoth = """void M() { if (Local) System.Console.WriteLine("PAT"); } }""";

    public static TheoryData<string> Pairs =>
    [
        // What says it
        "class C {\n#if DEBUG\nconst bool Local = true;\n#else\nconst bool Local = false;\n#endif\n" + Use,
        "class C {\nbool Local =>\n#if DEBUG\ntrue;\n#else\nfalse;\n#endif\n" + Use,
        "class C {\nreadonly bool Local; C() {\n#if DEBUG\nthis.Local = true;\n#endif\n}\n" + Use,
        "class C {\nstatic bool Local { get {\n#if RELEASE\nreturn false;\n#else\nreturn true;\n#endif\n} }\n" + Use,
        "class C {\n#if ⟨DEBUG¦TRACE⟩\nstatic bool Local() => true;\n#else\nstatic bool Local() => false;\n#endif\nvoid M() { if (Local()) System.Console.WriteLine(\"PAT\"); } }",

        // Code that writes it
        "class C {\n#if DEBUG\nbool Local = true;\n#else\nbool Local = false;\n#endif\nvoid N(bool on, bool other) { ⟨other¦Local⟩ = on; } " + UseOfBoth,
        "class C {\n#if DEBUG\ninternal bool Local { get; set; } = true;\n#else\ninternal bool Local { get; set; } = false;\n#endif\n" + UseOfBoth
            + " class D { void N(bool on) => _ = new C { ⟨¦Local = on⟩ }; }",
        "⟨¦public ⟩static class F {\n#if DEBUG\npublic static bool Local = true;\n#else\npublic static bool Local = false;\n#endif\n} class C { void M() { if (F.Local) System.Console.WriteLine(\"PAT\"); } }",

        // Constructors that leave something else
        "class C {\n#if DEBUG\nreadonly bool Local = true;\n#else\nreadonly bool Local = false;\n#endif\nC() { } C(bool on) ⟨{ _¦{ Local⟩ = on; } " + UseOfBoth,
        "class C {\n#if DEBUG\nreadonly bool Local = true;\n#else\nreadonly bool Local = false;\n#endif\nC(int i) { if (i > 0) ⟨i¦Local⟩ = ⟨0¦true⟩; } " + UseOfBoth,
        "class C { readonly bool Local; C(int i) ⟨: this() { }¦{ Local = true; }⟩ C() {\n#if DEBUG\nLocal = true;\n#else\nLocal = false;\n#endif\n} " + UseOfBoth,

        // Another member
        "class C {\n#if DEBUG\npublic ⟨¦virtual ⟩bool Local => true;\n#else\npublic ⟨¦virtual ⟩bool Local => false;\n#endif\n" + UseOfBoth,
        "namespace A { class ⟨C¦F⟩ { public const bool Local = true; } class D { void M() { if (F.Local) System.Console.WriteLine(\"PAT\"); } } }\n"
            + "namespace ⟨A¦B⟩ { static class F {\n#if DEBUG\npublic const bool Local = true;\n#else\npublic const bool Local = false;\n#endif\n} }",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public async Task One_thing_decides_in_both_builds(string pair)
    {
        foreach (var build in new[] { BothBuilds.Debug, BothBuilds.Release })
        {
            Assert.Equal("TKN1004", await RuleAsync(GuardedSource.Development(pair), build));
            Assert.Equal("TKN1001", await RuleAsync(GuardedSource.Production(pair), build));
        }
    }

    private static async Task<string> RuleAsync(string source, IEnumerable<string> build) =>
        Assert.Single(await BothBuilds.AnalyzeAsync(BothBuilds.Fill(source), build)).Id;
}
