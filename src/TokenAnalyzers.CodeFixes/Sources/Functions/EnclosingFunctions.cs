using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>The functions around code whose parameters it can use.</summary>
internal static class EnclosingFunctions
{
    /// <summary>Lambdas, local functions and the method, the nearest first; none beyond a static function.</summary>
    public static IEnumerable<SyntaxNode> Of(CodeLocation code)
    {
        for (var node = code.Node; node is not null and not TypeDeclarationSyntax; node = node.Parent)
        {
            if (node is LambdaExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax) yield return node;
            if (node == code.Boundary) yield break;
        }
    }

    /// <summary>Where the variables of a function are known.</summary>
    public static int StartOf(SyntaxNode function) => function switch
    {
        LambdaExpressionSyntax lambda => lambda.Body.SpanStart,
        LocalFunctionStatementSyntax local => ((SyntaxNode?)local.Body ?? local.ExpressionBody)?.Span.End - 1 ?? local.SpanStart,
        MethodDeclarationSyntax method => ((SyntaxNode?)method.Body ?? method.ExpressionBody)?.Span.End - 1 ?? method.SpanStart,
        _ => function.SpanStart,
    };
}
