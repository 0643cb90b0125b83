using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A class whose hand-written parts declare all of its constructors.</summary>
/// <param name="Symbol">The class.</param>
/// <param name="Constructors">Its constructors, of which there is at least one.</param>
/// <param name="Parameter">The name that a new parameter has in all of them.</param>
/// <param name="PrefersPrimary">Whether a new constructor is written as parameters of the class.</param>
internal sealed record InjectableClass(INamedTypeSymbol Symbol, ImmutableArray<Constructor> Constructors, string Parameter, bool PrefersPrimary)
{
    /// <summary>The parameters of the class; null if it has none.</summary>
    public Constructor? Primary => Constructors.FirstOrDefault(constructor => constructor is { Member: null, Parameters: not null });

    /// <summary>The constructor that the class has because none is written; null if one is.</summary>
    public Constructor? Unwritten => Constructors.FirstOrDefault(constructor => constructor.Parameters is null);

    /// <summary>The constructor of this class that a symbol stands for; null if it is none of them.</summary>
    public Constructor? Of(IMethodSymbol? symbol)
    {
        if (symbol is null || symbol.MethodKind != MethodKind.Constructor || !IsSameSource(symbol.ContainingType, Symbol)) return null;
        var member = symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.GetSyntax() is ConstructorDeclarationSyntax);
        return Constructors.FirstOrDefault(constructor => member is null ? constructor.Member is null : constructor.Member is { } own && IsSameSource(member, own.GetReference()));
    }

    /// <summary>The written constructor that code belongs to, where it has no configuration yet; null elsewhere.</summary>
    public Constructor? Around(SyntaxNode code) =>
        code.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { } member
            ? Constructors.FirstOrDefault(constructor => constructor.Member == member && constructor.Configuration is null)
            : null;

    /// <returns>Null for what is no class of that kind: a struct, a positional record, a static class, one with a generated constructor.</returns>
    public static async Task<InjectableClass?> OfAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false }) return null;
        var parts = new List<(TypeDeclarationSyntax Declaration, Document Document, SemanticModel Model)>();
        foreach (var declaration in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>())
        {
            var document = solution.GetDocument(declaration.SyntaxTree);
            if (document is not null and not SourceGeneratedDocument && !IsGenerated(declaration.SyntaxTree))
                parts.Add((declaration, document, (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!));
            else if (declaration.ParameterList is not null || ConstructorsOf(declaration).Any()) return null;
        }

        if (parts.Count == 0 || (type.IsRecord && parts.Exists(part => part.Declaration.ParameterList is not null))) return null;
        parts.Sort(static (left, right) => string.CompareOrdinal(left.Declaration.SyntaxTree.FilePath, right.Declaration.SyntaxTree.FilePath));
        var constructors = parts.SelectMany(part => ConstructorsOf(part.Declaration).Select(member => new Constructor(part.Declaration, member, part.Model))).ToList();

        // One without a body is extern, or not written to its end.
        if (constructors.Exists(constructor => constructor.Member is { Body: null, ExpressionBody: null })) return null;
        var home = parts.Find(part => part.Declaration.ParameterList is not null);
        var isPrimary = home.Declaration is not null;
        if (!isPrimary) home = parts.Find(part => part.Declaration.BaseList is not null);
        if (home.Declaration is null) home = parts[0];
        if (isPrimary || constructors.Count == 0) constructors.Insert(0, new(home.Declaration, member: null, home.Model));

        var prefersPrimary = !type.IsRecord && PrefersPrimaryIn(home.Document, home.Declaration.SyntaxTree);
        var name = NameIn(constructors, parts.Select(part => (part.Declaration, part.Model)), prefersPrimary || isPrimary);
        return new(type, constructors.ToImmutableArray(), name, prefersPrimary);
    }

    /// <summary>Whether classes are one. Each target framework has its own symbol for it.</summary>
    private static bool IsSameSource(INamedTypeSymbol left, INamedTypeSymbol right) =>
        left.DeclaringSyntaxReferences.Any(part => right.DeclaringSyntaxReferences.Any(other => IsSameSource(part, other)));

    private static bool IsSameSource(SyntaxReference left, SyntaxReference right) =>
        left.Span == right.Span && (left.SyntaxTree == right.SyntaxTree || (left.SyntaxTree.FilePath.Length > 0 && left.SyntaxTree.FilePath == right.SyntaxTree.FilePath));

    private static IEnumerable<ConstructorDeclarationSyntax> ConstructorsOf(TypeDeclarationSyntax declaration) =>
        declaration.Members.OfType<ConstructorDeclarationSyntax>().Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword));

    /// <summary>Whether a tool wrote a file, and will write it again.</summary>
    private static bool IsGenerated(SyntaxTree tree) =>
        Array.Exists([".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs"], end => tree.FilePath.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static bool PrefersPrimaryIn(Document document, SyntaxTree tree)
    {
        if (((CSharpParseOptions)tree.Options).LanguageVersion < LanguageVersion.CSharp12) return false;
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return !options.TryGetValue("csharp_style_prefer_primary_constructors", out var value) || !value.StartsWith("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A name that no member has and no parameter; where the whole class sees the parameter, no variable either.</summary>
    private static string NameIn(List<Constructor> constructors, IEnumerable<(TypeDeclarationSyntax Declaration, SemanticModel Model)> parts, bool isSeenEverywhere)
    {
        var code = isSeenEverywhere
            ? parts.Select(part => ((SyntaxNode)part.Declaration, part.Model))
            : constructors.Where(constructor => constructor is { Configuration: null, Member: not null }).Select(constructor => ((SyntaxNode)constructor.Member!, constructor.Model));
        var name = "configuration";
        foreach (var (node, model) in code) name = FreeName.In(name, node, StartOf(node.FirstAncestorOrSelf<TypeDeclarationSyntax>()!), model);
        return name;
    }

    /// <summary>A place where the members of a class are known. A class may have no braces.</summary>
    private static int StartOf(TypeDeclarationSyntax declaration) => Math.Max(declaration.Identifier.Span.End, declaration.OpenBraceToken.Span.End);
}
