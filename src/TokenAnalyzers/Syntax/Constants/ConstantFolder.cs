namespace TokenAnalyzers.Syntax.Constants;

/// <summary>
/// Puts a text together from literals, constants, readonly fields, concatenations, interpolations, string.Concat,
/// Join and Format, chains of a StringBuilder, and lists of characters. The nodes wait on a stack of their own: a chain of ten
/// thousand operands is no deeper than one of two.
/// </summary>
internal sealed class ConstantFolder
{
    private readonly ISymbolResolver? _names;
    private readonly CancellationToken _cancellationToken;
    private readonly ConstantText.Builder _text = new();
    private readonly Stack<TextPiece> _waiting = new();

    private ConstantFolder(ISymbolResolver? names, CancellationToken cancellationToken) => (_names, _cancellationToken) = (names, cancellationToken);

    /// <summary>Reads the text of an expression.</summary>
    /// <param name="expression">An expression, or a part of an interpolated string.</param>
    /// <param name="names">Knows constants and calls; null to read only what is spelled out, at a small part of the price.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ConstantText Read(SyntaxNode expression, ISymbolResolver? names, CancellationToken cancellationToken)
    {
        var reader = new ConstantFolder(names, cancellationToken);
        reader._waiting.Push(new(expression));
        while (reader._waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(reader._waiting.Pop());
        }

        return reader._text.Build();
    }

    /// <summary>The largest expression whose text holds the text of <paramref name="part"/>; the part itself if there is none.</summary>
    /// <param name="part">A literal, a text part of an interpolated string, or the name of a constant.</param>
    /// <param name="names">Knows calls; null to pass them over.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static SyntaxNode OutermostAround(SyntaxNode part, ISymbolResolver? names, CancellationToken cancellationToken)
    {
        var outermost = part;
        while (ContainerOf(outermost, names, cancellationToken) is { } container) outermost = container;
        return outermost;
    }

    private static SyntaxNode? ContainerOf(SyntaxNode node, ISymbolResolver? names, CancellationToken cancellationToken) => node.Parent switch
    {
        BinaryExpressionSyntax addition when addition.IsKind(SyntaxKind.AddExpression) => addition,
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        InterpolatedStringExpressionSyntax interpolated => interpolated,
        InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => hole.Parent,
        _ => CharacterList.Around(node) ?? StringChain.Around(node) ?? (names is null ? null : StringCall.Around(node, names, cancellationToken)),
    };

    private void Read(TextPiece piece)
    {
        if (piece.Segment is { } segment)
        {
            _text.Add(segment.Value, piece.Node, (piece.Node as LiteralExpressionSyntax)?.Token ?? default, segment.Offset);
            return;
        }

        switch (piece.Node)
        {
            case LiteralExpressionSyntax { Token: { Value: string or char } literal }:
                _text.Add(literal.ValueText, piece.Node, literal);
                break;
            case InterpolatedStringTextSyntax text:
                _text.Add(text.TextToken.ValueText, text, text.TextToken);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                _waiting.Push(new(parenthesized.Expression));
                break;
            case BinaryExpressionSyntax addition when addition.IsKind(SyntaxKind.AddExpression):
                _waiting.Push(new(addition.Right));
                _waiting.Push(new(addition.Left));
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                Wait([.. interpolated.Contents.Select(content => new TextPiece(content))]);
                break;
            case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole:
                _waiting.Push(new(hole.Expression));
                break;
            case InvocationExpressionSyntax call when _names is not null && StringCall.Pieces(call, _names, _cancellationToken) is { } pieces:
                Wait(pieces);
                break;
            case var list when CharacterList.Pieces(list) is { } characters:
                Wait(characters);
                break;
            case ExpressionSyntax chain when StringChain.Pieces(chain) is { } links:
                Wait(links);
                break;
            default:
                ReadValue(piece.Node);
                break;
        }
    }

    private void Wait(IReadOnlyList<TextPiece> pieces)
    {
        for (var i = pieces.Count - 1; i >= 0; i--) _waiting.Push(pieces[i]);
    }

    private void ReadValue(SyntaxNode node)
    {
        if (_names is not null && node is ExpressionSyntax expression && _names.ConstantOf(expression, _cancellationToken) is { } value) _text.Add(value, node);
        else _text.AddUnknown(node);
    }
}
