using System.Globalization;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>
/// Breaks reads in front of <c>?? throw</c>, and checks in front of <c>throw</c>, where they make a line longer than the lines of
/// the file are.
/// </summary>
internal static class LongReads
{
    /// <summary>
    /// The places of spaces in the changed text, from the last to the first, what comes in their place, and the place of what
    /// makes the line long.
    /// </summary>
    /// <param name="changed">The file with all changes.</param>
    /// <param name="tree">The unchanged file.</param>
    /// <param name="options">What its .editorconfig says.</param>
    public static IEnumerable<(int Position, string Text, int Cause)> Breaks(SourceText changed, SyntaxTree tree, AnalyzerConfigOptions options)
    {
        if (LineLimit.Of(tree.GetText(), options) is not { } limit) return [];
        var longLines = changed.Lines.Where(line => line.Span.Length > limit).ToArray();
        if (longLines.Length == 0) return [];
        var root = CSharpSyntaxTree.ParseText(changed, (CSharpParseOptions)tree.Options).GetRoot();
        return longLines.SelectMany(line => Breaks(root, line))
            .OrderByDescending(pause => pause.Position)
            .Select(pause => (pause.Position, Layout.LineBreak(changed) + IndentationAt(pause.Position, changed), pause.Cause));
    }

    private static IEnumerable<(int Position, int Cause)> Breaks(SyntaxNode root, TextLine line)
    {
        var nodes = root.DescendantNodes(line.Span).ToArray();
        var reads = nodes.Select(node => node switch
        {
            BinaryExpressionSyntax read when IsRead(read, line) => (read.Left.Span.End, read.Right.SpanStart),
            IfStatementSyntax { Statement: ThrowStatementSyntax thrown } check when line.Span.Contains(check.Span)
                && thrown.SpanStart == check.CloseParenToken.Span.End + 1 =>
                (check.CloseParenToken.Span.End, thrown.SpanStart),
            _ => default((int, int)?),
        }).OfType<(int, int)>().ToArray();
        return reads.Length > 0
            ? reads
            : nodes.SelectMany(Separators).Where(separator => line.Span.Contains(separator.Span) && !separator.GetNextToken().IsMissing)
            .Where(separator => separator.GetNextToken().SpanStart == separator.Span.End + 1).Select(separator => (separator.Span.End, separator.Span.End));
    }

    /// <summary>The commas in the head of a member, and in the call of the next constructor.</summary>
    private static IEnumerable<SyntaxToken> Separators(SyntaxNode node) => node switch
    {
        ParameterListSyntax { Parent: MemberDeclarationSyntax or LocalFunctionStatementSyntax } list => list.Parameters.GetSeparators(),
        ArgumentListSyntax { Parent: ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } list => list.Arguments.GetSeparators(),
        _ => [],
    };

    /// <summary>Whether more than closing parentheses follows an expression in its line: broken, the rest would hang after the second line.</summary>
    public static bool IsFollowed(ExpressionSyntax expression)
    {
        var end = expression.SyntaxTree.GetText().Lines.GetLineFromPosition(expression.Span.End).End;
        for (var token = expression.GetLastToken().GetNextToken();
            token.SpanStart < end && !token.IsKind(SyntaxKind.EndOfFileToken);
            token = token.GetNextToken())
        {
            var isClosing = token.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.SemicolonToken
                || (token.IsKind(SyntaxKind.CommaToken) && token.GetNextToken().SpanStart > end && IsOnOwnLine(token));
            if (!isClosing) return true;
        }

        return false;
    }

    /// <summary>Whether nothing but white space comes before a node in its line.</summary>
    public static bool StartsLine(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken().Span.End <= node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).Start;

    /// <summary>
    /// Whether the element before a comma starts its line, as each does in a list with a line for each. Else the next one would
    /// are where the line goes on.
    /// </summary>
    private static bool IsOnOwnLine(SyntaxToken comma) => StartsLine(comma.Parent!.ChildNodes().Last(node => node.Span.End <= comma.SpanStart));

    // What an earlier fix broke is a line of its own already, and reads after it go as deep.
    private static string IndentationAt(int position, SourceText changed)
    {
        var indentation = Layout.Indentation(changed, position);
        var start = changed.Lines.GetLineFromPosition(position).Start + indentation.Length;
        return changed.Length > start && changed[start] == '?' ? indentation : indentation + Layout.IndentationUnit(changed, position);
    }

    /// <summary>Whether an expression is a read on one line that may be broken. The formatter would break braces around it, too.</summary>
    private static bool IsRead(BinaryExpressionSyntax read, TextLine line) =>
        read.IsKind(SyntaxKind.CoalesceExpression) && read.Right is ThrowExpressionSyntax && line.Span.Contains(read.Span)
        && read.OperatorToken.SpanStart == read.Left.Span.End + 1
        && !read.Ancestors().Any(node => node is InitializerExpressionSyntax && line.Span.Contains(node.Span))
        && (read.Ancestors().Any(node => node is InterpolationSyntax) || !IsFollowed(read))
        && (LanguageFeatures.HasLineBreaksInInterpolations(read.SyntaxTree) || !read.Ancestors().Any(node => node is InterpolationSyntax));
}

/// <summary>How long the lines of a file may be.</summary>
internal static class LineLimit
{
    private const string Setting = "max_line_length";

    // No limit of a file is below or above these lengths.
    private const int Shortest = 120;
    private const int Longest = 160;

    /// <summary>The limit in characters, which is the longest line where nothing else is said; null where lines may have any length.</summary>
    /// <param name="text">The unchanged file.</param>
    /// <param name="options">What its .editorconfig says.</param>
    public static int? Of(SourceText text, AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(Setting, out var value))
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;
        return Math.Min(Longest, Math.Max(Shortest, text.Lines.Max(line => line.Span.Length)));
    }
}

/// <summary>The source of a read.</summary>
/// <param name="Value">The expression that gives the value, or null where there is none.</param>
/// <param name="Exception">The exception to throw then, which names what is missing; null where the value is always there.</param>
internal sealed record ReadSource(string Value, string? Exception)
{
    /// <summary>Whether the expression can be used anywhere without parentheses, as a name does.</summary>
    public bool IsName { get; init; }

    /// <summary>As an expression, from C# 7 on.</summary>
    public string OrThrow => Exception is null ? Value : $"{Value} ?? throw {Exception}";

    /// <summary>The statement that throws where a variable did not get the value.</summary>
    public string Check(string variable) => $"if ({variable} == null) throw {Exception};";
}
