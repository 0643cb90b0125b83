namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary>The reads that values come from, at once or through the variable that holds one.</summary>
/// <param name="kind">The kind of reads.</param>
/// <param name="model">The model of the file.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class ReadBefore(EarlierReadKind kind, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>The read that a value comes from; null where it comes from none of the kind, or where it can't be told.</summary>
    public IEarlierRead? Of(ExpressionSyntax value)
    {
        if (kind(value, model, cancellationToken) is { } read) return read;
        if (Named(value) is not { } name || model.GetSymbolInfo(name, cancellationToken).Symbol is not { } variable) return null;
        var isMember = variable is IFieldSymbol or IPropertySymbol;
        var written = WritesOf(variable, value).Where(written => (isMember || written.SpanStart < value.SpanStart) && !written.Span.Contains(value.Span));
        return written.Select(write => kind(write, model, cancellationToken)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The read whose value a variable is given elsewhere than where it is declared; null if there is none.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="initial">The value that it is declared with.</param>
    public IEarlierRead? Later(ISymbol variable, ExpressionSyntax initial) =>
        WritesOf(variable, initial).Where(written => !written.Span.Contains(initial.Span)).Select(Of).FirstOrDefault(found => found is not null);

    // token, this._token, token?.Trim(), token!
    private static SimpleNameSyntax? Named(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name,
        MemberAccessExpressionSyntax { Expression: var inner } => Named(inner),
        ConditionalAccessExpressionSyntax { Expression: var inner } => Named(inner),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner } } => Named(inner),
        PostfixUnaryExpressionSyntax { Operand: var inner } => Named(inner),
        ParenthesizedExpressionSyntax { Expression: var inner } => Named(inner),
        _ => null,
    };

    /// <summary>What is stored in a variable, in the order of the text, in the function or the type around a place.</summary>
    private IEnumerable<ExpressionSyntax> WritesOf(ISymbol variable, ExpressionSyntax place)
    {
        var scope = place.Ancestors().FirstOrDefault(node => variable is IFieldSymbol or IPropertySymbol
            ? node is TypeDeclarationSyntax
            : node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        if (variable is not (IFieldSymbol or IPropertySymbol or ILocalSymbol or IParameterSymbol) || scope is null) return [];
        return scope.DescendantNodes().Select(node => WrittenBy(node, variable.Name)).Where(write => write is var (target, _) && Is(target, variable)).Select(write => write!.Value.Written);
    }

    private bool Is(SyntaxNode target, ISymbol variable) => SymbolEqualityComparer.Default.Equals(
        target is ExpressionSyntax expression ? model.GetSymbolInfo(expression, cancellationToken).Symbol : model.GetDeclaredSymbol(target, cancellationToken), variable);

    private static (SyntaxNode Target, ExpressionSyntax Written)? WrittenBy(SyntaxNode node, string name) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } variable when variable.Identifier.ValueText == name => (variable, value),
        PropertyDeclarationSyntax { Initializer.Value: var value } property when property.Identifier.ValueText == name => (property, value),
        AssignmentExpressionSyntax assignment when Named(assignment.Left)?.Identifier.ValueText == name => (assignment.Left, assignment.Right),

        // configuration["Token"] is { } token
        SingleVariableDesignationSyntax kept when kept.Identifier.ValueText == name && kept.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } match => (kept, match.Expression),
        _ => null,
    };
}
