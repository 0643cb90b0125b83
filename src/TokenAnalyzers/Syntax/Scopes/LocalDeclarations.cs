namespace TokenAnalyzers.Syntax.Scopes;

/// <summary>
/// Finds the declarations of local variables, parameters and local functions by syntax: to ask the compiler for the symbol of one
/// binds the whole member.
/// </summary>
internal sealed class LocalDeclarations
{
    // A block may have tens of thousands of statements, and a value in each.
    private readonly Dictionary<SyntaxNode, Dictionary<string, SyntaxNode>> _known = [];

    /// <summary>The nearest declaration of a name around a place; null if there is none, or if a pattern or an argument declares it.</summary>
    public SyntaxNode? Of(string name, SyntaxNode place)
    {
        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            if (In(around, name) is { } declaration) return declaration;
        }

        return null;
    }

    private SyntaxNode? In(SyntaxNode around, string name) => around switch
    {
        BlockSyntax block => In(block, block.Statements, name),
        SwitchSectionSyntax section => In(section, section.Statements, name),
        CompilationUnitSyntax program => In(program, program.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement), name),
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

    private SyntaxNode? In(SyntaxNode around, IEnumerable<StatementSyntax> statements, string name)
    {
        if (!_known.TryGetValue(around, out var declarations)) _known[around] = declarations = DeclaredBy(statements);
        return declarations.TryGetValue(name, out var declaration) ? declaration : null;
    }

    private static Dictionary<string, SyntaxNode> DeclaredBy(IEnumerable<StatementSyntax> statements)
    {
        var declarations = new Dictionary<string, SyntaxNode>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (statement is LocalFunctionStatementSyntax function) Add(function.Identifier, function);
            if (statement is not LocalDeclarationStatementSyntax { Declaration.Variables: var variables }) continue;
            foreach (var variable in variables) Add(variable.Identifier, variable);
        }

        return declarations;

        // While someone types, a name may be declared twice.
        void Add(SyntaxToken name, SyntaxNode declaration)
        {
            if (!declarations.ContainsKey(name.ValueText)) declarations.Add(name.ValueText, declaration);
        }
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
