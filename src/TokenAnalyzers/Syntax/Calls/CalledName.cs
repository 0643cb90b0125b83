namespace TokenAnalyzers.Syntax.Calls;

/// <summary>The name of what is called or made, as the code spells it out.</summary>
internal static class CalledName
{
    /// <returns>Null where the code does not spell it out.</returns>
    public static SimpleNameSyntax? Of(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        var called => called as SimpleNameSyntax,
    };

    /// <summary>The simple name of what is called or made; null where the code does not spell it out.</summary>
    public static string? TextOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => Of(invocation)?.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => LastName(creation.Type),
        PrimaryConstructorBaseTypeSyntax made => LastName(made.Type),
        ImplicitObjectCreationExpressionSyntax creation when MadeType.Of(creation) is { } type => LastName(type),
        ConstructorInitializerSyntax initializer when MadeType.Of(initializer) is { } type => LastName(type),
        _ => null,
    };

    /// <summary>The name of the class of an attribute, without "Attribute".</summary>
    public static string TextOf(AttributeSyntax attribute)
    {
        var name = LastName(attribute.Name) ?? "";
        return name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;
    }

    /// <summary>Whether an expression is <c>nameof(...)</c>.</summary>
    public static bool IsNameOf(SyntaxNode? expression) => expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static string? LastName(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
