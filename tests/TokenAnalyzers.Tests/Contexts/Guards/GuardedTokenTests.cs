using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What guards do to the findings of the analyzer: some of the pairs of the other tests, from source to diagnostic.</summary>
public sealed class GuardedTokenTests
{
    private static readonly string Pat = Tokens.Of("dbt-user-token");

    public static TheoryData<string> Pairs =>
    [
        .. EveryEighth(GuardTableTests.Pairs, TextEvaluatorTests.Pairs, ValueEvaluatorTests.Pairs, FlowAnalysisTests.Pairs, InterproceduralAnalysisTests.Pairs).Select(GuardedSource.Method),
        .. EveryEighth(CallSitesTests.Pairs, FieldValuesTests.Pairs, ControlFlowGraphsTests.Pairs, StartupConventionsTests.Pairs),
    ];

    [Theory, MemberData(nameof(Pairs))]
    public async Task One_thing_decides_between_two_rules(string pair)
    {
        Assert.Equal(["TKN1004"], (await FindAsync(GuardedSource.Development(pair))).Select(diagnostic => diagnostic.Id));
        Assert.Equal(["TKN1001"], (await FindAsync(GuardedSource.Production(pair))).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("if (env.IsDevelopment()) Use(\"TOKEN\");", "development code (guarded by IsDevelopment())")]
    [InlineData("if (env.IsProduction()) Use(\"TOKEN\");", "production code (guarded by IsProduction())")]
    [InlineData("if (!env.IsDevelopment()) Use(\"TOKEN\");", "production code (IsDevelopment() does not keep production out)")]
    [InlineData("if (flag) Use(\"TOKEN\");", "production code (no environment guard)")]
    public async Task The_message_says_why(string statements, string reason)
    {
        var diagnostic = Assert.Single(await FindAsync(GuardedSource.Method(statements)));

        Assert.Contains(reason, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static IEnumerable<string> EveryEighth(params IEnumerable<object[]>[] tables) =>
        tables.SelectMany(table => table).Select(row => (string)row[0]).Where((_, index) => index % 8 == 0);

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string source) =>
        await GuardedSource.Compile(source.Replace("TOKEN", Pat, StringComparison.Ordinal), out _)
            .WithAnalyzers([new HardCodedTokenAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
}
