using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>TKN4001: what code that a fix wrote has to be given.</summary>
public sealed class RequiredValueAnalyzerTests
{
    /// <summary>Texts, and what is said of them: a name that has to be set, or nothing.</summary>
    private static readonly (string Text, string? Read)[] Rows =
    [
        ("Configuration value 'Dbt:ServiceToken' is missing.", "the key 'Dbt:ServiceToken', a dbt service token"),
        ("Configuration value 'Dbt:Nightly:ServiceToken' is missing.", "the key 'Dbt:Nightly:ServiceToken', a dbt service token"),
        ("Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.", "the variable 'DBT_CLOUD_SERVICE_TOKEN', a dbt service token"),
        ("Configuration value 'Orders:Retries' is missing.", "the key 'Orders:Retries'"),
        ("Configuration value is missing.", null),
        ("A configuration value is missing.", null),
        ("Configuration value '' is missing.", null),
        ("File 'a.txt' is missing.", null),
        ("Configuration value 'Dbt:ServiceToken' is there.", null),
    ];

    [Fact]
    public async Task A_text_that_names_what_is_missing_is_told()
    {
        var found = await FindAsync(ReportDiagnostic.Info);

        Assert.Equal(
            Rows.Where(row => row.Read is not null).Select(row => $"The program reads {row.Read}; set it wherever it runs"),
            found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage(null)));
    }

    [Fact]
    public async Task It_is_off_where_nobody_asks() => Assert.Empty(await FindAsync(ReportDiagnostic.Default));

    private static async Task<IEnumerable<Diagnostic>> FindAsync(ReportDiagnostic severity)
    {
        var statements = Rows.Select(row => $"if (value is null) throw new System.InvalidOperationException(\"{row.Text}\");");
        var tree = CSharpSyntaxTree.ParseText($$"""class Jobs { void Start(string? value) { {{string.Concat(statements)}} } }""", path: "Jobs.cs");
        var options = References.WebLibrary.Options.WithSpecificDiagnosticOptions([new(Descriptors.RequiredValueId, severity)]);
        var compilation = References.WebLibrary.WithOptions(options).AddSyntaxTrees(tree);
        return await compilation.WithAnalyzers([new RequiredValueAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
