using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;
using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>The names that code gives a value: those of what the value is put into, handed to or compared with.</summary>
internal static class ValueNames
{
    /// <summary>The names, the nearest first; none if the value gets none.</summary>
    /// <param name="value">What stands for the value where it is used, as <see cref="ValuePropagation.Outermost"/> has it.</param>
    /// <param name="scopes">What calls in the file could stand for.</param>
    /// <param name="model">The semantic model of the file; it is used for parameters only.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<string?> Of(SyntaxNode value, ScopeLookup scopes, SemanticModel model, CancellationToken cancellationToken) => value.Parent switch
    {
        EqualsValueClauseSyntax initializer => [NameOfDeclared(initializer.Parent)],
        AssignmentExpressionSyntax assignment when assignment.Right == value && IsPlain(assignment) => [NameOf(assignment.Left)],
        ArgumentSyntax argument => ArgumentNames.Of(argument, scopes, model, cancellationToken),
        AttributeArgumentSyntax argument => ArgumentNames.Of(argument, model, cancellationToken),
        InitializerExpressionSyntax pair when pair.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
            pair.Expressions.TakeWhile(part => part != value).Reverse().Select(NameOf),
        AnonymousObjectMemberDeclaratorSyntax member => [member.NameEquals?.Name.Identifier.ValueText],
        BinaryExpressionSyntax comparison when comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
            [NameOf(comparison.Left == value ? comparison.Right : comparison.Left)],
        ConstantPatternSyntax pattern => [NameOfMatched(pattern)],
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => [NameOf(choice.Expression)],
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => [NameOfMember(value)],
        _ => [],
    };

    /// <summary>The name of what an expression stands for, or the key that it is; null if it has none.</summary>
    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull),
        PostfixUnaryExpressionSyntax postfix => NameOf(postfix.Operand),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } element => KeyOf(keys[0].Expression) ?? NameOf(element.Expression),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } => KeyOf(keys[0].Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } named } when CalledName.IsNameOf(expression) => NameOf(named[0].Expression),
        InvocationExpressionSyntax call => NameOf(call.Expression),
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax => KeyOf(expression),
        _ => null,
    };

    // The key of an array is a number, and the name of a list says what its elements are.
    private static string? KeyOf(ExpressionSyntax key) => key switch
    {
        _ when TextNames.In(key) is { } text => TextNames.Last(text),
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax => null,
        _ => NameOf(key),
    };

    private static string? NameOfDeclared(SyntaxNode? declared) => declared switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => null,
    };

    // "token += next" goes on with what is there already.
    private static bool IsPlain(AssignmentExpressionSyntax assignment) =>
        assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression;

    // The value may be one of several alternatives, or the pattern of a property: { Token: "..." }.
    private static string? NameOfMatched(PatternSyntax pattern)
    {
        SyntaxNode outer = pattern;
        while (outer.Parent is BinaryPatternSyntax or UnaryPatternSyntax or ParenthesizedPatternSyntax) outer = outer.Parent;
        return outer.Parent switch
        {
            SubpatternSyntax { NameColon: { } name } => name.Name.Identifier.ValueText,
            IsPatternExpressionSyntax match => NameOf(match.Expression),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => NameOf(choice.GoverningExpression),
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => NameOf(choice.Expression),
            _ => null,
        };
    }

    // What a member returns is called as the member is. Functions inside it have names of their own, or none.
    private static string? NameOfMember(SyntaxNode returned) => returned.Ancestors().FirstOrDefault(IsNamedCode) switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };

    private static bool IsNamedCode(SyntaxNode node) =>
        node is BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;
}
