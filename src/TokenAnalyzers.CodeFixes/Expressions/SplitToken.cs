using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A token that is split over neighbours: operands, arguments, or contents of an interpolated string.</summary>
/// <param name="Span">The neighbours that hold the token.</param>
/// <param name="Before">The text of the first of them before the token.</param>
/// <param name="After">The text of the last of them after it.</param>
internal sealed record SplitToken(TextSpan Span, string Before, string After)
{
    /// <summary>Whether the neighbours are the token and nothing else.</summary>
    public bool IsWhole => Before.Length == 0 && After.Length == 0;

    /// <summary>Finds the neighbours that hold the token.</summary>
    /// <param name="parts">All parts of the text.</param>
    /// <param name="offset">Where the token starts in the text of all parts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="model">The model of the file.</param>
    /// <returns>Null where a value that is known only at run time would be lost.</returns>
    public static SplitToken? Find(IEnumerable<SyntaxNode> parts, int offset, int length, SemanticModel model)
    {
        SyntaxNode? first = null;
        var before = "";
        var position = 0;
        foreach (var part in parts)
        {
            var text = TextOf(part, model);
            if (first is null && position + text.Length > offset)
            {
                first = part;
                before = text.Substring(0, offset - position);
            }

            if (first is not null && position + text.Length >= offset + length)
            {
                var after = text.Substring(offset + length - position);
                return IsKnown(before) && IsKnown(after) ? new(TextSpan.FromBounds(first.SpanStart, part.Span.End), before, after) : null;
            }

            position += text.Length;
        }

        return null;
    }

    /// <summary>The text of an expression as the analyzer reads it.</summary>
    public static string TextOf(SyntaxNode expression, SemanticModel model) => ConstantFolder.Read(expression, new BoundSymbols(model), CancellationToken.None).Value;

    /// <summary>Whether a text is the same in every run.</summary>
    public static bool IsKnown(string text) => text.IndexOf(ConstantText.Unknown) < 0;
}
