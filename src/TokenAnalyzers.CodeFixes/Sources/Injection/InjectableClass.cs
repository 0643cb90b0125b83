namespace TokenAnalyzers.CodeFixes.Sources.Injection;

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

    /// <summary>The constructor of this class that a symbol stands for; null if it is none of them.</summary>
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
