using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Where functions are used that no code outside of their type, or of their body, can name.</summary>
internal static class CallSites
{
    /// <summary>Every use of a local function, a private method or a private property; null where it may be used from elsewhere.</summary>
    public static IReadOnlyList<SimpleNameSyntax>? Of(IMethodSymbol function, FileModels models, CancellationToken cancellationToken)
    {
        var named = function.AssociatedSymbol ?? function;
        if (ScopesOf(function, named, models, cancellationToken) is not { } scopes) return null;
        return [.. scopes.SelectMany(scope => scope.DescendantNodes()).OfType<SimpleNameSyntax>().Where(IsUse)];

        bool IsUse(SimpleNameSyntax name) =>
            name.Identifier.ValueText == named.Name
            && Names(models.Of(name).GetSymbolInfo(name, cancellationToken), named)
            && !IsInNameof(name, models.Of(name), cancellationToken);
    }

    private static IEnumerable<SyntaxNode>? ScopesOf(IMethodSymbol function, ISymbol named, FileModels models, CancellationToken cancellationToken)
    {
        if (function.MethodKind == MethodKind.LocalFunction)
        {
            return named.DeclaringSyntaxReferences.Select(declaration => ScopeOf(declaration.GetSyntax(cancellationToken), models));
        }

        if (!IsOwn(function, named)) return null;
        var parts = function.ContainingType.DeclaringSyntaxReferences;
        var here = parts.Where(part => models.Of(part.SyntaxTree) is not null).Select(part => part.GetSyntax(cancellationToken)).ToList();
        var isElsewhere = parts.Any(part => models.Of(part.SyntaxTree) is null && Mentions(part.GetSyntax(cancellationToken).ToString(), named));
        return isElsewhere || here.Exists(part => IsMentionedInDisabledText(part, named)) ? null : here;
    }

    // A local function can be used anywhere in the member that it is nested in, or in the top-level statements of the file.
    private static SyntaxNode ScopeOf(SyntaxNode localFunction, FileModels models)
    {
        var isPiece = models.Of(localFunction).IsSpeculativeSemanticModel;
        return localFunction.Ancestors().First(node => isPiece ? CodeRoots.IsRoot(node) : IsMember(node));
    }

    private static bool IsMember(SyntaxNode node) => node is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax;

    // Whoever starts the program, an interface, and whatever reads an attribute may call a private method too.
    private static bool IsOwn(IMethodSymbol function, ISymbol named) =>
        named.DeclaredAccessibility == Accessibility.Private
        && function.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet
        && named is not IPropertySymbol { IsIndexer: true }
        && !(function.IsStatic && function.Name == "Main")
        && named.GetAttributes().IsEmpty;

    private static bool Mentions(string text, ISymbol named) => text.IndexOf(named.Name, StringComparison.Ordinal) >= 0;

    // Another configuration may use it there, and both have to get the same answer.
    private static bool IsMentionedInDisabledText(SyntaxNode part, ISymbol named) =>
        part.ContainsDirectives && part.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && Mentions(trivia.ToString(), named));

    private static bool Names(SymbolInfo info, ISymbol named) =>
        info.Symbol is { } symbol ? IsSame(symbol, named) : info.CandidateSymbols.Any(candidate => IsSame(candidate, named));

    private static bool IsSame(ISymbol symbol, ISymbol named) =>
        SymbolEqualityComparer.Default.Equals((symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition, named.OriginalDefinition);

    private static bool IsInNameof(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        name.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault(CalledName.IsNameOf) is { } call
        && model.GetOperation(call, cancellationToken) is INameOfOperation;

}
