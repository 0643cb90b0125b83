using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>Calls that undo an encoding. What they make of a token is the token, so it can be read as it is.</summary>
internal static class Decoders
{
    /// <summary>The call that decodes an encoded text to bytes; null if there is none.</summary>
    public static ExpressionSyntax? BytesOf(ExpressionSyntax encoded, TokenEncoding encoding, SemanticModel model)
    {
        var name = encoding == TokenEncoding.Base64 ? nameof(Convert.FromBase64String) : "FromHexString";
        return CallWith(encoded) is { } call && IsMethod(call, "System", nameof(Convert), name, model) ? call : null;
    }

    /// <summary>The expression that makes a string of bytes or characters; null if there is none.</summary>
    public static ExpressionSyntax? TextOf(ExpressionSyntax characters, SemanticModel model)
    {
        if (characters.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: ObjectCreationExpressionSyntax creation } })
            return model.GetTypeInfo(creation).Type?.SpecialType == SpecialType.System_String ? creation : null;

        return CallWith(characters) is { Expression: MemberAccessExpressionSyntax access } call
            && access.Expression.ToString().Split('.').Last() is nameof(System.Text.Encoding.UTF8) or nameof(System.Text.Encoding.ASCII)
            && IsMethod(call, "System.Text", nameof(System.Text.Encoding), nameof(System.Text.Encoding.GetString), model)
            ? call
            : null;
    }

    private static InvocationExpressionSyntax? CallWith(ExpressionSyntax argument) =>
        argument.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } ? call : null;

    private static bool IsMethod(InvocationExpressionSyntax call, string containingNamespace, string type, string name, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { } containing } method
        && method.Name == name && containing.Name == type && containing.ContainingNamespace.ToDisplayString() == containingNamespace;
}
