namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>
/// Adds statements to the body of a function. A body that is one expression, and the one statement of an <c>if</c> or a
/// loop, becomes a block. Only what is around the statements changes, so that the tokens inside them can change too.
/// </summary>
internal static class BodyStatements
{
    /// <param name="owner">A method, constructor, accessor, property, lambda or local function, or a statement without a block around it.</param>
    /// <param name="added">
    /// The statements that go before all others, and those that go after the ones with which a constructor checks and stores its
    /// parameters.
    /// </param>
    public static IEnumerable<TextChange> Insert(SyntaxNode owner, IReadOnlyList<AddedStatement> added)
    {
        var first = added.Where(statement => statement.IsFirst).Select(statement => statement.Text).ToArray();
        var later = added.Where(statement => !statement.IsFirst).Select(statement => statement.Text).ToArray();
        return BodyOf(owner) switch
        {
            BlockSyntax block => IntoBlock(block, first, later),
            ArrowExpressionClauseSyntax arrow => IntoExpression(arrow, first, later),
            ExpressionSyntax body => IntoLambda(body, [.. first, .. later], added.Any(statement => statement.IsInValue)),
            var statement => Around(statement, [.. first, .. later]),
        };
    }

    private static SyntaxNode BodyOf(SyntaxNode owner) => owner switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody!,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody!,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody!,
        PropertyDeclarationSyntax property => property.ExpressionBody!,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody!,
        LambdaExpressionSyntax lambda => lambda.Body,
        _ => owner,
    };

    private static IEnumerable<TextChange> IntoBlock(BlockSyntax block, IReadOnlyList<string> first, IReadOnlyList<string> later)
    {
        var line = Layout.LineBreak(block) + Layout.Indentation(block.Parent!);
        var inner = line + Layout.IndentationUnit(block);
        var stored = block.Statements.TakeWhile(statement =>
            IsGuard(statement) || (statement is ExpressionStatementSyntax { Expression: var set } && IsStore(set)))
            .LastOrDefault();
        yield return Insertion(block.OpenBraceToken.Span.End, Lines(inner, first));
        yield return Insertion(stored?.Span.End ?? block.OpenBraceToken.Span.End, Lines(inner, later));
        if (!IsOnOneLine(block)) yield break;

        yield return LineBefore(block.OpenBraceToken, line);
        foreach (var statement in block.Statements) yield return LineBefore(statement.GetFirstToken(), inner);
        yield return LineBefore(block.CloseBraceToken, line);
    }

    private static IEnumerable<TextChange> IntoExpression(ArrowExpressionClauseSyntax arrow, IReadOnlyList<string> first, IReadOnlyList<string> later)
    {
        var owner = arrow.Parent!;
        var line = Layout.LineBreak(owner) + Layout.Indentation(owner);
        var unit = Layout.IndentationUnit(owner);
        var isStore = IsStore(arrow.Expression);
        var (open, close) = (line + "{", line + "}");
        if (owner is PropertyDeclarationSyntax or IndexerDeclarationSyntax)
        {
            line += unit;
            (open, close) = (open + line + "get" + line + "{", line + "}" + close);
        }

        var inner = line + unit;
        var start = arrow.GetFirstToken().GetPreviousToken().Span.End;
        var before = Lines(inner, isStore ? first : [.. first, .. later]);
        yield return new(TextSpan.FromBounds(start, arrow.Expression.SpanStart), open + before + inner + (Returns(arrow) ? "return " : ""));
        foreach (var deeper in Deeper(arrow.Expression, inner.Substring(Layout.LineBreak(owner).Length + Layout.Indentation(owner).Length)))
            yield return deeper;
        yield return Insertion(arrow.GetLastToken().GetNextToken().Span.End, (isStore ? Lines(inner, later) : "") + close);
    }

    private static IEnumerable<TextChange> IntoLambda(ExpressionSyntax body, IReadOnlyList<string> added, bool isValue)
    {
        var line = Layout.LineBreak(body) + Layout.Indentation(body.Parent!);
        var inner = line + Layout.IndentationUnit(body.Parent!);
        yield return LineBefore(body.GetFirstToken(), line + "{" + Lines(inner, added) + inner + (isValue ? "return " : ""));
        foreach (var deeper in Deeper(body, Layout.IndentationUnit(body.Parent!))) yield return deeper;
        yield return Insertion(body.Span.End, ";" + line + "}");
    }

    private static IEnumerable<TextChange> Around(SyntaxNode statement, IReadOnlyList<string> added)
    {
        var line = Layout.LineBreak(statement) + Layout.Indentation(statement.Parent!);
        var inner = line + Layout.IndentationUnit(statement);
        yield return LineBefore(statement.GetFirstToken(), line + "{" + Lines(inner, added) + inner);
        yield return Insertion(statement.Span.End, line + "}");
    }

    /// <summary>Moves the lines of an expression, after its first one, deeper. Those of a string stay what they are.</summary>
    private static IEnumerable<TextChange> Deeper(ExpressionSyntax expression, string indentation)
    {
        var text = expression.SyntaxTree.GetText();
        for (var line = text.Lines.IndexOf(expression.SpanStart) + 1; line < text.Lines.Count && text.Lines[line].Start < expression.Span.End; line++)
        {
            var start = text.Lines[line].Start;
            var isInString = expression.FindToken(start) is var token && token.SpanStart < start;
            if (!isInString && text.Lines[line].Span.Length > 0 && text[start] != '#') yield return Insertion(start, indentation);
        }
    }

    /// <summary>Whether the expression is the value of its function.</summary>
    private static bool Returns(ArrowExpressionClauseSyntax arrow) => arrow.Expression is not ThrowExpressionSyntax && arrow.Parent switch
    {
        MethodDeclarationSyntax method => HasValue(method.ReturnType, method.Modifiers),
        LocalFunctionStatementSyntax function => HasValue(function.ReturnType, function.Modifiers),
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => false,
        _ => true,
    };

    private static bool HasValue(TypeSyntax type, SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.AsyncKeyword)
        ? type.DescendantNodesAndSelf().OfType<GenericNameSyntax>().Any()
        : type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    /// <summary>
    /// Whether an expression stores a parameter, or what is made of one: <c>_client = client</c>, <c>_client = client ?? throw ...</c>,
    /// <c>_logger = factory.CreateLogger()</c>. No other code of the class runs there, which may need what is stored next.
    /// </summary>
    private static bool IsStore(ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right switch
        {
            IdentifierNameSyntax or BinaryExpressionSyntax { Right: ThrowExpressionSyntax } => true,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax parameter } => IsParameter(parameter),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax parameter }, ArgumentList: var list } =>
                IsParameter(parameter)
                    && !list.DescendantNodes().Any(node => node is InvocationExpressionSyntax or AnonymousFunctionExpressionSyntax or ThisExpressionSyntax),
            _ => false,
        };

    private static bool IsParameter(IdentifierNameSyntax name) =>
        name.FirstAncestorOrSelf<ConstructorDeclarationSyntax>()?.ParameterList.Parameters
            .Any(parameter => parameter.Identifier.ValueText == name.Identifier.ValueText) == true;

    /// <summary>
    /// Whether a statement does nothing but refuse an argument: <c>if (client == null) throw ...</c>, or
    /// <c>ArgumentNullException.ThrowIfNull(client)</c>.
    /// </summary>
    private static bool IsGuard(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null, Statement: var then } =>
            then is ThrowStatementSyntax || (then is BlockSyntax { Statements: { Count: 1 } statements } && statements[0] is ThrowStatementSyntax),
        ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } },
        } =>
            name.StartsWith("ThrowIf", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsOnOneLine(BlockSyntax body)
    {
        var lines = body.SyntaxTree.GetText().Lines;
        return lines.IndexOf(body.OpenBraceToken.SpanStart) == lines.IndexOf(body.CloseBraceToken.SpanStart);
    }

    private static string Lines(string start, IEnumerable<string> statements) => string.Concat(statements.Select(statement => start + statement));

    private static TextChange Insertion(int position, string text) => new(new(position, 0), text);

    /// <summary>Puts a token on a line of its own. A comment in front of it stays where it is.</summary>
    private static TextChange LineBefore(SyntaxToken token, string line)
    {
        var gap = TextSpan.FromBounds(token.GetPreviousToken().Span.End, token.SpanStart);
        return string.IsNullOrWhiteSpace(token.SyntaxTree!.GetText().ToString(gap)) ? new(gap, line) : Insertion(token.SpanStart, line);
    }
}

/// <summary>A statement that is added to a function, or in front of a statement without a block around it.</summary>
/// <param name="Owner">The function, the statement, or the type that gets a constructor.</param>
/// <param name="Text">Its source.</param>
/// <param name="IsFirst">Whether it runs before all others, or after the ones that store parameters.</param>
/// <param name="IsInValue">Whether the owner is a lambda whose body is its value.</param>
internal sealed record AddedStatement(SyntaxNode Owner, string Text, bool IsFirst, bool IsInValue);

/// <summary>A function that is added, whose statements come from several tokens.</summary>
/// <param name="Position">Where it is inserted.</param>
/// <param name="Head">What comes before the statements.</param>
/// <param name="Line">What each statement starts with: a line break and its indentation.</param>
/// <param name="Tail">What comes after the statements.</param>
internal sealed record NewBody(int Position, string Head, string Line, string Tail);
