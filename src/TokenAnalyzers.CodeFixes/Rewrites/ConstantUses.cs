using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>Where the constants, or read-only fields, of a declaration are used in the solution.</summary>
/// <param name="AreAtRunTime">No use needs a constant, as an attribute, a case label or another constant do.</param>
/// <param name="AreValues">No use needs a variable, as <c>ref</c> does and an assignment.</param>
/// <param name="AreInObject">All uses are by plain name in code that belongs to an object of the declaring type.</param>
/// <param name="MayBeOutside">Other assemblies can have the constant baked in.</param>
/// <param name="AreDefaults">One use is the default of a member that other assemblies can set: a read would fail before they do.</param>
internal sealed record ConstantUses(bool AreAtRunTime, bool AreValues, bool AreInObject, bool MayBeOutside, bool AreDefaults)
{
    public static async Task<ConstantUses> OfAsync(
        VariableDeclarationSyntax declaration, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var result = new ConstantUses(AreAtRunTime: true, AreValues: true, AreInObject: true, MayBeOutside: false, AreDefaults: false);
        foreach (var variable in declaration.Variables)
        {
            var symbol = model.GetDeclaredSymbol(variable, cancellationToken)!;
            result = result with { MayBeOutside = result.MayBeOutside || (symbol is not ILocalSymbol && Visibility.IsOutside(symbol, model.Compilation)) };
            var uses = await SymbolUses.Of(document.Project.Solution).OfAsync(symbol, cancellationToken).ConfigureAwait(false);
            result = uses.Aggregate(result, (before, use) => before.With(use, symbol));
        }

        return result;
    }

    private ConstantUses With(SymbolUse use, ISymbol symbol)
    {
        // It names the member, whatever it is.
        if (IsInNameOf(use.Node)) return this;
        var place = CodeLocation.At(use.Node, use.Document, use.Model);
        var isInObject = place.Reach is Reach.Instance or Reach.Constructor
            && SymbolEqualityComparer.Default.Equals(place.Type, symbol.ContainingType)
            && use.Whole == use.Node;
        return this with
        {
            AreAtRunTime = AreAtRunTime && !use.Node.Ancestors().TakeWhile(IsInside).Any(node => ConstantPlaces.AsksForConstant(node) || IsConstant(node)),
            AreValues = AreValues && !AsksForVariable(use.Whole),
            AreInObject = AreInObject && isInObject,
            AreDefaults = AreDefaults
                || (use.Whole is ExpressionSyntax value
                    && DefaultValue.Around(value, use.Model, CancellationToken.None) is { } member
                    && Visibility.IsSetOutside(member.Owner, use.Model.Compilation)),
        };
    }

    private static bool IsInNameOf(SyntaxNode use) =>
        use.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call && CalledName.IsNameOf(call);

    /// <summary>Whether a use needs a variable, as <c>ref</c> does and an assignment.</summary>
    public static bool AsksForVariable(SyntaxNode use) => use.Parent switch
    {
        RefExpressionSyntax => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.AddressOfExpression),
        _ => false,
    };

    private static bool IsInside(SyntaxNode node) => node is not (BlockSyntax or TypeDeclarationSyntax or AnonymousFunctionExpressionSyntax);

    private static bool IsConstant(SyntaxNode node) => node switch
    {
        LocalDeclarationStatementSyntax local => local.IsConst,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
