using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>In one process with the analyzers of others, in one compilation, these find what they find alone, and nobody throws.</summary>
public sealed class BesideOthersTests
{
    // It is what tells Sonar to look for passwords at all.
    private const string SonarRules = "<AnalysisInput><Settings /><Rules><Rule><Key>S2068</Key></Rule></Rules><Files /></AnalysisInput>";

    // An id of each of them, for this source.
    private static readonly string[] Ids = ["MA0048", "RCS1213", "S2068", "SCS0015"];

    private static readonly string Source = $$"""
        using System.Net;

        public class Client
        {
            private string password = "{{Tokens.Of("dbt-user-token")}}";
            private NetworkCredential credential = new NetworkCredential("user", "Kr4ken!Pa55");
        }
        """;

    [Fact]
    public async Task Each_reports_what_it_reports_alone_but_for_duplicates()
    {
        var alone = await AnalyzeAsync([]);
        var together = await AnalyzeAsync([.. Paths().SelectMany(AnalyzersIn)]);

        Assert.DoesNotContain(together, diagnostic => diagnostic.Id == "AD0001");
        Assert.NotEmpty(alone);
        Assert.Equal(alone.Select(Shown).Order(StringComparer.Ordinal), together.Where(IsOwn).Select(Shown).Order(StringComparer.Ordinal));
        Assert.Superset(Ids.ToHashSet(), together.Select(diagnostic => diagnostic.Id).ToHashSet());
        Assert.Equal(["S2068", "SCS0015"], together.Where(diagnostic => diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsOwn(Diagnostic diagnostic) => diagnostic.Id.StartsWith("TKN", StringComparison.Ordinal);

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic} {diagnostic.IsSuppressed}";

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(DiagnosticAnalyzer[] others) => await new BaselinedProject
    {
        Files = [("src/Code.cs", Source), ("src/SonarLint.xml", SonarRules)],
        Others = others,
        Properties = ["TokenAnalyzersHideDuplicates = true"],
    }.AnalyzeAsync();

    private static string[] Paths() => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "OtherAnalyzers").Value!.Split(';');

    private static IEnumerable<DiagnosticAnalyzer> AnalyzersIn(string path) =>
        from type in Assembly.LoadFrom(path).GetTypes()
        where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp)
        select (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
}
