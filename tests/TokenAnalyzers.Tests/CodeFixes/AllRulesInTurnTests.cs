using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>
/// What the fix of one rule leaves, the others still find, in whatever order they come. "#" stands for a token of a known format, "§" for a random
/// value.
/// </summary>
public sealed class AllRulesInTurnTests
{
    public static TheoryData<string> Members =>
    [
        """string M() => string.Format("https://api.example/import?access_token=#&password={0}", "§");""",
        """string M() => string.Format("https://api.example/import?password={0}&access_token=#", "§");""",
        """string M() => string.Format("https://api.example/{0}?access_token=#&password={1}", "id", "§");""",
        """void M(System.Text.StringBuilder text) => text.AppendFormat("access_token=#;password={0}", "§");""",
        """void M() => Log("Signed in with # and password {Password}", "§"); void Log(string message, params object[] values) { }""",
        """void M(Dictionary<string, string> values) => values.Add("#:Password", "§");""",
        """(string, string) M() => ("#&password=", "§");""",
        """string M(string host) => $"https://{host}/?access_token=#&password=§";""",
    ];

    [Theory, MemberData(nameof(Members))]
    public async Task Nothing_is_left_that_no_rule_reports(string member)
    {
        var (token, secret) = (Tokens.Of("github-pat-classic"), RandomValues.Secret());
        var source = $"using System.Collections.Generic;\n\npublic class C\n{{\n    {member.Replace("#", token).Replace("§", secret)}\n}}\n";
        string[] ids = [.. new ReadFromConfigurationFix().FixableDiagnosticIds];
        foreach (var order in new[] { ids, [.. ids.Reverse()] })
        {
            using var workspace = new AdhocWorkspace();
            var project = workspace.AddProject("Test", LanguageNames.CSharp)
                .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .WithMetadataReferences(References.Web);
            var solution = project.AddDocument("Test.cs", source, filePath: "/Test.cs").Project.Solution;
            foreach (var id in order.Concat(order)) solution = await FixAllAsync(solution, id);

            var document = solution.Projects.Single().Documents.Single();
            var text = (await document.GetTextAsync()).ToString();
            var reported = string.Concat(
                (await new Analyzed().GetProjectDiagnosticsAsync(document.Project, default)).Select(diagnostic =>
                    text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
            foreach (var value in new[] { token, secret }) Assert.Equal(text.Contains(value), reported.Contains(value));
        }
    }

    private static async Task<Solution> FixAllAsync(Solution solution, string id)
    {
        var fix = new ReadFromConfigurationFix();
        var context = new FixAllContext(solution.Projects.Single(), fix, FixAllScope.Solution, codeActionEquivalenceKey: null!, [id], new Analyzed(), default);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        return action is null ? solution : (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Analyzed : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers(
                (await project.GetCompilationAsync(cancellationToken))!, [.. AllRules.Analyzers])
                .GetAnalyzerDiagnosticsAsync(cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
