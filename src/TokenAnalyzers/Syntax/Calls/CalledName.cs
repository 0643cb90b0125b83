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
    public static bool IsNameOf(SyntaxNode? expression) =>
        expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static string? LastName(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}

/// <summary>What a member is used on.</summary>
internal static class Receiver
{
    /// <summary>The receiver of a call or an access, as the code spells it out; null where it does not.</summary>
    public static ExpressionSyntax? Of(SyntaxNode use) => use switch
    {
        InvocationExpressionSyntax call => Of(call.Expression),
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax =>
            use.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.SpanStart == use.SpanStart)?.Expression,
        _ => null,
    };
}

/// <summary>
/// The parameter that an argument is given to, by the symbol of its call alone. The operation of an argument says the same, but
/// it is made together with all operations of the member around it.
/// </summary>
internal static class ArgumentParameter
{
    /// <returns>Null where the call has no symbol, or the argument no parameter.</returns>
    public static IParameterSymbol? Of(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } list) return null;
        var parameters = model.GetSymbolInfo(call, cancellationToken).Symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        if (argument.NameColon is { } named) return parameters.FirstOrDefault(parameter => parameter.Name == named.Name.Identifier.ValueText);
        var index = list.Arguments.IndexOf(argument);
        return index < parameters.Length ? parameters[index] : parameters.LastOrDefault() is { IsParams: true } rest ? rest : null;
    }
}
