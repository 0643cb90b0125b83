using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How a class names its private fields.</summary>
/// <param name="FieldPrefix">What the names start with: "_", "m_" or nothing.</param>
/// <param name="UsesThis">Whether members are named with "this.".</param>
internal sealed record MemberStyle(string FieldPrefix, bool UsesThis)
{
    // A class can hold a thousand tokens; it is read once.
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, MemberStyle> Styles = new();

    /// <summary>The style of a declaration; of a class without fields, the style of its file; else "_".</summary>
    public static MemberStyle Of(TypeDeclarationSyntax declaration) => Styles.GetValue(declaration, Find);

    private static MemberStyle Find(TypeDeclarationSyntax declaration)
    {
        var usesThis = declaration.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Expression is ThisExpressionSyntax);
        return new(Prefix(declaration) ?? Prefix(declaration.SyntaxTree.GetRoot()) ?? "_", usesThis);
    }

    private static string? Prefix(SyntaxNode node)
    {
        var names = node.DescendantNodes(static child => child is not (BlockSyntax or ExpressionSyntax))
            .OfType<FieldDeclarationSyntax>()
            .Where(IsPrivateOfObject)
            .SelectMany(field => field.Declaration.Variables)
            .Select(variable => variable.Identifier.ValueText)
            .ToArray();
        if (names.Length == 0) return null;
        return Array.Exists(names, name => name.StartsWith("m_", StringComparison.Ordinal)) ? "m_"
            : Array.Exists(names, name => name.StartsWith("_", StringComparison.Ordinal)) ? "_"
            : "";
    }

    private static bool IsPrivateOfObject(FieldDeclarationSyntax field) => !field.Modifiers.Any(modifier => modifier.Kind() is
        SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword);
}
