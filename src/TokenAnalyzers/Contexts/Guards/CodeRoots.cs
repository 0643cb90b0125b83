using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The outermost nodes of code: the bodies and values of members, and top-level statements.</summary>
internal static class CodeRoots
{
    public static bool IsRoot(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is not LocalFunctionStatementSyntax,
        EqualsValueClauseSyntax => node.Parent is not VariableDeclaratorSyntax { Parent.Parent: StatementSyntax },
        StatementSyntax => node.Parent is GlobalStatementSyntax,
        _ => false,
    };
}
