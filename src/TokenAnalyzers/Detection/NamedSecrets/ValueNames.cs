using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>The names that code gives a value: those of what the value is put into, handed to or compared with.</summary>
internal static class ValueNames
{
    // What gives back what it is used on: "headers["X-Api-Key"].ToString()" is called as the header is.
    private static readonly HashSet<string> GivesBack = new(StringComparer.Ordinal)
    {
        "Value", "Result", "ToString", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Trim", "ToLower", "ToLowerInvariant",
        "ToUpper", "ToUpperInvariant", "ConfigureAwait",
    };

    /// <summary>The names, the nearest first; none if the value gets none.</summary>
    /// <param name="value">The value, as the whole text that it is.</param>
    /// <param name="symbols">What calls in the file mean; null where that is not known.</param>
    public static IEnumerable<string?> Of(ExpressionSyntax value, CalledSymbols? symbols)
    {
        var outermost = ValuePropagation.Outermost(value);
        for (SyntaxNode inner = value; inner != outermost; inner = inner.Parent!)
        {
            foreach (var name in NamesOfAlternative(inner)) yield return name;
        }

        foreach (var name in OfUse(outermost, symbols)) yield return name;
    }

    private static IEnumerable<string?> OfUse(SyntaxNode value, CalledSymbols? symbols) => value.Parent switch
    {
        EqualsValueClauseSyntax initializer => [NameOfDeclared(initializer.Parent)],
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key, Parent: InitializerExpressionSyntax list } =>
            OfPair(NameOf(key), list, symbols),
        AssignmentExpressionSyntax assignment when assignment.Right == value && IsPlain(assignment) =>
            new[] { NameOf(assignment.Left) }.Concat(NamesOfMissing(assignment)),
        ArgumentSyntax argument => ArgumentNames.Of(argument, symbols),
        AttributeArgumentSyntax argument => ArgumentNames.Of(argument, symbols).Append(NameOfDefault(argument)),
        InitializerExpressionSyntax { Parent: InitializerExpressionSyntax list } pair when pair.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
            pair.Expressions.TakeWhile(part => part != value).Reverse().SelectMany(key => OfPair(NameOf(key), list, symbols)),
        AnonymousObjectMemberDeclaratorSyntax member => [member.NameEquals?.Name.Identifier.ValueText],
        BinaryExpressionSyntax comparison when comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
            NamesOf(comparison.Left == value ? comparison.Right : comparison.Left),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Equals), Parent: InvocationExpressionSyntax call } =>
            call.ArgumentList.Arguments.Take(1).SelectMany(static other => NamesOf(other.Expression)),
        ConstantPatternSyntax pattern => [NameOfMatched(pattern)],
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => NamesOf(choice.Expression),
        ReturnStatementSyntax returned => NamesOfCase(returned).Append(NameOfMember(value)),
        ArrowExpressionClauseSyntax => [NameOfMember(value)],
        _ => [],
    };

    /// <summary>The names of what an expression stands for: its own, and the key of what it reads.</summary>
    public static IEnumerable<string?> NamesOf(ExpressionSyntax expression) => ValuePropagation.Unconverted(expression) switch
    {
        AwaitExpressionSyntax awaited => NamesOf(awaited.Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: var used } access when GivesBack.Contains(NameOf(used) ?? "") => NamesOf(access.Expression),
        MemberAccessExpressionSyntax access when GivesBack.Contains(access.Name.Identifier.ValueText) => NamesOf(access.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when GivesBack.Contains(access.Name.Identifier.ValueText) =>
            NamesOf(access.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call when TextNames.In(arguments[0].Expression) is { } text =>
            [TextNames.Last(text), NameOf(call)],
        var named => [NameOf(named)],
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

    // What a value stands in for: of "configuration["ApiKey"] ?? value" and of "case => value", the key; in a list, the option before it.
    private static IEnumerable<string?> NamesOfAlternative(SyntaxNode value) => value.Parent switch
    {
        BinaryExpressionSyntax fallback when fallback.IsKind(SyntaxKind.CoalesceExpression) && fallback.Right == value => NamesOf(fallback.Left),
        SwitchExpressionArmSyntax arm when arm.Expression == value => TextsOf(arm.Pattern),
        ExpressionElementSyntax element => [OptionBefore(element)],
        InitializerExpressionSyntax => [OptionBefore(value)],
        _ => [],
    };

    // if (string.IsNullOrEmpty(value)) value = "...": what it was read from.
    private static IEnumerable<string?> NamesOfMissing(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is not IdentifierNameSyntax { Identifier.ValueText: var name }
            || assignment.FirstAncestorOrSelf<IfStatementSyntax>() is not { Parent: BlockSyntax block } test
            || !test.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(tested => tested.Identifier.ValueText == name))
        {
            return [];
        }

        return block.Statements.OfType<LocalDeclarationStatementSyntax>().SelectMany(static declaration => declaration.Declaration.Variables)
            .Where(variable => variable.Identifier.ValueText == name && variable.Initializer is not null)
            .SelectMany(variable => NamesOf(variable.Initializer!.Value));
    }

    // "--api-key", "...", as a command line has it. To look for an element in a list reads all before it; a search by place does not.
    private static string? OptionBefore(SyntaxNode element)
    {
        var root = element.SyntaxTree.GetRoot();
        var comma = root.FindToken(Math.Max(0, element.FullSpan.Start - 1));
        if (!comma.IsKind(SyntaxKind.CommaToken)) return null;
        var before = root.FindToken(Math.Max(0, comma.FullSpan.Start - 1));
        var option = before.Parent is { Parent: ExpressionElementSyntax other } ? other : before.Parent;
        return option?.Parent == element.Parent && before.Value is string { Length: > 0 } text && text[0] == '-' ? TextNames.Last(text) : null;
    }

    // case "api_hash": return "...";
    private static IEnumerable<string?> NamesOfCase(StatementSyntax statement)
    {
        if ((statement.Parent is BlockSyntax { Parent: var around } ? around : statement.Parent) is not SwitchSectionSyntax section) return [];
        return section.Labels.SelectMany(static label => label switch
        {
            CaseSwitchLabelSyntax { Value: var value } => [TextNames.In(value)],
            CasePatternSwitchLabelSyntax { Pattern: var pattern } => TextsOf(pattern),
            _ => [],
        });
    }

    private static IEnumerable<string?> TextsOf(PatternSyntax pattern) =>
        pattern.DescendantNodesAndSelf().OfType<ConstantPatternSyntax>()
            .Select(static constant => TextNames.In(constant.Expression) ?? NameOf(constant.Expression));

    // A key without a letter is a number or a date; then what is put together says what it holds.
    private static IEnumerable<string?> OfPair(string? key, InitializerExpressionSyntax list, CalledSymbols? symbols) =>
        key is null || key.Any(char.IsLetter) || list.Parent is not ExpressionSyntax whole
            ? [key]
            : OfUse(ValuePropagation.Outermost(whole), symbols);

    // The key of an array is a number, and the name of a list says what its elements are.
    private static string? KeyOf(ExpressionSyntax key) => key switch
    {
        _ when TextNames.In(key) is { } text => TextNames.Last(text),
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax => null,
        _ => NameOf(key),
    };

    // [DefaultValue("...")] string ApiKey
    private static string? NameOfDefault(AttributeArgumentSyntax argument) =>
        argument.Parent is AttributeArgumentListSyntax { Parent: AttributeSyntax { Parent.Parent: var declared } attribute }
        && CalledName.TextOf(attribute) is "DefaultValue" or "DefaultParameterValue"
            ? NameOfDeclared(declared)
            : null;

    private static string? NameOfDeclared(SyntaxNode? declared) => declared switch
    {
        FieldDeclarationSyntax field => NameOfDeclared(field.Declaration.Variables[0]),
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
