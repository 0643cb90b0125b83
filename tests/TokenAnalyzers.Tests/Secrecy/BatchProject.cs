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

    // Symbols of references are made once for all batches.
    private static readonly Lazy<Task<Project>> Empty = new(async () =>
    {
        var project = new AdhocWorkspace().AddProject("Batch", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose))
            .WithMetadataReferences(References.Web);

        // A project asks for files of names that are not known.
        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From("is_global = true\nbuild_metadata.AdditionalFiles.TokenAnalyzers = true\n"), filePath: $"{Root}/.globalconfig").Project;
        project = project.AddDocument("Shared.cs", ProgramRules.Shared, filePath: $"{Root}/Shared.cs").Project;
        _ = (await project.GetCompilationAsync())!.GetTypeByMetadataName("System.String");
        return project;
    });

    /// <summary>The project.</summary>
    public static async Task<Project> OfAsync(Batch batch)
    {
        var project = await Empty.Value;
        var solution = project.Solution;
        for (var i = 0; i < batch.Inputs.Length; i++)
        {
            var (path, text) = batch.Inputs[i].In($"{Root}/{i.ToString(CultureInfo.InvariantCulture)}");
            var id = DocumentId.CreateNewId(project.Id);
            solution = path.EndsWith(".cs", StringComparison.Ordinal) ? solution.AddDocument(id, path, text, filePath: path)
                : path.EndsWith(".editorconfig", StringComparison.Ordinal) ? solution.AddAnalyzerConfigDocument(id, path, SourceText.From(text), filePath: path)
                : solution.AddAdditionalDocument(id, path, text, filePath: path);
        }

        return solution.GetProject(project.Id)!;
    }

    /// <summary>What all rules say of it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([.. AllRules.Analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The input that a file of the project is; -1 for none.</summary>
    public static int InputOf(string? path) =>
        path is not null && path.StartsWith(Root + "/", StringComparison.Ordinal) && int.TryParse(path.Split('/')[2], CultureInfo.InvariantCulture, out var input) ? input : -1;
}
