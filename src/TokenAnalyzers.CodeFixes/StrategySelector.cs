using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Rewrites;
using TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Finds the ways to rewrite an expression, by the declaration or code that it belongs to.</summary>
internal static class StrategySelector
{
    /// <returns>The ways, the best first; none where the language asks for a constant.</returns>
    public static async Task<ImmutableArray<RewriteStrategy>> FindAsync(
        TokenText text, Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        var settings = new ProgramSettings(document.Project.Solution, model, cancellationToken);
        if (await settings.AreOwnAsync(text.Expression).ConfigureAwait(false)) return Ways();
        if (await RemovedDefault.WaysAsync(text, document, model, types, cancellationToken).ConfigureAwait(false) is { } ways) return ways;
        if (RequiredOption.Of(text, document, model) is { } option) return Ways(option);
        if (await RequiredRead.FindAsync(text, document, model, types, cancellationToken).ConfigureAwait(false) is { } required) return required;

        switch (Owner(text.Expression))
        {
            case LocalDeclarationStatementSyntax { IsConst: true } local:
                var localUses = await ConstantUses.OfAsync(local.Declaration, document, model, cancellationToken).ConfigureAwait(false);
                return localUses.AreAtRunTime ? Ways(new RunTimeExpression(text, document, model) { Constant = local }) : Ways();

            case LocalDeclarationStatementSyntax local when LocalAsFunction.Of(text, local, document, model) is { } function:
                return Ways(function, new RunTimeExpression(text, document, model));

            case FieldDeclarationSyntax constant when constant.Modifiers.Any(SyntaxKind.ConstKeyword):
                var uses = await ConstantUses.OfAsync(constant.Declaration, document, model, cancellationToken).ConfigureAwait(false);
                return OfConstant(text, constant, uses, document, model);

            case FieldDeclarationSyntax or PropertyDeclarationSyntax:
                var field = await PropertyOfField.FindAsync(text.Expression, document, model, cancellationToken).ConfigureAwait(false);
                return OfInitializer(text, field, document, model);

            case ParameterSyntax parameter when OptionalParameter.Of(text, parameter, document, model) is { } optional:
                return Ways(optional);

            case null:
            case var owner when ConstantPlaces.AsksForConstant(owner):
                return Ways();

            default:
                return Ways(new RunTimeExpression(text, document, model) { IsVariable = settings.AreOfChild(text.Expression) });
        }
    }

    /// <summary>The nearest node that decides when the expression is evaluated, or that it has to be a constant.</summary>
    /// <returns>Null for a part of a declaration that is neither.</returns>
    private static SyntaxNode? Owner(ExpressionSyntax expression)
    {
        var owner = expression.Ancestors().FirstOrDefault(node => ConstantPlaces.AsksForConstant(node) || IsRun(node) || node is MemberDeclarationSyntax);
        return owner is FieldDeclarationSyntax or PropertyDeclarationSyntax || (owner is not null && (IsRun(owner) || ConstantPlaces.AsksForConstant(owner)))
            ? owner
            : null;
    }

    private static bool IsRun(SyntaxNode node) => node is StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax
        or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax;

    private static ImmutableArray<RewriteStrategy> OfConstant(
        TokenText text, FieldDeclarationSyntax field, ConstantUses uses, Document document, SemanticModel model)
    {
        if (!uses.AreAtRunTime || uses.MayBeOutside || uses.AreDefaults || field.Declaration.Variables.Count > 1) return Ways();
        var asStatic = new FieldAsProperty(text, field, isStatic: true, document, model);
        return uses.AreInObject ? Ways(new FieldAsProperty(text, field, isStatic: false, document, model), asStatic) : Ways(asStatic);
    }

    private static ImmutableArray<RewriteStrategy> OfInitializer(TokenText text, FieldDeclarationSyntax? asProperty, Document document, SemanticModel model)
    {
        var inPlace = new RunTimeExpression(text, document, model);
        if (asProperty is not null) return Ways(new FieldAsProperty(text, asProperty, isStatic: true, document, model), inPlace);
        return MovedToConstructor.Of(text, document, model) is { } moved ? Ways(inPlace, moved) : Ways(inPlace);
    }

    private static ImmutableArray<RewriteStrategy> Ways(params RewriteStrategy[] strategies) => ImmutableArray.Create(strategies);
}
