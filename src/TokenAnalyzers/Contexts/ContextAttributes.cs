using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// What the attributes of TokenAnalyzers.Annotations say of a place. They are known by their full name, so a team may
/// declare its own. The innermost declaration that carries one counts: member, then types outwards, then assembly.
/// </summary>
internal static class ContextAttributes
{
    private const string Namespace = nameof(TokenAnalyzers);
    private const string Only = "Only";

    // Where one declaration carries both, production is the safe answer.
    private static readonly ImmutableArray<(string Name, Evidence<Stage> Answer)> Stages = ImmutableArray.Create(
        ("ProductionCodeAttribute", new Evidence<Stage>(Stage.Production, Wording.MarkedAsProductionCode)),
        ("DevelopmentCodeAttribute", new Evidence<Stage>(Stage.Development, Wording.MarkedAsDevelopmentCode)));

    private static readonly ImmutableArray<(string Name, Evidence<Actor> Answer)> Actors = ImmutableArray.Create(
        ("UserContextAttribute", new Evidence<Actor>(Actor.User, Wording.MarkedAsUserContext)));

    /// <summary>Where the place runs, by attribute; null if none says so.</summary>
    public static Evidence<Stage>? StageAt(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) =>
        StageOf(DeclaredAround(place, model, cancellationToken));

    /// <summary>Where a declaration belongs, by attribute; null if none says so.</summary>
    public static Evidence<Stage>? StageOf(ISymbol declared) => Nearest(declared, static symbol => AnswerOf(symbol, Stages) ?? DevelopmentOnly(symbol));

    /// <summary>For whom the place acts, by attribute; null if none says so.</summary>
    public static Evidence<Actor>? ActorAt(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) =>
        Nearest(DeclaredAround(place, model, cancellationToken), static symbol => AnswerOf(symbol, Actors));

    private static TAnswer? Nearest<TAnswer>(ISymbol declared, Func<ISymbol, TAnswer?> answerOf)
        where TAnswer : class
    {
        for (var symbol = declared; symbol is not null; symbol = Around(symbol))
        {
            if (answerOf(symbol) is { } answer) return answer;
        }

        return null;
    }

    // [DevelopmentOnly], [DevOnly], [LocalOnly]: attributes of a team's own, with which its filters keep production out.
    private static Evidence<Stage>? DevelopmentOnly(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            var name = attribute.AttributeClass?.Name ?? "";
            if (name.EndsWith(nameof(Attribute), StringComparison.Ordinal)) name = name.Substring(0, name.Length - nameof(Attribute).Length);
            if (!name.EndsWith(Only, StringComparison.Ordinal)) continue;
            var isDevelopment = EnvironmentNames.WithoutOptions.SaidOf(name.Substring(0, name.Length - Only.Length)) == Stage.Development;
            if (isDevelopment)
                return new(Stage.Development, DisclosedName.Of(name) is { } shown ? MessageText.Of(Wording.MarkedAs, shown) : Wording.MarkedByAnAttribute);
        }

        return null;
    }

    // An accessor belongs to its property, which its containing symbol passes over.
    private static ISymbol? Around(ISymbol symbol) => symbol is IMethodSymbol { AssociatedSymbol: { } member } ? member : symbol.ContainingSymbol;

    private static ISymbol DeclaredAround(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            if (DeclaredBy(node, model, cancellationToken) is { } declared) return declared;
        }

        return model.Compilation.Assembly;
    }

    private static ISymbol? DeclaredBy(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        // The fields of one declaration share its attributes.
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } fields } => model.GetDeclaredSymbol(fields[0], cancellationToken),
        AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellationToken).Symbol,
        MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(node, cancellationToken),
        _ => null,
    };

    private static TAnswer? AnswerOf<TAnswer>(ISymbol declared, ImmutableArray<(string Name, TAnswer Answer)> known)
        where TAnswer : class
    {
        foreach (var (name, answer) in known)
        {
            foreach (var attribute in declared.GetAttributes())
            {
                if (attribute.AttributeClass is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type
                    && type.Name == name)
                {
                    return answer;
                }
            }
        }

        return null;
    }
}
