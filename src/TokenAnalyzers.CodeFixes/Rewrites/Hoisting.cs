using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>Decides when a value is read into a local variable in front of the code that uses it.</summary>
internal static class Hoisting
{
    // configuration["Provider:NightlyRun:Token"] ?? throw new InvalidOperationException("Configuration value 'Provider:NightlyRun:Token' is missing.")
    private const int LengthOfRead = 150;

    /// <param name="text">The token in its expression.</param>
    /// <param name="isNeeded">Whether the read can't stay in the expression.</param>
    /// <param name="document">The file.</param>
    /// <param name="model">Its model.</param>
    /// <returns>
    /// The statement, the body of a member, or the expression that is the body of a lambda, to put the variable in front of; null
    /// where there is none.
    /// </returns>
    public static SyntaxNode? PlaceFor(TokenText text, bool isNeeded, Document document, SemanticModel model)
    {
        if (TreeAround(text.Expression, model) is { } tree) return PlaceAround(tree, isNeeded: true, addsBraces: true);
        var isLong = IsLineLong(text, document);
        return isNeeded || !text.IsWhole || (isLong && IsFollowedInLine(text.Expression)) ? PlaceAround(text.Expression, isNeeded, addsBraces: isLong) : null;
    }

    /// <summary>
    /// The outermost lambda or query around an expression that is not code but an expression tree; null without one. A tree
    /// can't throw, and providers that translate one don't know configuration.
    /// </summary>
    public static SyntaxNode? TreeAround(ExpressionSyntax expression, SemanticModel model) => expression.Ancestors().LastOrDefault(node => node switch
    {
        AnonymousFunctionExpressionSyntax => IsExpressionTree(node, model),
        QueryExpressionSyntax => model.GetTypeInfo(node).Type is { } type && FullNames.IsKindOf(type, "System.Linq.IQueryable"),
        _ => false,
    });

    /// <summary>Whether a read in the place of a token makes its line longer than the lines of the file are.</summary>
    public static bool IsLineLong(TokenText token, Document document) =>
        IsLong(token.Expression, LengthOfRead - (token.IsWhole ? token.Expression.Span.Length : token.Value.Length), document);

    private static bool IsLong(ExpressionSyntax expression, int added, Document document)
    {
        var text = expression.SyntaxTree.GetText();
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(expression.SyntaxTree);
        return text.Lines.GetLineFromPosition(expression.Span.End).Span.Length + added > LineLimit.Of(text, options);
    }

    /// <summary>
    /// Whether a read is hard to read that is broken in front of "?? throw": in a condition, as one of several arguments, and
    /// where more than closing parentheses follows in the line.
    /// </summary>
    private static bool IsFollowedInLine(ExpressionSyntax expression)
    {
        var around = expression.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax)).ToArray();
        return around.LastOrDefault() is { Parent: IfStatementSyntax }
            || around
                .OfType<ArgumentSyntax>()
                .Any(argument =>
                    argument.Parent is BaseArgumentListSyntax { Arguments: var arguments } && arguments[0] != argument && !LongReads.StartsLine(argument))
            || LongReads.IsFollowed(expression);
    }

    /// <summary>The member that starts with a text in which a read would be hard to read; null for any other code.</summary>
    public static MemberDeclarationSyntax? MemberFor(TokenText text, Document document) =>
        IsLineLong(text, document) && (!text.IsWhole || IsFollowedInLine(text.Expression)) ? MemberAround(text.Expression) : null;

    /// <summary>The member that starts with an expression that becomes longer, where its line would be too long and more follows in it; else null.</summary>
    public static MemberDeclarationSyntax? MemberForLonger(ExpressionSyntax expression, int length, Document document) =>
        IsLong(expression, length - expression.Span.Length, document) && IsFollowedInLine(expression) ? MemberAround(expression) : null;

    private static MemberDeclarationSyntax? MemberAround(ExpressionSyntax expression) =>
        expression.Ancestors()
            .FirstOrDefault(node => node is StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax)
            is MemberDeclarationSyntax member and (FieldDeclarationSyntax or PropertyDeclarationSyntax)
                && member.Parent is TypeDeclarationSyntax
                && LanguageFeatures.HasThrowExpression(member.SyntaxTree)
            ? member
            : null;

    /// <summary>Whether the body of a lambda is its value, by the delegate that it becomes.</summary>
    public static bool IsValue(SyntaxNode body, SemanticModel model) => body.Parent is LambdaExpressionSyntax lambda
        && model.GetSymbolInfo(lambda).Symbol is IMethodSymbol { ReturnsVoid: false } function
        && !(function.IsAsync && function.ReturnType is INamedTypeSymbol { IsGenericType: false });

    /// <summary>
    /// The place for a variable in front of the code around an expression that becomes longer, where its line would be too long
    /// and more follows in it; else null.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="length">How long it will be, in characters.</param>
    /// <param name="document">The file.</param>
    public static SyntaxNode? PlaceForLonger(ExpressionSyntax expression, int length, Document document) =>
        IsLong(expression, length - expression.Span.Length, document) && IsFollowedInLine(expression)
            ? PlaceAround(expression, isNeeded: false, addsBraces: true)
            : null;

    private static SyntaxNode? PlaceAround(SyntaxNode expression, bool isNeeded, bool addsBraces)
    {
        for (var node = expression; node.Parent is { } parent; node = parent)
        {
            if (node is StatementSyntax) return isNeeded || addsBraces || HoistedLocals.HoldsStatements(parent) ? node : null;
            if (parent is MemberDeclarationSyntax or ConstructorInitializerSyntax) return null;
            if (parent is ArrowExpressionClauseSyntax) return isNeeded || addsBraces ? parent : null;
            if (parent is LambdaExpressionSyntax && !isNeeded) return addsBraces ? node : null;
            if (IsConditional(node, parent) || (parent is AnonymousFunctionExpressionSyntax && !isNeeded)) return null;
        }

        return null;
    }

    /// <summary>Whether a node is evaluated only sometimes. In front of the statement it would be read always.</summary>
    private static bool IsConditional(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        BinaryExpressionSyntax binary => binary.Right == node
            && (binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression),
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == node,
        SwitchExpressionArmSyntax => true,
        _ => false,
    };

    private static bool IsExpressionTree(SyntaxNode function, SemanticModel model) =>
        model.GetTypeInfo(function).ConvertedType is INamedTypeSymbol { Name: "Expression", IsGenericType: true } type
        && FullNames.IsIn(type, "System.Linq.Expressions");
}
