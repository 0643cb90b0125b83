using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>Reads the parts of a class.</summary>
internal static class ClassReader
{
    /// <returns>Null for what is no class of that kind: a struct, a positional record, a static class, one with a generated constructor.</returns>
    public static async Task<InjectableClass?> ReadAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false } || HasCopyConstructor(type)) return null;
        if (await PartsAsync(type, solution, cancellationToken).ConfigureAwait(false) is not { Length: > 0 } parts) return null;
        var primary = Array.Find(parts, part => part.Declaration.ParameterList is not null);
        if (type.IsRecord && primary is not null) return null;
        var constructors = parts.SelectMany(part => ConstructorsOf(part.Declaration).Select(member => new Constructor(part.Declaration, member, part.Model))).ToList();

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
