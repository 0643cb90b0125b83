using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>Reads the parts of a class.</summary>
internal static class ClassReader
{
    /// <returns>Null for what is not a class of that kind: a struct, a positional record, a static class, one with a generated constructor.</returns>
    public static async Task<InjectableClass?> ReadAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false } || HasCopyConstructor(type)) return null;
        if (await PartsAsync(type, solution, cancellationToken).ConfigureAwait(false) is not { Length: > 0 } parts) return null;
        var primary = Array.Find(parts, part => part.Declaration.ParameterList is not null);
        if (type.IsRecord && primary is not null) return null;
        var constructors = parts.SelectMany(part => ConstructorsOf(part.Declaration).Select(member => new Constructor(part.Declaration, member, part.Model)))
            .ToList();

        // One without a body is extern, or not written to its end.
        if (constructors.Exists(constructor => constructor.Member is { Body: null, ExpressionBody: null })) return null;
        var home = primary ?? Array.Find(parts, part => part.Declaration.BaseList is not null) ?? parts[0];
        var prefersPrimary = !type.IsRecord && PrimaryConstructors.ArePreferred(home.Declaration, OptionsOf(home), home.Model.Compilation);
        var name = primary is not null || (prefersPrimary && constructors.Count == 0) ? NameInAll(parts) : NameIn(constructors);
        if (primary is not null || constructors.Count == 0) constructors.Insert(0, new(home.Declaration, member: null, home.Model));
        return new(type, constructors.ToImmutableArray(), name, FieldIn(parts[0]), prefersPrimary);
    }

    /// <summary>The parts that people write, in the order of their files; null if a tool writes a constructor.</summary>
    private static async Task<Part[]?> PartsAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        var parts = new List<Part>();
        foreach (var declaration in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>())
        {
            var tree = declaration.SyntaxTree;
            if (!GeneratedFiles.Contain(tree) && solution.GetDocument(tree) is { } document and not SourceGeneratedDocument)
                parts.Add(new(declaration, document, (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!));
            else if (declaration.ParameterList is not null || ConstructorsOf(declaration).Any())
                return null;
        }

        return parts.OrderBy(part => part.Declaration.SyntaxTree.FilePath, StringComparer.Ordinal).ToArray();
    }

    /// <summary>Whether a record says how it is copied. That constructor takes nothing more.</summary>
    private static bool HasCopyConstructor(INamedTypeSymbol type) => type.IsRecord && type.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type));

    private static IEnumerable<ConstructorDeclarationSyntax> ConstructorsOf(TypeDeclarationSyntax declaration) =>
        declaration.Members.OfType<ConstructorDeclarationSyntax>().Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword));

    private static string FieldIn(Part part)
    {
        var (options, style) = (OptionsOf(part), MemberStyle.Of(part.Declaration));
        var wishes = FreeName.OfConfiguration.Select(word => FieldNaming.NameOf(word, options) ?? style.FieldPrefix + word);
        return FreeName.OfMember(wishes.ToImmutableArray(), part.Declaration, part.Model);
    }

    private static AnalyzerConfigOptions OptionsOf(Part part) =>
        part.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(part.Declaration.SyntaxTree);

    /// <summary>A name for a parameter of the class, which all of its code sees.</summary>
    private static string NameInAll(Part[] parts) =>
        FreeName.InAll(FreeName.OfConfiguration, parts.Select(part => ((SyntaxNode)part.Declaration, StartOf(part.Declaration), part.Model)));

    /// <summary>A name for a parameter of the constructors that have no configuration yet.</summary>
    private static string NameIn(List<Constructor> constructors) => FreeName.InAll(
        FreeName.OfConfiguration,
        constructors.Where(constructor => constructor is { Configuration: null, Member: not null })
            .Select(constructor => ((SyntaxNode)constructor.Member!, StartOf(constructor.Declaration), constructor.Model)));

    /// <summary>A place where the members of a class are known. A class may have no braces.</summary>
    private static int StartOf(TypeDeclarationSyntax declaration) => Math.Max(declaration.Identifier.Span.End, declaration.OpenBraceToken.Span.End);

    /// <summary>A hand-written part of a class.</summary>
    private sealed record Part(TypeDeclarationSyntax Declaration, Document Document, SemanticModel Model);
}

/// <summary>A class whose hand-written parts declare all of its constructors.</summary>
/// <param name="Symbol">The class.</param>
/// <param name="Constructors">Its constructors, of which there is at least one.</param>
/// <param name="Parameter">The name that a new parameter has in all of them.</param>
/// <param name="Field">The name that a new field for it has.</param>
/// <param name="PrefersPrimary">Whether a new constructor is written as parameters of the class.</param>
internal sealed record InjectableClass(INamedTypeSymbol Symbol, ImmutableArray<Constructor> Constructors, string Parameter, string Field, bool PrefersPrimary)
{
    /// <summary>The parameters of the class; null if it has none.</summary>
    public Constructor? Primary => Constructors.FirstOrDefault(constructor => constructor is { Member: null, Parameters: not null });

    /// <summary>The constructor that the class has because none is written; null if one is.</summary>
    public Constructor? Unwritten => Constructors.FirstOrDefault(constructor => constructor.Parameters is null);

    /// <summary>The constructor of this class that a symbol stands for; null if it is not one of them.</summary>
    public Constructor? Of(IMethodSymbol? symbol)
    {
        if (symbol is null || symbol.MethodKind != MethodKind.Constructor || !IsSameSource(symbol.ContainingType, Symbol)) return null;
        var member = symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.GetSyntax() is ConstructorDeclarationSyntax);
        if (member is null) return Constructors.FirstOrDefault(constructor => constructor.Member is null);
        return Constructors.FirstOrDefault(constructor => constructor.Member is { } own && IsSameSource(member, own.GetReference()));
    }

    /// <summary>The written constructor that code belongs to, where it has no configuration yet; null elsewhere.</summary>
    public Constructor? Around(SyntaxNode code) =>
        code.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { } member
            ? Constructors.FirstOrDefault(constructor => constructor.Member == member && constructor.Configuration is null)
            : null;

    /// <summary>Whether classes are one. Each target framework has its own symbol for it.</summary>
    private static bool IsSameSource(INamedTypeSymbol left, INamedTypeSymbol right) =>
        left.DeclaringSyntaxReferences.Any(part => right.DeclaringSyntaxReferences.Any(other => IsSameSource(part, other)));

    private static bool IsSameSource(SyntaxReference left, SyntaxReference right) =>
        left.Span == right.Span && (left.SyntaxTree == right.SyntaxTree || IsSameFile(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath));

    private static bool IsSameFile(string left, string right) => left.Length > 0 && left == right;
}
