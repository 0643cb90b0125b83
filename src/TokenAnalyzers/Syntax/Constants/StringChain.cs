namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Texts that one expression puts together with a StringBuilder: <c>new StringBuilder("a").Append("b").ToString()</c>.</summary>
internal static class StringChain
{
    private const int LongestChain = 64;

    /// <summary>The link of a chain of which an expression is the argument or what comes before; null if there is none.</summary>
    public static ExpressionSyntax? Around(SyntaxNode node) => node.Parent switch
    {
        ArgumentSyntax { Parent.Parent: ExpressionSyntax link } => Pieces(link) is { } pieces && pieces.Any(piece => piece.Node == node) ? link : null,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax link } access => access.Expression == node && Pieces(link) is not null ? link : null,
        _ => null,
    };

    /// <summary>The string that is made of a link on the spot; else the link itself, or any other node.</summary>
    public static SyntaxNode Finished(SyntaxNode node) =>
        Around(node) is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } text ? text : node;

    /// <summary>Whether an expression is a link that is still a StringBuilder.</summary>
    public static bool IsUnfinished(ExpressionSyntax node) =>
        Pieces(node) is not null && node is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 };

    /// <summary>What the text of a link is made of, in order; null if the expression is no link.</summary>
    public static IReadOnlyList<TextPiece>? Pieces(ExpressionSyntax node) => node switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } creation when IsBuilder(creation.Type) => Texts(arguments),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } link when IsOnBuilder(access.Expression) =>
            (name, link.ArgumentList.Arguments.Count) switch
            {
                ("ToString", 0) => [new(access.Expression)],
                ("Append", 1) => [new(access.Expression), .. Texts(link.ArgumentList.Arguments)],
                _ => null,
            },
        _ => null,
    };

    // A number is a capacity, and no text.
    private static List<TextPiece> Texts(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        [.. arguments.Where(argument => argument.Expression is not LiteralExpressionSyntax { Token.Value: int }).Select(argument => new TextPiece(argument.Expression))];

    // By syntax alone. Each link is asked for all before it, so a chain of thousands is not followed to its end.
    private static bool IsOnBuilder(ExpressionSyntax expression)
    {
        for (var i = 0; i < LongestChain && expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" } access }; i++) expression = access.Expression;
        return expression is ObjectCreationExpressionSyntax creation && IsBuilder(creation.Type);
    }

    private static bool IsBuilder(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => IsBuilder(qualified.Right),
        SimpleNameSyntax name => name.Identifier.ValueText == "StringBuilder",
        _ => false,
    };
}
