using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
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
        var (text, expected) = Read(Fill(source));
        var inDebug = await AnalyzeAsync(Compile(text, Debug, isBroken, isProgram));
        var inRelease = await AnalyzeAsync(Compile(text, Release, isBroken, isProgram));
        Assert.Equal(expected, inDebug.OrderBy(found => found.Location.SourceSpan.Start).Select(Said));
        Assert.Equal(Described(inDebug), Described(inRelease));
    }

    /// <summary>A source with tokens in the place of the words for them; with MORE after it, the longest is none.</summary>
    public static string Fill(string source) => source
        .Replace("PAT", Pat, StringComparison.Ordinal)
        .Replace("HEAD", Pat[..20], StringComparison.Ordinal)
        .Replace("TAIL", Pat[20..], StringComparison.Ordinal)
        .Replace("BODY", Pat[5..], StringComparison.Ordinal)
        .Replace("MORE", new string('x', 80), StringComparison.Ordinal);

    /// <summary>What the analyzer says of a source without marks.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source, IEnumerable<string> symbols) =>
        AnalyzeAsync(Compile(source, symbols, isBroken: true, isProgram: false));

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation) =>
        compilation.WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    private static CSharpCompilation Compile(string source, IEnumerable<string> symbols, bool isBroken, bool isProgram)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols), "Test.cs");
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = References.WebLibrary.WithOptions(new(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)).AddSyntaxTrees(tree);
        if (!isBroken) Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ShapeRecorder.Record(compilation);
        return compilation;
    }

    // The source without its marks, and what is said at each.
    private static (string Text, IEnumerable<string> Expected) Read(string source)
    {
        var (text, expected, open) = (new StringBuilder(), new List<(TextSpan Span, string Said)>(), new Stack<(int Start, string Reason)>());
        var at = 0;
        foreach (Match mark in Marks().Matches(source))
        {
            text.Append(source, at, mark.Index - at);
            at = mark.Index + mark.Length;
            if (mark.Groups["reason"] is { Success: true, Value: var reason }) open.Push((text.Length, reason));
            else if (open.TryPop(out var start)) expected.Add(Expected(TextSpan.FromBounds(start.Start, text.Length), start.Reason));
        }

        return (text.Append(source, at, source.Length - at).ToString(), expected.OrderBy(mark => mark.Span.Start).Select(mark => mark.Said));
    }

    private static (TextSpan Span, string Said) Expected(TextSpan span, string reason) => (span, ProductionReasons.TryGetValue(reason, out var production)
        ? $"{span} TKN1001 Warning: Hard-coded dbt personal access token 'dbtu_***' in production code ({production}): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead"
        : $"{span} TKN1004 Info: Hard-coded dbt personal access token 'dbtu_***' in development code ({Reasons[reason]}); read it from configuration instead");

    private static string Said(Diagnostic found) =>
        $"{found.Location.SourceSpan} {found.Id} {found.Severity}: {found.GetMessage(CultureInfo.InvariantCulture)}";

    private static IEnumerable<string> Described(ImmutableArray<Diagnostic> found) => found.Select(Describe).Order(StringComparer.Ordinal);

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic} {diagnostic.Location.SourceSpan} {string.Join(", ", diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))}";

    [GeneratedRegex(@"\{\|(?<reason>[a-z]+):|\|\}")]
    private static partial Regex Marks();
}
