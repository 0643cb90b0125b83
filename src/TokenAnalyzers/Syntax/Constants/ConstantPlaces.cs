namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Where the language asks for a constant.</summary>
internal static class ConstantPlaces
{
    /// <summary>Whether what is inside a node has to be a constant.</summary>
    public static bool AsksForConstant(SyntaxNode node) => node is ParameterSyntax || IsFixed(node);

    /// <summary>Whether nothing but a constant can ever be inside a node, as the default of a parameter can be read where none is given.</summary>
    public static bool IsFixed(SyntaxNode node) => node switch
    {
        AttributeArgumentSyntax or EnumMemberDeclarationSyntax => true,
        CaseSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax => true,
        GotoStatementSyntax @goto => @goto.IsKind(SyntaxKind.GotoCaseStatement),
        _ => false,
    };
}
