using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Adds statements to a constructor, behind the ones with which it stores its parameters.</summary>
internal static class ConstructorStatements
{
    public static List<TextChange> Insert(ConstructorDeclarationSyntax constructor, List<string> statements)
    {
        var line = Layout.LineBreak(constructor) + Layout.Indentation(constructor);
        var inner = line + Layout.IndentationUnit(constructor);
        if (constructor.ExpressionBody is { } arrow)
        {
            var span = TextSpan.FromBounds(arrow.GetFirstToken().GetPreviousToken().Span.End, constructor.SemicolonToken.Span.End);
            var only = arrow.Expression + ";";
            return [new(span, Block(IsStore(arrow.Expression) ? [only, .. statements] : [.. statements, only]))];
        }

        var body = constructor.Body!;
        var stored = body.Statements.TakeWhile(statement => statement is ExpressionStatementSyntax { Expression: var set } && IsStore(set)).LastOrDefault();
        if (IsOnOneLine(body))
        {
            var kept = body.Statements.Select(statement => statement.ToString()).ToList();
            kept.InsertRange(stored is null ? 0 : body.Statements.IndexOf(stored) + 1, statements);
            return [new(TextSpan.FromBounds(body.GetFirstToken().GetPreviousToken().Span.End, body.Span.End), Block(kept))];
        }

        var position = stored?.Span.End ?? body.OpenBraceToken.Span.End;
        return [new(new(position, 0), string.Concat(statements.Select(statement => inner + statement)))];

        string Block(IEnumerable<string> written) => $"{line}{{{string.Concat(written.Select(statement => inner + statement))}{line}}}";
    }

    /// <summary>Whether an expression stores a parameter: <c>_client = client</c>, or <c>_client = client ?? throw ...</c></summary>
    private static bool IsStore(ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax { Right: IdentifierNameSyntax or BinaryExpressionSyntax { Right: ThrowExpressionSyntax } } assignment
        && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);

    private static bool IsOnOneLine(BlockSyntax body)
    {
        var lines = body.SyntaxTree.GetText().Lines;
        return lines.IndexOf(body.OpenBraceToken.SpanStart) == lines.IndexOf(body.CloseBraceToken.SpanStart);
    }
}
