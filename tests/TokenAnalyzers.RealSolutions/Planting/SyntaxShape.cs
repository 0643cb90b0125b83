using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.RealSolutions.Planting;

/// <summary>The kind of syntax that a text stands in.</summary>
internal static class SyntaxShape
{
    /// <summary>The name of the kind; null where a token would say nothing of the fixes: attributes and directives, which nothing can rewrite.</summary>
    public static string? Of(SyntaxNode text)
    {
        if (text.FirstAncestorOrSelf<AttributeSyntax>() is not null) return null;
        return text is InterpolatedStringTextSyntax ? "interpolation" : Of(text, text.Parent);
    }

    private static string? Of(SyntaxNode text, SyntaxNode? parent) => parent switch
    {
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => "default of a parameter",
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => "property initializer",
        EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } => FieldShape(field.Modifiers),
        EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } } => "constant local",
        EqualsValueClauseSyntax => "local",
        ArgumentSyntax { Parent: BracketedArgumentListSyntax } => "index",
        ArgumentSyntax { Parent: TupleExpressionSyntax } => "tuple",
        ArgumentSyntax => "argument",
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => "object initializer",
        AssignmentExpressionSyntax => "assignment",
        InitializerExpressionSyntax or ExpressionElementSyntax => "element",
        ReturnStatementSyntax => "return",
        ArrowExpressionClauseSyntax => "expression body",
        LambdaExpressionSyntax => "lambda body",
        ConditionalExpressionSyntax => "branch of a condition",
        SwitchExpressionArmSyntax => "arm of a switch",
        ConstantPatternSyntax or CaseSwitchLabelSyntax => "pattern",
        BinaryExpressionSyntax binary => BinaryShape(binary),
        ParenthesizedExpressionSyntax or CastExpressionSyntax => Of(parent, parent.Parent),
        _ => null,
    };

    private static string FieldShape(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.ConstKeyword) ? "constant" : modifiers.Any(SyntaxKind.StaticKeyword) ? "static field" : "field";

    private static string BinaryShape(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.CoalesceExpression => "fallback",
        SyntaxKind.AddExpression => "concatenation",
        _ => "comparison",
    };
}
