using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>
/// Writes what tests compile to the folder that TOKEN_ANALYZERS_RECORD names, each compilation to a folder called by its content, for
/// tests/TokenAnalyzers.Freeze. Without the variable it does nothing.
/// </summary>
internal static class ShapeRecorder
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("TOKEN_ANALYZERS_RECORD");
    private static readonly Lock Writing = new();

    public static bool IsOn => Folder is not null;

    /// <summary>Records a project and those beside it.</summary>
    public static async Task RecordAsync(Project project)
    {
        if (!IsOn) return;
        foreach (var one in project.Solution.Projects)
        {
            var others = new List<(string Path, string Text)>();
            foreach (var file in one.AdditionalDocuments.Concat<TextDocument>(one.AnalyzerConfigDocuments))
                others.Add((file.FilePath ?? file.Name, (await file.GetTextAsync()).ToString()));
            Record((await one.GetCompilationAsync())!, [.. others]);
        }
    }

    /// <summary>Records a compilation with its additional and configuration files.</summary>
    public static void Record(Compilation compilation, params (string Path, string Text)[] others)
    {
        if (Folder is null) return;
        var references = compilation.References.OfType<PortableExecutableReference>().ToLookup(reference => reference.FilePath is null);
        var parse = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var settings = JsonSerializer.Serialize(new
        {
            Kind = compilation.Options.OutputKind.ToString(),
            Nullable = compilation.Options.NullableContextOptions.ToString(),
            Language = (parse?.LanguageVersion ?? LanguageVersion.Latest).ToString(),
            Symbols = parse?.PreprocessorSymbolNames ?? [],
            Web = references[false].Any(reference => Path.GetFileName(reference.FilePath) == "Microsoft.AspNetCore.dll"),
            References = references[true].Select(Write).Order(StringComparer.Ordinal),
        });
        var sources = compilation.SyntaxTrees.Select((tree, index) => (Path: tree.FilePath is "" ? $"{index}.cs" : tree.FilePath, Text: tree.ToString()));
        var files = sources.Concat(others).Append((Path: "shape.json", Text: settings)).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var shape = Path.Combine(Folder, Hash(Encoding.UTF8.GetBytes(string.Join('\0', files.Select(file => $"{file.Path}\0{file.Text}")))));
        foreach (var (path, text) in files) Write(Path.GetFullPath(Path.Join(shape, path)), Encoding.UTF8.GetBytes(text));
    }

    // An assembly that a test made: no file holds it.
    private static unsafe string Write(PortableExecutableReference reference)
    {
        var reader = ((AssemblyMetadata)reference.GetMetadata()).GetModules()[0].GetMetadataReader();
        var metadata = new ReadOnlySpan<byte>(reader.MetadataPointer, reader.MetadataLength).ToArray();
        var name = Hash(metadata);
        Write(Path.Combine(Folder!, "references", name), metadata);
        return name;
    }

    private static void Write(string file, byte[] content)
    {
        lock (Writing)
        {
            if (File.Exists(file)) return;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..16];
}
