using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Syntax.Scopes;

/// <summary>
/// What names stand for in the scopes around the types of a file. All are asked from the place where a type begins: the scopes inside of a
/// member are not known without binding it.
/// </summary>
internal sealed class ScopeNames(SemanticModel model)
{
    /// <summary>The members that a name alone stands for: those of the nearest type that has one, itself or from its bases.</summary>
    public ImmutableArray<ISymbol> MembersNamed(SimpleNameSyntax name)
    {
        var scope = ScopeOf(name);
        for (var type = model.GetEnclosingSymbol(scope) as INamedTypeSymbol; type is not null; type = type.ContainingType)
        {
            if (model.LookupSymbols(scope, type, name.Identifier.ValueText) is { IsEmpty: false } members) return members;
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>The members of a type or a namespace that a name stands for.</summary>
    public ImmutableArray<ISymbol> MembersOf(INamespaceOrTypeSymbol container, SimpleNameSyntax name) =>
        model.LookupSymbols(ScopeOf(name), container, name.Identifier.ValueText);

    /// <summary>The same with the extension methods that could be called on it. The search for them goes through all types of the namespaces in use.</summary>
    public ImmutableArray<ISymbol> MembersWithExtensionsOf(ITypeSymbol type, SimpleNameSyntax name) =>
        model.LookupSymbols(ScopeOf(name), type, name.Identifier.ValueText, includeReducedExtensionMethods: true);

    /// <summary>The type or namespace that a name stands for; null if it is none. To bind the one name is many times cheaper than to look up symbols: that goes through all types of the namespaces in use.</summary>
    public INamespaceOrTypeSymbol? Named(NameSyntax name) => Bound(name).Symbol as INamespaceOrTypeSymbol;

    /// <summary>Whether a name stands for no type at all.</summary>
    public bool IsMissing(NameSyntax name) => Bound(name) is { Symbol: null, CandidateSymbols.IsEmpty: true };

    private SymbolInfo Bound(NameSyntax name) => model.GetSpeculativeSymbolInfo(ScopeOf(name), name, SpeculativeBindingOption.BindAsTypeOrNamespace);

    private static int ScopeOf(SyntaxNode place) =>
        place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { OpenBraceToken.RawKind: not 0 } type ? type.OpenBraceToken.Span.End : place.SpanStart;
}
