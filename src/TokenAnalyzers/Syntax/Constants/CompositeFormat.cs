using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Syntax.Constants;

/// <summary>The format string of string.Format with its arguments put in.</summary>
internal static class CompositeFormat
{
    /// <summary>What the result is made of, in order; null if the format is no literal or has anything but plain holes.</summary>
    /// <param name="arguments">The format and what is put into it.</param>
    public static IReadOnlyList<TextPiece>? Pieces(IReadOnlyList<ExpressionSyntax> arguments)
    {
        if (arguments.Count == 0 || arguments[0] is not LiteralExpressionSyntax { Token: { Value: string format } }) return null;

        List<TextPiece> pieces = [];
        for (var position = 0; position < format.Length;)
        {
            var end = NextBrace(format, position);
            if (end > position) pieces.Add(new(arguments[0], new(position, format.Substring(position, end - position))));
            position = end;
            if (end == format.Length) break;

            var isEscaped = end + 1 < format.Length && format[end + 1] == format[end];
            var (piece, next) = isEscaped ? (new(arguments[0], new(end, format.Substring(end, 1))), end + 2) : Hole(format, end, arguments);
            if (next < 0) return null;
            pieces.Add(piece);
            position = next;
        }

        return pieces;
    }

    private static int NextBrace(string format, int position)
    {
        var brace = format.IndexOfAny(['{', '}'], position);
        return brace < 0 ? format.Length : brace;
    }

    private static (TextPiece Piece, int Next) Hole(string format, int open, IReadOnlyList<ExpressionSyntax> arguments)
    {
        var close = format.IndexOf('}', open);
        var isPlain = close > open && format[open] == '{'
            && int.TryParse(format.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index + 1 < arguments.Count;
        return isPlain ? (new(arguments[IndexAt(format, open, close) + 1]), close + 1) : (default, -1);
    }

    private static int IndexAt(string format, int open, int close) =>
        int.Parse(format.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
