using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>Runs the fix on a diagnostic that a test makes itself, by the contract of <see cref="FixProperties"/>.</summary>
internal static class FixRun
{
    /// <summary>The actions for a diagnostic on one text of a source.</summary>
    public static async Task<ImmutableArray<CodeAction>> ActionsAsync(string source, string reported, string? credential, int offset = 0, int? length = null)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace.CurrentSolution, [], ("Test", "/Test.cs", source)).Projects.Single().Documents.Single();
        await ShapeRecorder.RecordAsync(document.Project);
        var tree = await document.GetSyntaxTreeAsync();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.KeyOf(nameof(FixProperties.ConfigurationKey)), "Dbt:ServiceToken")
            .Add(FixProperties.KeyOf(nameof(FixProperties.EnvironmentVariable)), "DBT_CLOUD_SERVICE_TOKEN")
            .Add(FixProperties.KeyOf(nameof(FixProperties.Credential)), credential)
            .Add(FixProperties.KeyOf(nameof(FixProperties.Offset)), offset.ToString(CultureInfo.InvariantCulture))
            .Add(FixProperties.KeyOf(nameof(FixProperties.Length)), (length ?? reported.Length).ToString(CultureInfo.InvariantCulture));
        var location = Location.Create(tree!, new(source.IndexOf(reported, StringComparison.Ordinal), reported.Length));
        var diagnostic = Diagnostic.Create(Descriptors.PersonalToken, location, properties, "a token", "a reason", "another token");
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await new ReadFromConfigurationFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    /// <summary>How many diagnostics the analyzer reports in a source, and the actions for all of them.</summary>
    public static async Task<(int Reported, ImmutableArray<CodeAction> Actions)> AnalyzeAndOfferAsync(string source, IEnumerable<string> preprocessorSymbols)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace.CurrentSolution, preprocessorSymbols, ("Test", "/Test.cs", source)).Projects.Single().Documents.Single();
        var diagnostics = await new Analyzed().GetDocumentDiagnosticsAsync(document, CancellationToken.None);
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await new ReadFromConfigurationFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return (diagnostics.Count(), actions.ToImmutable());
    }

    /// <summary>Asks for the actions for every diagnostic of a solution.</summary>
    public static async Task OfferAllAsync(params (string Project, string Path, string Source)[] files)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace.CurrentSolution, [], files);
        foreach (var project in solution.Projects)
        {
            foreach (var diagnostic in await new Analyzed().GetAllDiagnosticsAsync(project, CancellationToken.None))
                await new ReadFromConfigurationFix().RegisterCodeFixesAsync(new(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (_, _) => { }, CancellationToken.None));
        }
    }

    /// <summary>Whether an action is the one that is offered first.</summary>
    public static bool IsFirst(CodeAction action) => action.EquivalenceKey == ReadAction.FromConfiguration.EquivalenceKey;

    /// <summary>The source after the first action.</summary>
    public static async Task<string> ApplyAsync(string source, string reported, int offset, int length)
    {
        var action = Assert.Single(await ActionsAsync(source, reported, "dbt service token", offset, length), IsFirst);
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        var changed = operation.ChangedSolution.Projects.Single().Documents.Single();
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>The files after FixAll over a solution, in the order in which they are given.</summary>
    public static Task<string[]> FixSolutionAsync(params (string Project, string Path, string Source)[] files) =>
        FixSolutionAsync(ReadAction.FromConfiguration.EquivalenceKey, files);

    /// <inheritdoc cref="FixSolutionAsync((string, string, string)[])"/>
    public static Task<string[]> FixSolutionAsync(string? equivalenceKey, params (string Project, string Path, string Source)[] files) =>
        FixSolutionAsync(equivalenceKey, [], files);

    /// <summary>A file after FixAll, with what <c>#if</c> finds defined.</summary>
    public static async Task<string> FixAllAsync(string source, IEnumerable<string> preprocessorSymbols) =>
        Assert.Single(await FixSolutionAsync(ReadAction.FromConfiguration.EquivalenceKey, preprocessorSymbols, ("Test", "/Test.cs", source)));

    private static async Task<string[]> FixSolutionAsync(string? equivalenceKey, IEnumerable<string> preprocessorSymbols, params (string Project, string Path, string Source)[] files)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace.CurrentSolution, preprocessorSymbols, files);
        solution = await FixAllAsync(solution, equivalenceKey, new ReadFromConfigurationFix().FixableDiagnosticIds);
        return await Task.WhenAll(files.Select(async file => (await Find(solution, file.Project, file.Path).GetTextAsync()).ToString()));
    }

    /// <summary>A file after FixAll for one rule after the other, as "dotnet format" does it.</summary>
    public static async Task<string> FixRulesAsync(string source, params string[] ids)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace.CurrentSolution, [], ("Test", "/Test.cs", source));
        foreach (var id in ids) solution = await FixAllAsync(solution, equivalenceKey: null, [id]);
        return (await Find(solution, "Test", "/Test.cs").GetTextAsync()).ToString();
    }

    /// <summary>A file and one that a generator writes, after FixAll; and how many actions the generated one is offered.</summary>
    public static async Task<(string Written, string Generated, int Actions)> FixBesideGeneratedAsync(string source, string generated)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace.CurrentSolution, [], ("Test", "/Test.cs", source));
        solution = solution.AddAnalyzerReference(solution.ProjectIds[0], new GeneratorReference(generated));
        var document = Assert.Single(await solution.Projects.Single().GetSourceGeneratedDocumentsAsync());
        var actions = 0;
        var diagnostics = await new Analyzed().GetDocumentDiagnosticsAsync(document, CancellationToken.None);
        foreach (var diagnostic in diagnostics)
            await new ReadFromConfigurationFix().RegisterCodeFixesAsync(new(document, diagnostic, (_, _) => actions++, CancellationToken.None));
        Assert.NotEmpty(diagnostics);

        solution = await FixAllAsync(solution, ReadAction.FromConfiguration.EquivalenceKey, new ReadFromConfigurationFix().FixableDiagnosticIds);
        var after = Assert.Single(await solution.Projects.Single().GetSourceGeneratedDocumentsAsync());
        return ((await Find(solution, "Test", "/Test.cs").GetTextAsync()).ToString(), (await after.GetTextAsync()).ToString(), actions);
    }

    /// <summary>A solution after FixAll over all of it, for some rules.</summary>
    public static async Task<Solution> FixAllAsync(Solution solution, string? equivalenceKey, IEnumerable<string> ids)
    {
        var action = await ActionForAllAsync(solution, equivalenceKey, ids);
        return action is null ? solution : (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The action for all tokens of a source; null where there is none with that key.</summary>
    public static async Task<CodeAction?> ActionForAllAsync(string equivalenceKey, string source)
    {
        using var workspace = new AdhocWorkspace();
        return await ActionForAllAsync(
            Open(workspace.CurrentSolution, [], ("Test", "/Test.cs", source)), equivalenceKey, new ReadFromConfigurationFix().FixableDiagnosticIds);
    }

    private static Task<CodeAction?> ActionForAllAsync(Solution solution, string? equivalenceKey, IEnumerable<string> ids)
    {
        var fix = new ReadFromConfigurationFix();
        var context = new FixAllContext(solution.Projects.First(), fix, FixAllScope.Solution, equivalenceKey!, ids, new Analyzed(), CancellationToken.None);
        return fix.GetFixAllProvider().GetFixAsync(context);
    }

    private static Document Find(Solution solution, string project, string path) =>
        solution.Projects.Single(candidate => candidate.Name == project).Documents.Single(document => document.FilePath == path);

    private static Solution Open(Solution solution, IEnumerable<string> preprocessorSymbols, params (string Project, string Path, string Source)[] files)
    {
        foreach (var project in files.GroupBy(file => file.Project))
        {
            var opened = solution.AddProject(project.Key, project.Key, LanguageNames.CSharp)
                .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: preprocessorSymbols))
                .WithMetadataReferences(References.Web)
                .AddAnalyzerConfigDocument(".globalconfig", SourceText.From(Verify<HardCodedTokenAnalyzer, ReadFromConfigurationFix>.AnyLength), filePath: $"/{project.Key}/.globalconfig").Project;
            foreach (var file in project) opened = opened.AddDocument(Path.GetFileName(file.Path), file.Source, filePath: file.Path).Project;
            solution = opened.Solution;
        }

        return solution;
    }

    /// <summary>A generator that writes one file.</summary>
    private sealed class GeneratorReference : AnalyzerReference, IIncrementalGenerator
    {
        private readonly string _source;
        private readonly ImmutableArray<ISourceGenerator> _generators;

        public GeneratorReference(string source)
        {
            _source = source;
            _generators = [this.AsSourceGenerator()];
        }

        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;

        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(output => output.AddSource("Page.razor.g.cs", _source));
    }

    /// <summary>Gives FixAll the diagnostics of the analyzer.</summary>
    private sealed class Analyzed : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            await ShapeRecorder.RecordAsync(project);
            var compilation = await project.GetCompilationAsync(cancellationToken);
            return await compilation!.WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
