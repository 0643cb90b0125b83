using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes;

/// <summary>A place in code that uses a symbol.</summary>
/// <param name="Node">The name, or the expression that makes an object without naming its type.</param>
/// <param name="Document">The document.</param>
/// <param name="Model">Its model.</param>
internal sealed record SymbolUse(SyntaxNode Node, Document Document, SemanticModel Model)
{
    /// <summary>The expression that ends with the name: <c>this.Services</c> for <c>Services</c>.</summary>
    public SyntaxNode Whole => Node.Parent is MemberAccessExpressionSyntax access && access.Name == Node ? access : Node;

    /// <summary>The call that it is an argument of; null if it is none.</summary>
    public InvocationExpressionSyntax? Receiver => Whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ? call : null;
}
