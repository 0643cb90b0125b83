using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>What outputs show of the secrets in a batch.</summary>
internal sealed class Disclosures
{
    // Single actions are tried for one of so many diagnostics only: for each, its file is rewritten as often as there are actions.
    private const int DiagnosticsOfOneTried = 40;

    private static readonly CultureInfo Russian = new("ru");

    private readonly SecretWindows[] _secrets;
    private readonly SecretWindows _secretsOfSettings;
    private readonly List<string> _found = [];

    private Disclosures(Batch batch, HashSet<long> known)
    {
        _secrets = [.. batch.Inputs.Select(input => new SecretWindows(input.Secrets, known))];
        _secretsOfSettings = new(
            batch.Inputs.Where(input => input.In("").Path.EndsWith(".editorconfig", StringComparison.Ordinal)).SelectMany(input => input.Secrets), known);
    }

    /// <summary>Runs all rules and the fixes, and tells what is shown: none if all is well.</summary>
    public static async Task<IReadOnlyList<string>> InAsync(Batch batch, HashSet<long> known)
    {
        var disclosures = new Disclosures(batch, known);
        var project = await BatchProject.OfAsync(batch);
        var diagnostics = await BatchProject.AnalyzeAsync(project);
        disclosures.LookAt(diagnostics);
        foreach (var fix in Fix.All)
        {
            if (await fix.ForAllAsync(batch.EquivalenceKey, project, diagnostics) is { } all) await disclosures.LookAtAsync(all, project, inputOfTitle: -1);
            foreach (var diagnostic in diagnostics.Where(fix.IsFor).Where((_, index) => index % DiagnosticsOfOneTried == 0))
            {
                var program = BatchProject.WithoutOtherPrograms(project, InputOf(diagnostic));
                foreach (var action in await fix.ForOneAsync(program, diagnostic)) await disclosures.LookAtAsync(action, program, InputOf(diagnostic));
            }
        }

        return disclosures._found;
    }

    /// <summary>What the log of the compiler shows.</summary>
    public static async Task<IReadOnlyList<string>> InLogAsync(Batch batch, HashSet<long> known)
    {
        var sound = await BatchProject.WithoutErrorsAsync(batch);
        var disclosures = new Disclosures(sound, known);
        var log = await CompilerLog.OfAsync(sound);
        foreach (var (input, text) in log) disclosures.LookAt("the log", text, input);

        // A log that tells of nothing shows nothing.
        var diagnostics = await BatchProject.AnalyzeAsync(await BatchProject.OfAsync(sound));
        if (log.Count == 0 && !diagnostics.IsEmpty) disclosures._found.Add("the log has no diagnostic of those that there are");
        return disclosures._found;
    }

    private static int InputOf(Diagnostic diagnostic) => BatchProject.InputOf(diagnostic.Location.GetLineSpan().Path);

    // The path and the place of a diagnostic are the compiler's to tell, whoever named the file: they are not looked at.
    private void LookAt(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            if (diagnostic.Id == "AD0001") _found.Add($"an analyzer threw: {message}");
            LookAt($"message of {diagnostic.Id}", message, InputOf(diagnostic));
            LookAt($"message of {diagnostic.Id} in Russian", diagnostic.GetMessage(Russian), InputOf(diagnostic));
            foreach (var (name, value) in diagnostic.Properties) LookAt($"property {name} of {diagnostic.Id}", value ?? "", InputOf(diagnostic));
        }
    }

    private void LookAt(string output, string text, int input)
    {
        var shown = (input < 0 ? null : _secrets[input].ShownIn(text)) ?? _secretsOfSettings.ShownIn(text);
        if (shown is not null) _found.Add($"{output} shows '{shown}': {text}");
    }

    private async Task LookAtAsync(CodeAction action, Project project, int inputOfTitle)
    {
        LookAt("a title", action.Title, inputOfTitle);
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
        {
            if (operation is not ApplyChangesOperation { ChangedSolution: var changed }) continue;
            foreach (var changes in changed.GetChanges(project.Solution).GetProjectChanges())
            {
                foreach (var id in changes.GetChangedDocuments())
                {
                    var (before, after) = (changes.OldProject.GetDocument(id)!, changes.NewProject.GetDocument(id)!);
                    if (BatchProject.InputOf(before.FilePath) is >= 0 and var input) await LookAtAsync(action, before, after, input);
                }

                if (changes.GetAddedDocuments().Any() || changes.GetChangedAdditionalDocuments().Any())
                    _found.Add($"'{action.Title}' changes other files than those of code");
            }
        }
    }

    // The name of a symbol has to be repeated where code refers to it: a constructor is called as its class is.
    private async Task LookAtAsync(CodeAction action, Document before, Document after, int input)
    {
        var root = await after.GetSyntaxRootAsync();
        var names = (await before.GetSyntaxRootAsync())!
            .DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .ToHashSet();
        var repeated = root!.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText));
        var code = root!.ReplaceTokens(repeated, (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, "_", token.TrailingTrivia)).ToFullString();
        var old = _secrets[input].CountIn((await before.GetTextAsync()).ToString());
        foreach (var (window, count) in _secrets[input].CountIn(code).Concat(_secretsOfSettings.CountIn(code)))
        {
            if (count <= old.GetValueOrDefault(window)) continue;
            _found.Add($"'{action.Title}' writes '{SecretWindows.TextOf(window)}':\n{string.Join('\n', (await LinesOfAsync(after)).Except(await LinesOfAsync(before)))}");
            return;
        }
    }

    private static async Task<IEnumerable<string>> LinesOfAsync(Document document) =>
        (await document.GetTextAsync()).Lines.Select(line => line.ToString().Trim());
}
