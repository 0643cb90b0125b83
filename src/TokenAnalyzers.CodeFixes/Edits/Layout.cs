namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How a file is laid out, so that inserted lines look like the lines around them.</summary>
internal static class Layout
{
    private const string Usual = "    ";

    /// <summary>The line ending of the file; a line feed where it has one line.</summary>
    public static string LineBreak(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <inheritdoc cref="LineBreak(SourceText)"/>
    public static string LineBreak(SyntaxNode node) => LineBreak(node.SyntaxTree.GetText());

    /// <summary>The white space before the first character of the line where a node starts.</summary>
    public static string Indentation(SyntaxNode node) => Indentation(node.SyntaxTree.GetText(), node.SpanStart);

    /// <inheritdoc cref="Indentation(SyntaxNode)"/>
    public static string Indentation(SourceText text, int position)
    {
        var start = text.Lines.GetLineFromPosition(position).Start;
        var end = start;
        while (end < position && text[end] is ' ' or '\t') end++;
        return text.ToString(TextSpan.FromBounds(start, end));
    }

    /// <summary>
    /// What one level of indentation adds at a node: a tab where its line starts with one, or where it starts with nothing and any line of the file
    /// with a tab, else the fewest spaces of a line, and no more than four.
    /// </summary>
    public static string IndentationUnit(SyntaxNode node) => IndentationUnit(node.SyntaxTree.GetText(), node.SpanStart);

    /// <inheritdoc cref="IndentationUnit(SyntaxNode)"/>
    public static string IndentationUnit(SourceText text, int position)
    {
        var own = Indentation(text, position);
        if (own.Length > 0 ? own.IndexOf('\t') >= 0 : text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t')) return "\t";
        var narrowest = text.Lines.Select(line => Indentation(text, line.End).Length).Where(length => length > 1).DefaultIfEmpty(Usual.Length).Min();
        return narrowest < Usual.Length ? new string(' ', narrowest) : Usual;
    }

    /// <summary>What separates new text from the node that it comes before: a line break where the node starts its line, else a space.</summary>
    public static string BreakBefore(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var indentation = Indentation(node);
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        return line.Start + indentation.Length == node.SpanStart ? LineBreak(text) + indentation : " ";
    }

    /// <summary>Where to insert a line above a node: before the comment that belongs to it, after a directive or a blank line.</summary>
    public static int LineAbove(SyntaxNode node)
    {
        var position = node.SpanStart;
        var lineBreaks = 0;
        foreach (var trivia in node.GetLeadingTrivia().Reverse())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                if (++lineBreaks > 1) break;
                continue;
            }

            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia)) continue;
            if (!IsComment(trivia)) break;
            position = trivia.FullSpan.Start;
            lineBreaks = 0;
        }

        return position;
    }

    /// <summary>Where the line of a token ends, after the comment on it; the end of the token where more code follows.</summary>
    public static int EndOfLine(SyntaxToken token)
    {
        var end = token.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.None)
            ? token.Span.End
            : token.TrailingTrivia.TakeWhile(trivia => trivia != end).LastOrDefault(IsComment) is { RawKind: not 0 } comment ? comment.Span.End
            : token.Span.End;
    }

    /// <summary>
    /// The lines of a declaration with the comments above it, and one of the blank lines around it. Each blank line is a piece of its own: where declarations
    /// next to each other go, they share the one between them.
    /// </summary>
    public static IEnumerable<TextSpan> LinesOf(SyntaxNode declaration)
    {
        var before = declaration.GetFirstToken().GetPreviousToken();
        var next = declaration.GetLastToken().GetNextToken();
        var above = BlankLines(declaration.GetFirstToken());
        yield return TextSpan.FromBounds(above.End, declaration.FullSpan.End);
        if (next.IsKind(SyntaxKind.CloseBraceToken)) yield return above;
        else if (!above.IsEmpty || before.IsKind(SyntaxKind.OpenBraceToken)) yield return BlankLines(next);
    }

    private static TextSpan BlankLines(SyntaxToken token) =>
        TextSpan.FromBounds(
            token.FullSpan.Start,
            token.LeadingTrivia.TakeWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).LastOrDefault() is { RawKind: not 0 } last
                ? last.FullSpan.End
                : token.FullSpan.Start);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}

/// <summary>How a list of parameters or arguments is laid out.</summary>
internal static class ListLayout
{
    /// <summary>What is between two elements: a line break where each has a line of its own.</summary>
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
