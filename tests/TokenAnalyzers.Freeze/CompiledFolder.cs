using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.Freeze;

/// <summary>Files that make one compilation, with paths as if their tree were the root of the disk, so that none shows where it stands.</summary>
/// <param name="Name">The folder of the project, in its tree.</param>
/// <param name="Root">The folder of the tree.</param>
/// <param name="Files">The files of the project, and configuration of the analyzers above it.</param>
/// <param name="Settings">How it is compiled.</param>
internal sealed record CompiledFolder(string Name, string Root, ImmutableArray<string> Files, Settings Settings)
{
    /// <summary>What a project adds by itself.</summary>
    public ImmutableArray<(string Path, string Text)> Added { get; init; } = [];

    /// <summary>References beside the frameworks.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public Project Open(AdhocWorkspace workspace)
    {
        var id = ProjectId.CreateNewId();
        var files = Files.Select(file => (Path: "/" + Path.GetRelativePath(Root, file), Text: Read(file)))
            .Concat(Added.Select(file => (file.Path, Text: SourceText.From(file.Text, Encoding.UTF8))))
            .Select(file => DocumentInfo.Create(
                DocumentId.CreateNewId(id), Path.GetFileName(file.Path), filePath: file.Path,
                loader: TextLoader.From(TextAndVersion.Create(file.Text, VersionStamp.Default, file.Path))))
            .ToLookup(file => KindOf(file.FilePath!));
        var parse = new CSharpParseOptions(Settings.Language, DocumentationMode.Diagnose, SourceCodeKind.Regular, Settings.Symbols);
        var compilation = new CSharpCompilationOptions(Settings.Kind, allowUnsafe: true, nullableContextOptions: Settings.Nullable);
        var project = ProjectInfo
            .Create(id, VersionStamp.Default, "Frozen", "Frozen", LanguageNames.CSharp, filePath: null, outputFilePath: null, compilation, parse,
                files[FileKind.Source], [], [.. Settings.Web ? Frameworks.Web : Frameworks.Net, .. References], additionalDocuments: files[FileKind.Additional])
            .WithAnalyzerConfigDocuments(files[FileKind.AnalyzerConfig]);
        return workspace.AddProject(project);
    }

    private static FileKind KindOf(string path) =>
        path.EndsWith(".cs", StringComparison.Ordinal) ? FileKind.Source
        : path.EndsWith(".editorconfig", StringComparison.Ordinal) || path.EndsWith(".globalconfig", StringComparison.Ordinal) ? FileKind.AnalyzerConfig
        : FileKind.Additional;

    private static SourceText Read(string file)
    {
        using var stream = File.OpenRead(file);
        return SourceText.From(stream);
    }

    private enum FileKind
    {
        Source,
        AnalyzerConfig,
        Additional,
    }
}
