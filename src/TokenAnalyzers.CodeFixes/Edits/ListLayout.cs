using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How a list of parameters or arguments is laid out.</summary>
internal static class ListLayout
{
    /// <summary>What stands between two elements: a line break where each has a line of its own.</summary>
    public static string Separator<T>(SeparatedSyntaxList<T> list, SyntaxToken open)
        where T : SyntaxNode
    {
        if (list.Count == 0) return "";
        var last = list[list.Count - 1];
        var lines = last.SyntaxTree.GetText().Lines;

        // Of one element, the parenthesis tells.
        var first = list.Count > 1 ? list[0].SpanStart : open.SpanStart;
        var isOnOneLine = lines.IndexOf(first) == lines.IndexOf(last.SpanStart);
        return isOnOneLine ? ", " : "," + Layout.LineBreak(last) + Layout.Indentation(last);
    }
}
