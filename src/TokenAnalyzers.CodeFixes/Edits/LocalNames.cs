namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>
/// The names that the code of a member has, and where each is known: blocks beside each other may have variables of one name,
/// a block and one inside it may not. The words of the member are read once.
/// </summary>
internal sealed class LocalNames
{
    private readonly Dictionary<string, List<(TextSpan Use, TextSpan Scope)>> _names = new(StringComparer.Ordinal);

    /// <param name="member">The member, or a file with statements.</param>
    public LocalNames(SyntaxNode member)
    {
        foreach (var token in member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
            Add(token.ValueText, token.Span, Declares(token) ? ScopeAround(token.Parent!).Span : token.Span);
    }

    /// <summary>Takes a name for a variable: the wish, followed by a number where it means something else.</summary>
    /// <param name="wish">The name.</param>
    /// <param name="scope">Where the variable will be known.</param>
    public string Take(string wish, TextSpan scope)
    {
        var name = wish;
        for (var number = 2; IsTaken(name, scope); number++) name = wish + number;
        Add(name, scope, scope);
        return name;
    }

    private bool IsTaken(string name, TextSpan scope) =>
        _names.TryGetValue(name, out var uses) && uses.Exists(use => scope.Contains(use.Use) || use.Scope.Contains(scope));

    private void Add(string name, TextSpan use, TextSpan scope)
    {
        if (!_names.TryGetValue(name, out var uses)) _names.Add(name, uses = []);
        uses.Add((use, scope));
    }

    private static bool Declares(SyntaxToken name) => name.Parent switch
    {
        VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax or TypeParameterSyntax => true,
        ForEachStatementSyntax loop => loop.Identifier == name,
        CatchDeclarationSyntax caught => caught.Identifier == name,
        LocalFunctionStatementSyntax function => function.Identifier == name,
        FromClauseSyntax or LetClauseSyntax or JoinClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax => true,
        _ => false,
    };

    /// <summary>The code around a declaration that knows the variable, or a little more.</summary>
    private static SyntaxNode ScopeAround(SyntaxNode declaration) => declaration.AncestorsAndSelf().First(node => node switch
    {
        // The name of a local function is known beside it.
        LocalFunctionStatementSyntax => node != declaration,
        BlockSyntax or SwitchStatementSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax => true,
        CommonForEachStatementSyntax or ForStatementSyntax or UsingStatementSyntax or FixedStatementSyntax or CatchClauseSyntax => true,
        CompilationUnitSyntax => true,
        MemberDeclarationSyntax => node is not GlobalStatementSyntax,
        _ => false,
    });
}
