using System.Runtime.CompilerServices;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>
/// Whether a project writes parameters of classes in the place of constructors. What its .editorconfig says holds; else its
/// classes tell: one that has such parameters says yes, constructors that take services and no such class say no.
/// </summary>
internal static class PrimaryConstructors
{
    // Many classes of a project may ask. Its files are read once.
    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> ByProject = new();

    public static bool ArePreferred(TypeDeclarationSyntax declaration, AnalyzerConfigOptions options, Compilation compilation)
    {
        if (((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp12) return false;
        return options.TryGetValue("csharp_style_prefer_primary_constructors", out var value)
            ? !value.StartsWith("false", StringComparison.OrdinalIgnoreCase)
            : ByProject.GetValue(compilation, static project => new(AreIn(project))).Value;
    }

    private static bool AreIn(Compilation project)
    {
        var classes = project.SyntaxTrees.Where(tree => !GeneratedFiles.Contain(tree)).SelectMany(ClassesOf).ToArray();
        return Array.Exists(classes, type => type.ParameterList is not null) || !Array.Exists(classes, TakesServices);
    }

    private static IEnumerable<ClassDeclarationSyntax> ClassesOf(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<ClassDeclarationSyntax>();

    /// <summary>Whether a constructor takes what a container gives: a parameter of a type that is named as an interface.</summary>
    private static bool TakesServices(ClassDeclarationSyntax type) => type.Members.OfType<ConstructorDeclarationSyntax>()
        .SelectMany(constructor => constructor.ParameterList.Parameters)
        .Any(parameter => parameter.Type is SimpleNameSyntax { Identifier.ValueText: { Length: > 1 } name } && name[0] == 'I' && char.IsUpper(name[1]));
}

/// <summary>One more parameter for a class that has parameters; the class keeps what it uses of them.</summary>
internal sealed class PrimaryConstructorInjection(ClassFamily family, Constructor primary) : IInjection
{
    private readonly AddedParameter? _added = family.Add([primary]);

    public ReadPlan? In(CodeLocation code)
    {
        // The constructors beside a primary one call it, and see their own parameters.
        var own = code.Reach is Reach.Constructor or Reach.ConstructorArguments ? family.Root.Around(code.Node) : primary;
        var added = own == primary ? _added : own is null ? null : family.Add([own]);
        if (added is null || code.Model.LookupSymbols(code.Position, name: family.Root.Parameter).Length > 0) return null;
        return new((_, edits) =>
        {
            added.Write(edits);
            return family.Root.Parameter;
        });
    }
}
