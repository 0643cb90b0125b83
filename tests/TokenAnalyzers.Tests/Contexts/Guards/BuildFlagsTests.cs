using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>
/// Members that are true in a Debug build only. Each row is a pair of sources that differ in one thing, see <see cref="GuardedSource"/>; both builds say the
/// same of each.
/// </summary>
public sealed class BuildFlagsTests
{
    private const string Use = """void M() { if (⟨¦!⟩Local) System.Console.WriteLine("PAT"); } }""";

    public static TheoryData<string> Pairs =>
    [
        // What says it
        "class C {\n#if DEBUG\nconst bool Local = true;\n#else\nconst bool Local = false;\n#endif\n" + Use,
        "class C {\nbool Local =>\n#if DEBUG\ntrue;\n#else\nfalse;\n#endif\n" + Use,
        "class C {\nreadonly bool Local; C() {\n#if DEBUG\nLocal = true;\n#endif\n}\n" + Use,
        "class C {\nstatic bool Local { get {\n#if RELEASE\nreturn false;\n#else\nreturn true;\n#endif\n} }\n" + Use,
        "class C {\n#if ⟨DEBUG¦TRACE⟩\nstatic bool Local() => true;\n#else\nstatic bool Local() => false;\n#endif\nvoid M() { if (Local()) System.Console.WriteLine(\"PAT\"); } }",
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
