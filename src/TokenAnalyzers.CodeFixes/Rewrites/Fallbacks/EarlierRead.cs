using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Reads;

namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary>A value that code reads before it takes one of its own.</summary>
internal interface IEarlierRead
{
    /// <summary>The key without whose value the code can't go on; null where the value is not from configuration after all.</summary>
    public Task<RequiredKey?> KeyAsync(Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken);
}

/// <summary>One way to read a value from outside of the code.</summary>
/// <returns>The read that an expression gives, makes first, or is called on; null if it makes none.</returns>
internal delegate IEarlierRead? EarlierReadKind(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken);

/// <summary>A value that is read by its key.</summary>
internal sealed record KeyedRead(KeyedValue Value) : IEarlierRead
{
    public static IEarlierRead? Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        KeyedValue.Of(value, model, cancellationToken) is { } keyed ? new KeyedRead(keyed) : null;

    public async Task<RequiredKey?> KeyAsync(Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken) =>
        await RequiredKey.OfAsync(Value, document, model, cancellationToken).ConfigureAwait(false);
}

/// <summary>A property of an object that configuration fills: <c>options.Value.Token</c>.</summary>
/// <param name="Name">The name in the code that reads it.</param>
/// <param name="Property">The property.</param>
internal sealed record PropertyRead(SimpleNameSyntax Name, IPropertySymbol Property) : IEarlierRead
{
    public static IEarlierRead? Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        return value switch
        {
            IdentifierNameSyntax name => At(name),
            MemberBindingExpressionSyntax binding => At(binding.Name),
            MemberAccessExpressionSyntax access => At(access.Name) ?? Of(access.Expression, model, cancellationToken),
            ConditionalAccessExpressionSyntax access => Of(access.WhenNotNull, model, cancellationToken) ?? Of(access.Expression, model, cancellationToken),
            InvocationExpressionSyntax call => Of(call.Expression, model, cancellationToken),
            ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression, model, cancellationToken),
            PostfixUnaryExpressionSyntax suppressed => Of(suppressed.Operand, model, cancellationToken),
            _ => null,
        };

        IEarlierRead? At(SimpleNameSyntax name) =>
            model.GetSymbolInfo(name, cancellationToken).Symbol is IPropertySymbol
            {
                IsStatic: false,
                IsIndexer: false,
                Type.SpecialType: SpecialType.System_String,
                DeclaringSyntaxReferences.IsEmpty: false,
            } property
                ? new PropertyRead(name, property)
                : null;
    }

    public async Task<RequiredKey?> KeyAsync(Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        var key = await BoundKey.OfAsync(Property, types, cancellationToken).ConfigureAwait(false)
            ?? (OptionsRead.KeyOf(Name, model, types: null, cancellationToken) is null ? null : BoundKey.ByName(Property));
        return key is null ? null : new(DisclosedName.OfKey(key), IsVariable: false, ImmutableArray<KeyRename>.Empty);
    }
}

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
        return scope.DescendantNodes()
            .Select(node => WrittenBy(node, variable.Name))
            .Where(write => write is var (target, _) && Is(target, variable))
            .Select(write => write!.Value.Written);
    }

    private bool Is(SyntaxNode target, ISymbol variable) => SymbolEqualityComparer.Default.Equals(
        target is ExpressionSyntax expression
            ? model.GetSymbolInfo(expression, cancellationToken).Symbol
            : model.GetDeclaredSymbol(target, cancellationToken), variable);

    private static (SyntaxNode Target, ExpressionSyntax Written)? WrittenBy(SyntaxNode node, string name) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } variable when variable.Identifier.ValueText == name => (variable, value),
        PropertyDeclarationSyntax { Initializer.Value: var value } property when property.Identifier.ValueText == name => (property, value),
        AssignmentExpressionSyntax assignment when Named(assignment.Left)?.Identifier.ValueText == name => (assignment.Left, assignment.Right),

        // configuration["Token"] is { } token
        SingleVariableDesignationSyntax kept when kept.Identifier.ValueText == name && kept.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } match =>
            (kept, match.Expression),
        _ => null,
    };
}
