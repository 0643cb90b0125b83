using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>What the types of a project name, read from its sources: constants leave no trace in the assembly.</summary>
internal sealed class SourceReferences
{
    // Those that the SDK adds; a project adds its own.
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];

    private readonly string _root;
    private readonly CSharpCompilation _compilation;
    private readonly Lazy<ImmutableArray<(SyntaxTree Tree, INamedTypeSymbol Type)>> _named;
    private readonly Lazy<ImmutableArray<(string From, string File, string To, string Type)>> _between;

    private SourceReferences(string project, IEnumerable<MetadataReference> below, string internals = "")
    {
        _root = Path.Combine(Repository.Root, "src", project);
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(_root, file).StartsWith("obj", StringComparison.Ordinal));
        _compilation = CSharpCompilation.Create(
            project,
            [
                .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
                CSharpSyntaxTree.ParseText(GlobalUsings(project) + internals, options),
                CSharpSyntaxTree.ParseText(NamesOfTexts(project), options),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => !Path.GetFileName(file).StartsWith("TokenAnalyzers.", StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file))
                .Concat(below),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        _named = new(() => [.. Named().Distinct()]);
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

    /// <summary>The files that name a type of a namespace of others, or of one inside of it.</summary>
    public IEnumerable<(string Folder, string File)> Naming(string space) =>
        from named in _named.Value
        where $"{named.Type.ContainingNamespace}." is var of && of.StartsWith(space + ".", StringComparison.Ordinal)
        select (FolderOf(named.Tree.FilePath), Path.GetFileName(named.Tree.FilePath));

    private IEnumerable<(string From, string File, string To, string Type)> References() =>
        from named in _named.Value
        where named.Type.ContainingAssembly.Name == _compilation.AssemblyName
        where named.Type.Locations[0].SourceTree is { FilePath.Length: > 0 }
        let declared = named.Type.Locations[0].SourceTree!.FilePath
        select (FolderOf(named.Tree.FilePath), Path.GetFileName(named.Tree.FilePath), FolderOf(declared), named.Type.Name);

    /// <summary>Each type that a file names, or whose member it does.</summary>
    private IEnumerable<(SyntaxTree Tree, INamedTypeSymbol Type)> Named()
    {
        foreach (var tree in _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (DeclaringType(model.GetSymbolInfo(name).Symbol) is { ContainingAssembly: not null } type) yield return (tree, type);
            }
        }
    }

    private static string GlobalUsings(string project)
    {
        var own = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("Using");
        return string.Concat(ImplicitUsings.Concat(own.Select(item => item.Attribute("Include")!.Value)).Select(space => $"global using {space};\n"));
    }

    // The build makes them of the texts.
    private static string NamesOfTexts(string project) =>
        string.Concat(
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.xslt", SearchOption.AllDirectories)
            let names = XDocument.Load(Path.ChangeExtension(file, ".resx")).Descendants("data").Select(text => text.Attribute("name")!.Value)
            let space = $"{project}.{Path.GetFileName(Path.GetDirectoryName(file))}"
            select $"namespace {space} {{ internal enum {Path.GetFileNameWithoutExtension(file)} {{ {string.Join(", ", names)} }} }}");

    private static INamedTypeSymbol? DeclaringType(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer) type = outer;
        return type;
    }

    private string FolderOf(string file) =>
        Path.GetRelativePath(_root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/') is var folder and not "." ? folder : "";
}
