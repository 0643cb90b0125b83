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
            model.GetSymbolInfo(name, cancellationToken).Symbol is IPropertySymbol { IsStatic: false, IsIndexer: false, Type.SpecialType: SpecialType.System_String, DeclaringSyntaxReferences.IsEmpty: false } property
                ? new PropertyRead(name, property)
                : null;
    }

    public async Task<RequiredKey?> KeyAsync(Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        var key = await BoundKey.OfAsync(Property, types, cancellationToken).ConfigureAwait(false)
            ?? (OptionsRead.KeyOf(Name, model, cancellationToken) is null ? null : BoundKey.ByName(Property));
        return key is null ? null : new(DisclosedName.OfKey(key), IsVariable: false, ImmutableArray<KeyRename>.Empty);
    }
}
