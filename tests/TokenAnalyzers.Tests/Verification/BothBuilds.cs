using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>
/// Runs a source in the Debug and in the Release build, which have to say the same. PAT stands for a whole dbt personal
/// access token, HEAD and TAIL for its two halves, BODY for what follows its prefix. <c>{|debug:PAT|}</c> is reported, and
/// the word before the colon says with which reason.
/// </summary>
internal static partial class BothBuilds
{
    public static readonly ImmutableArray<string> Debug = ["TRACE", "DEBUG"];
    public static readonly ImmutableArray<string> Release = ["TRACE", "RELEASE"];

    private static readonly string Pat = Tokens.Of("dbt-user-token");

    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["debug"] = "compiled only with DEBUG",
        ["call"] = "the call is compiled only with DEBUG",
        ["method"] = "the method is called only with DEBUG",
        ["attribute"] = "the attribute is compiled only with DEBUG",
        ["guarded"] = "guarded by IsDevelopment()",
        ["marked"] = "marked [DevelopmentCode]",
    };

    private static readonly Dictionary<string, string> ProductionReasons = new()
    {
        ["production"] = "no environment guard",
        ["unguarded"] = "IsDevelopment() does not keep production out",
    };

    /// <summary>Holds what both builds say against the marks.</summary>
    /// <param name="source">The source with its marks.</param>
    /// <param name="isBroken">It does not compile.</param>
    /// <param name="isProgram">It has top-level statements.</param>
    public static async Task VerifyAsync(string source, bool isBroken = false, bool isProgram = false)
    {
        await RunAsync(source, Debug, isBroken, isProgram);
        await RunAsync(source, Release, isBroken, isProgram);
        Assert.Equal(await DescribeAsync(source, Debug), await DescribeAsync(source, Release));
    }

    /// <summary>A source with tokens in the place of the words for them.</summary>
    public static string Fill(string source) => source
        .Replace("PAT", Pat, StringComparison.Ordinal)
        .Replace("HEAD", Pat[..20], StringComparison.Ordinal)
        .Replace("TAIL", Pat[20..], StringComparison.Ordinal)
        .Replace("BODY", Pat[5..], StringComparison.Ordinal);

    /// <summary>What the analyzer says of a source without marks.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source, IEnumerable<string> symbols)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols), "Test.cs");
        return await References.WebLibrary.AddSyntaxTrees(tree).WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    private static async Task RunAsync(string source, ImmutableArray<string> symbols, bool isBroken, bool isProgram)
    {
        var test = new Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider> { PreprocessorSymbols = symbols };
        if (isBroken) test.CompilerDiagnostics = CompilerDiagnostics.None;
        if (isProgram) test.TestState.OutputKind = OutputKind.ConsoleApplication;
        var location = 0;
        test.TestCode = Marks().Replace(Fill(source), mark =>
        {
            test.ExpectedDiagnostics.Add(Expected(mark.Groups["reason"].Value).WithLocation(location));
            return string.Create(CultureInfo.InvariantCulture, $"{{|#{location++}:");
        });
        await test.RunAsync();
    }

    private static DiagnosticResult Expected(string reason) => ProductionReasons.TryGetValue(reason, out var production)
        ? new DiagnosticResult("TKN1001", DiagnosticSeverity.Warning)
            .WithMessage($"Hard-coded dbt personal access token 'dbtu_***' in production code ({production}): it acts as a person; read a dbt service token from configuration instead")
        : new DiagnosticResult("TKN1004", DiagnosticSeverity.Info)
            .WithMessage($"Hard-coded dbt personal access token 'dbtu_***' in development code ({Reasons[reason]}); read it from configuration instead");

    private static async Task<string[]> DescribeAsync(string source, ImmutableArray<string> symbols)
    {
        var diagnostics = await AnalyzeAsync(Fill(Marks().Replace(source, "").Replace("|}", "", StringComparison.Ordinal)), symbols);
        return [.. diagnostics.Select(Describe).Order(StringComparer.Ordinal)];
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic} {diagnostic.Location.SourceSpan} {string.Join(", ", diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))}";

    [GeneratedRegex(@"\{\|(?<reason>[a-z]+):")]
    private static partial Regex Marks();
}
