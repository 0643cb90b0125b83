using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>What the types of a project name, read from its sources: constants leave no trace in the assembly.</summary>
internal sealed class SourceReferences
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string _root;
    private readonly CSharpCompilation _compilation;
    private readonly Lazy<ImmutableArray<(string From, string File, string To, string Type)>> _between;

    private SourceReferences(string project, IEnumerable<MetadataReference> below, string internals = "")
    {
        _root = Path.Combine(Repository.Root, "src", project);
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(_root, file).StartsWith("obj", StringComparison.Ordinal));
        _compilation = CSharpCompilation.Create(
            project,
            [.. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)), CSharpSyntaxTree.ParseText(GlobalUsings + "\n" + internals, options)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => !Path.GetFileName(file).StartsWith("TokenAnalyzers.", StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file))
                .Concat(below),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        _between = new(() => [.. References().Where(reference => reference.From != reference.To).Distinct().OrderBy(reference => reference)]);
    }

    public static SourceReferences Analyzers { get; } =
        new("TokenAnalyzers", [], "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"TokenAnalyzers.CodeFixes\")]");

    public static SourceReferences CodeFixes { get; } = new("TokenAnalyzers.CodeFixes", [Analyzers._compilation.ToMetadataReference()]);

    /// <summary>The types that are declared, and the folder of each; '/' separates folders, and the root has none.</summary>
    public IEnumerable<(string Type, string Folder)> Types =>
        from tree in _compilation.SyntaxTrees
        where tree.FilePath.Length > 0
        from declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where declaration.Parent is BaseNamespaceDeclarationSyntax
        select (declaration.Identifier.ValueText, FolderOf(tree.FilePath));

    /// <summary>Each type of another folder that a folder names, and where.</summary>
    public ImmutableArray<(string From, string File, string To, string Type)> Between => _between.Value;

    /// <summary>The errors of the sources: what is not known is not read.</summary>
    public IEnumerable<string> Unknown =>
        _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic}");

    /// <summary>The files that name something of a namespace of others.</summary>
    public IEnumerable<(string Folder, string File)> Naming(string space) =>
        from tree in _compilation.SyntaxTrees
        where tree.FilePath.Length > 0
        where tree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>().Any(directive => directive.Name?.ToString().StartsWith(space, StringComparison.Ordinal) == true)
        select (FolderOf(tree.FilePath), Path.GetFileName(tree.FilePath));

    private IEnumerable<(string From, string File, string To, string Type)> References()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (DeclaringType(model.GetSymbolInfo(name).Symbol) is { } type
                    && type.ContainingAssembly.Name == _compilation.AssemblyName
                    && type.Locations[0].SourceTree is { FilePath.Length: > 0 } declared)
                    yield return (FolderOf(tree.FilePath), Path.GetFileName(tree.FilePath), FolderOf(declared.FilePath), type.Name);
            }
        }
    }

    private static INamedTypeSymbol? DeclaringType(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer) type = outer;
        return type;
    }

    private string FolderOf(string file) => Path.GetRelativePath(_root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/') is var folder and not "." ? folder : "";
}
