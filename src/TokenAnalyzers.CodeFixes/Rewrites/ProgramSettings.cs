using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// Environment variables and configuration that code sets. Whoever starts a program gives it these: it has no use for a value
/// that it reads under one key and sets under another, and none for one that it sets to itself.
/// </summary>
internal sealed class ProgramSettings(Solution solution, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>Whether a value, or the variable that holds it, is given to the program itself.</summary>
    public async Task<bool> AreOwnAsync(ExpressionSyntax value)
    {
        var whole = Outermost(value);
        if (IsOwn(whole, model)) return true;
        if (whole.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }) return false;
        var uses = await SymbolUses.Of(solution).OfAsync(model.GetDeclaredSymbol(variable, cancellationToken)!, cancellationToken).ConfigureAwait(false);
        return uses.Any(use => use.Whole is ExpressionSyntax name && IsOwn(Outermost(name), use.Model));
    }

    /// <summary>Whether a value is given to a program that this one starts, as a variable. That one has all variables of this one anyway.</summary>
    public bool AreOfChild(ExpressionSyntax value) => TargetOf(Outermost(value)) is { } target
        && model.GetSymbolInfo(target, cancellationToken).Symbol is IPropertySymbol
        {
            Name: "Environment" or "EnvironmentVariables",
            ContainingType.Name: "ProcessStartInfo",
        };

    private static bool IsOwn(ExpressionSyntax value, SemanticModel model)
    {
        if (value.Parent is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: var configuration } } assignment
            && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            return model.GetTypeInfo(configuration).Type is { } type && ConfigurationApi.IsConfigurationOrSection(type);
        return value.Ancestors()
            .TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<InvocationExpressionSyntax>()
            .Any(call => Sets(call, value, model));
    }

    private static bool Sets(InvocationExpressionSyntax call, ExpressionSyntax value, SemanticModel model) => call.ArgumentList.Span.Contains(value.Span)
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && (method.Name, method.ContainingType.Name) is ("SetEnvironmentVariable", "Environment")
            or ("AddInMemoryCollection", "MemoryConfigurationBuilderExtensions");

    // variables["..."] = value, variables = { ["..."] = value }, variables.Add("...", value)
    private static ExpressionSyntax? TargetOf(ExpressionSyntax value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } assignment when assignment.Right == value => element.Expression,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax, Parent.Parent: AssignmentExpressionSyntax outer } => outer.Left,
        InitializerExpressionSyntax { Parent.Parent: AssignmentExpressionSyntax outer } => outer.Left,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } } => receiver,
        _ => null,
    };

    private static ExpressionSyntax Outermost(ExpressionSyntax value)
    {
        while (value.Parent is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax)
            value = (ExpressionSyntax)value.Parent;
        return value;
    }
}
