using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TokenAnalyzers.Freeze;

/// <summary>Fixes a project rule by rule, as "dotnet format" does it, and says what is offered and what becomes of the files.</summary>
internal sealed class Fixing(TextWriter output)
{
    // What is offered costs a rewriting each.
    private const int Asked = 3;

    /// <returns>How many files are changed.</returns>
    public async Task<int> RunAsync(Project project, ImmutableArray<Diagnostic> findings)
    {
        var changed = new HashSet<string>();
        foreach (var (id, fix) in Product.FixesByRule)
        {
            var fixable = findings.Where(finding => finding.Id == id && finding.Location.IsInSource && !finding.IsSuppressed).ToArray();
            if (fixable.Length == 0) continue;
            try
            {
                var key = await OfferAsync(project, fix, fixable.Take(Asked));
                output.WriteLine($"-- {id} {key}");
                var after = await FixAllAsync(project, fix, id, key, fixable);
                foreach (var document in await ChangedAsync(project, after))
                {
                    changed.Add(document.Path);
                    output.WriteLine($"---- {document.Path}\n{document.Text}");
                }

                if (after == project.Solution) continue;
                project = after.GetProject(project.Id)!;
                findings = Findings.Sort(await Product.AnalyzeAsync(project));
            }
            catch (Exception exception)
            {
                output.WriteLine(Findings.OneLine($"-- {id} THROWS {exception.GetType()}: {exception.Message}"));
            }
        }

        return changed.Count;
    }

    /// <summary>Says what is offered for each of some findings.</summary>
    /// <returns>The key of what is offered first.</returns>
    private async Task<string?> OfferAsync(Project project, CodeFixProvider fix, IEnumerable<Diagnostic> findings)
    {
        string? first = null;
        foreach (var finding in findings)
        {
            var actions = new List<CodeAction>();
            var document = project.GetDocument(finding.Location.SourceTree)!;
            await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), default));
            foreach (var action in actions)
            {
                first ??= action.EquivalenceKey;
                var texts = await ChangedAsync(project, await ApplyAsync(action));
                var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
                string[] parts = ["offered", finding.Id, Findings.Place(finding.Location), action.EquivalenceKey ?? "", action.Title, hash[..16]];
                output.WriteLine(Findings.OneLine(string.Join(" | ", parts)));
            }
        }

        return first;
    }

    private static async Task<Solution> FixAllAsync(Project project, CodeFixProvider fix, string id, string? key, Diagnostic[] findings)
    {
        var context = new FixAllContext(project, fix, FixAllScope.Solution, key!, [id], new Found(findings), default);
        return await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action ? await ApplyAsync(action) : project.Solution;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<(string Path, string Text)[]> ChangedAsync(Project before, Solution after)
    {
        var changes = after.GetProject(before.Id)!.GetChanges(before);
        var files = new List<(string Path, string Text)>();
        foreach (var id in changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()))
        {
            var document = after.GetDocument(id)!;
            files.Add(((document.FilePath ?? document.Name).TrimStart('/'), (await document.GetTextAsync()).ToString()));
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Gives FixAll what is found in the project.</summary>
    private sealed class Found(Diagnostic[] findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return findings.Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
