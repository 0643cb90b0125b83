using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Sinks;

/// <summary>
/// Finds the declarations of local variables, parameters and local functions by syntax: to ask the compiler for the symbol of one
/// binds the whole member.
/// </summary>
internal static class LocalDeclaration
{
    /// <summary>The nearest declaration of a name around a place; null if there is none, or if a pattern or an argument declares it.</summary>
    public static SyntaxNode? Of(string name, SyntaxNode place)
    {
        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            if (In(around, name) is { } declaration) return declaration;
        }

        return null;
    }

    private static SyntaxNode? In(SyntaxNode around, string name) => around switch
    {
        BlockSyntax block => In(block.Statements, name),
        SwitchSectionSyntax section => In(section.Statements, name),
        CompilationUnitSyntax program => In(program.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement), name),
        UsingStatementSyntax { Declaration: { } variables } => In(variables, name),
        ForStatementSyntax { Declaration: { } variables } => In(variables, name),
        ForEachStatementSyntax loop => loop.Identifier.ValueText == name ? loop : null,
        CatchClauseSyntax { Declaration: { } caught } => caught.Identifier.ValueText == name ? caught : null,
        SimpleLambdaExpressionSyntax { Parameter: var parameter } => parameter.Identifier.ValueText == name ? parameter : null,
        ParenthesizedLambdaExpressionSyntax { ParameterList: var list } => In(list, name),
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => In(list, name),
        LocalFunctionStatementSyntax { ParameterList: var list } => In(list, name),
        BaseMethodDeclarationSyntax { ParameterList: var list } => In(list, name),
        TypeDeclarationSyntax { ParameterList: { } list } => In(list, name),
        _ => null,
    };

    private static SyntaxNode? In(IEnumerable<StatementSyntax> statements, string name)
    {
        foreach (var statement in statements)
        {
            SyntaxNode? declaration = statement switch
            {
                LocalDeclarationStatementSyntax { Declaration: var variables } => In(variables, name),
                LocalFunctionStatementSyntax function when function.Identifier.ValueText == name => function,
                _ => null,
            };
            if (declaration is not null) return declaration;
        }

        return null;
    }

    private static VariableDeclaratorSyntax? In(VariableDeclarationSyntax variables, string name)
    {
        foreach (var variable in variables.Variables)
        {
            if (variable.Identifier.ValueText == name) return variable;
        }

        return null;
    }

    private static ParameterSyntax? In(ParameterListSyntax parameters, string name)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Identifier.ValueText == name) return parameter;
        }

        return null;
    }
}
