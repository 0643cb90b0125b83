namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>Reads from a condition which values are missing on one of its sides: null, empty, or white space, as the condition has it.</summary>
internal static class MissingValues
{
    /// <summary>The values that are missing where a condition has an outcome.</summary>
    public static IEnumerable<ExpressionSyntax> Where(ExpressionSyntax condition, bool outcome) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Where(parenthesized.Expression, outcome),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => Where(not.Operand, !outcome),
        BinaryExpressionSyntax both when both.IsKind(outcome ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression) =>
            Where(both.Left, outcome).Concat(Where(both.Right, outcome)),
        BinaryExpressionSyntax either when either.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression =>
            Where(either.Left, outcome).Where(value => Where(either.Right, outcome).Any(other => SyntaxFactory.AreEquivalent(value, other))),
        BinaryExpressionSyntax comparison when comparison.IsKind(outcome ? SyntaxKind.EqualsExpression : SyntaxKind.NotEqualsExpression) =>
            Compared(comparison),
        BinaryExpressionSyntax comparison when !outcome
            && comparison is { Left: var length, Right: LiteralExpressionSyntax { Token.Value: 0 } }
            && comparison.IsKind(SyntaxKind.GreaterThanExpression) =>
            OfLength(length),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call when outcome
            && NameOf(call) is nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace) =>
            [arguments[0].Expression],
        IsPatternExpressionSyntax match when Match(match.Pattern) == outcome => [match.Expression],
        _ => [],
    };

    /// <summary>Whether a section of configuration is missing where a condition has an outcome: <c>!section.Exists()</c>.</summary>
    public static bool IsSection(ExpressionSyntax condition, bool outcome) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsSection(parenthesized.Expression, outcome),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => IsSection(not.Operand, !outcome),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call => !outcome && NameOf(call) == "Exists",
        _ => false,
    };

    /// <summary>Whether the code around a value looks whether it is missing, to do something else then.</summary>
    public static bool AreLookedFor(ExpressionSyntax value) =>
        value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Left == value
        || value.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment && assignment.Left == value
        || value.Ancestors().TakeWhile(node => node is ExpressionSyntax or BaseArgumentListSyntax or ArgumentSyntax).OfType<ExpressionSyntax>()
            .Any(condition => Where(condition, outcome: true).Concat(Where(condition, outcome: false)).Contains(value));

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    // x == null, "" == x, x.Length == 0
    private static IEnumerable<ExpressionSyntax> Compared(BinaryExpressionSyntax comparison) =>
        IsNothing(comparison.Right) ? [comparison.Left]
        : IsNothing(comparison.Left) ? [comparison.Right]
        : comparison.Right is LiteralExpressionSyntax { Token.Value: 0 } ? OfLength(comparison.Left)
        : [];

    private static IEnumerable<ExpressionSyntax> OfLength(ExpressionSyntax length) => length switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Length) } access => [access.Expression],
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: nameof(string.Length) } } access =>
            [access.Expression],
        _ => [],
    };

    private static bool IsNothing(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.Token.Value is "",
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == nameof(string.Empty),
        _ => false,
    };

    /// <summary>Whether a value that a label of a switch is for is missing; null for one that does not tell.</summary>
    public static bool? Match(SwitchLabelSyntax label) => label switch
    {
        CaseSwitchLabelSyntax constant => IsNothing(constant.Value) ? true : null,
        CasePatternSwitchLabelSyntax { WhenClause: null } pattern => Match(pattern.Pattern),
        _ => null,
    };

    /// <summary>Whether a value that matches a pattern is missing; null for a pattern that does not tell.</summary>
    public static bool? Match(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => IsNothing(constant.Expression) ? true : null,
        ParenthesizedPatternSyntax parenthesized => Match(parenthesized.Pattern),
        UnaryPatternSyntax not => !Match(not.Pattern),
        BinaryPatternSyntax binary => Match(binary.Left) == Match(binary.Right) ? Match(binary.Left) : null,
        RecursivePatternSyntax { Type: null, PositionalPatternClause: null } recursive => IsOfLength(recursive) ? false : null,
        DeclarationPatternSyntax or TypePatternSyntax => false,
        _ => null,
    };

    // { } and { Length: > 0 }
    private static bool IsOfLength(RecursivePatternSyntax pattern) => pattern.PropertyPatternClause is not { Subpatterns: { Count: > 0 } parts }
        || (parts.Count == 1
            && parts[0] is
            {
                NameColon.Name.Identifier.ValueText: nameof(string.Length),
                Pattern: RelationalPatternSyntax { Expression: LiteralExpressionSyntax { Token.Value: 0 } } relation,
            }
            && relation.OperatorToken.IsKind(SyntaxKind.GreaterThanToken));
}
