using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>A project that has the programs and files of a batch, each in a folder of its own.</summary>
internal static class BatchProject
{
    private const string Root = "/repository";
    private const string FolderOfInput = "input-";

    // Symbols of references are made once for all batches.
    private static readonly Lazy<Task<Project>> Empty = new(async () =>
    {
        var project = new AdhocWorkspace().AddProject("Batch", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose))
            .WithMetadataReferences(References.Web);

        _ = (await project.GetCompilationAsync())!.GetSpecialType(SpecialType.System_String);
        return project;
    });

    /// <summary>The project.</summary>
    public static async Task<Project> OfAsync(Batch batch)
    {
        var project = await Empty.Value;
        var solution = project.Solution;
        foreach (var (path, text) in FilesOf(batch, Root))
        {
            var id = DocumentId.CreateNewId(project.Id);
            solution = Path.GetExtension(path) switch
            {
                ".cs" => solution.AddDocument(id, path, text, filePath: path),
                ".editorconfig" or ".globalconfig" => solution.AddAnalyzerConfigDocument(id, path, SourceText.From(text), filePath: path),
                _ => solution.AddAdditionalDocument(id, path, text, filePath: path),
            };
        }

        return solution.GetProject(project.Id)!;
    }

    /// <summary>The inputs without errors: where a source has one, the compiler ends before it runs rules.</summary>
    public static async Task<Batch> WithoutErrorsAsync(Batch batch)
    {
        var compilation = await (await OfAsync(batch)).GetCompilationAsync();
        var broken = compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => InputOf(diagnostic.Location.SourceTree?.FilePath)).ToHashSet();
        return batch with { Inputs = [.. batch.Inputs.Where((_, index) => !broken.Contains(index))] };
    }

    /// <summary>All files in a folder: those of the inputs, and two that all of them share.</summary>
    public static IEnumerable<(string Path, string Text)> FilesOf(Batch batch, string folder) =>
    [
        ($"{folder}/Shared.cs", ProgramRules.Shared),

        // The project asks for files of every name.
        ($"{folder}/.globalconfig", "is_global = true\nbuild_metadata._TokenAnalyzersAsked.TokenAnalyzers = true\n"),
        .. batch.Inputs.Select((input, index) => input.In(string.Create(CultureInfo.InvariantCulture, $"{folder}/{FolderOfInput}{index}"))),
    ];

    /// <summary>What all rules say of it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([.. AllRules.Analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The project with the code of one input only: what an action does in one program costs no compilation of all others.</summary>
    public static Project WithoutOtherPrograms(Project project, int input) =>
        project.RemoveDocuments(
            [.. project.Documents.Where(document => InputOf(document.FilePath) is >= 0 and var other && other != input).Select(document => document.Id)]);

    /// <summary>The number of the input that a file is; -1 for none.</summary>
    public static int InputOf(string? path) =>
        path?.Split('/').FirstOrDefault(part => part.StartsWith(FolderOfInput, StringComparison.Ordinal)) is { } folder
            ? int.Parse(folder[FolderOfInput.Length..], CultureInfo.InvariantCulture)
            : -1;
}
