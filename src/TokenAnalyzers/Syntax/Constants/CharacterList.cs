namespace TokenAnalyzers.Syntax.Constants;

/// <summary>
/// Arrays and collection expressions that spell a text, character by character or byte by byte. Only what spells an element out
/// is read: a name among them ends the text.
/// </summary>
internal static class CharacterList
{
    /// <summary>The list that a literal is an element of, if the literal is a character or a number; null if there is none.</summary>
    public static ExpressionSyntax? Around(SyntaxNode literal)
    {
        if (literal is not LiteralExpressionSyntax { Token.Value: char or int }) return null;
        var element = literal.Parent is CastExpressionSyntax cast ? cast : literal;
        return element.Parent switch
        {
            InitializerExpressionSyntax
            {
                Parent: ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax
                    or ImplicitStackAllocArrayCreationExpressionSyntax,
            } initializer =>
                initializer.Parent as ExpressionSyntax,
            InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax } initializer => initializer,
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => collection,
            _ => null,
        };
    }

    /// <summary>Whether an expression is a list that spells a text.</summary>
    public static bool Spells(SyntaxNode node) => Pieces(node) is not null;

    /// <summary>The elements of a list as pieces of text, in order; null if the expression is not a list, or has other elements.</summary>
    public static IReadOnlyList<TextPiece>? Pieces(SyntaxNode node)
    {
        if (Elements(node) is not { } elements) return null;
        var pieces = new List<TextPiece>();
        foreach (var element in elements)
        {
            var literal = element is CastExpressionSyntax cast ? cast.Expression : element;
            if (CharacterOf(literal) is not { } character) return null;
            pieces.Add(new(literal, new(0, character.ToString())));
        }

        return pieces;
    }

    private static IEnumerable<ExpressionSyntax>? Elements(SyntaxNode node) => node switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => initializer.Expressions,
        StackAllocArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: var initializer } => initializer.Expressions,
        InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax } initializer => initializer.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) =>
            collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression),
        _ => null,
    };

    private static char? CharacterOf(ExpressionSyntax element) => (element as LiteralExpressionSyntax)?.Token.Value switch
    {
        char character => character,
        int and (>= 0 and < 128) and var number => (char)number,
        _ => null,
    };
}

/// <summary>Text that is spelled out in source: literals, the text of interpolated strings, and lists of characters.</summary>
internal static class SpelledText
{
    /// <summary>The literal or text part at a position, or the element of a list; null if there is other code, or none.</summary>
    public static SyntaxNode? At(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return token.Span.Contains(position) && token.Parent is { } node && (IsText(node) || CharacterList.Around(node) is not null) ? node : null;
    }

    private static bool IsText(SyntaxNode node) => node is LiteralExpressionSyntax { Token.Value: string or char } or InterpolatedStringTextSyntax;
}
