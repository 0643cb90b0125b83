using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>The key of a section of configuration that an expression spells out.</summary>
internal static class ConfigurationSection
{
    // Members may be made of each other.
    private const int MostSteps = 8;

    /// <summary>The key in <c>configuration.GetSection("key")</c>, and of what such a section is stored in; null for all else.</summary>
    public static string? KeyOf(ExpressionSyntax section, SemanticModel model, CancellationToken cancellationToken) =>
        KeyOf(section, model, MostSteps, cancellationToken);

    private static string? KeyOf(ExpressionSyntax section, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        if (steps == 0) return null;
        if (section is not InvocationExpressionSyntax
            {
                ArgumentList.Arguments: { Count: 1 } arguments,
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" } access,
            })
            return StoredIn(section, model, cancellationToken) is { } stored && stored.SyntaxTree == model.SyntaxTree
                ? KeyOf(stored, model, steps - 1, cancellationToken)
                : null;
        if (model.GetTypeInfo(access.Expression, cancellationToken).Type is not { } type
            || Constant(arguments[0].Expression, model, cancellationToken) is not { } key)
        {
            return null;
        }

        var outer = KeyOf(access.Expression, model, steps - 1, cancellationToken);
        return outer is not null ? $"{outer}:{key}" : HostTypes.IsConfiguration(type) ? key : null;
    }

    private static ExpressionSyntax? StoredIn(ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        name is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            && model.GetSymbolInfo(name, cancellationToken).Symbol is { } variable
            ? StoredValue.Of(variable, cancellationToken)
            : null;

    /// <summary>A constant key; null where it is not one, or nothing to be repeated.</summary>
    public static string? Constant(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(key, cancellationToken).Value is string text ? DisclosedName.Of(text)?.Text : null;
}

/// <summary>The keys of configuration from which members get their values.</summary>
internal static class BoundKey
{
    /// <summary>The key of a text that configuration fills; where the section is not known, the words of the type that holds it.</summary>
    public static string Of(Filling filling, ITypeSymbol holder) =>
        filling.Path.KeyIn(filling.By.Section ?? WordsOf(holder));

    /// <summary>The key from which configuration fills a property; null if it does not.</summary>
    public static async Task<string?> OfAsync(IPropertySymbol property, FilledTypes types, CancellationToken cancellationToken)
    {
        var fillings = await types.OfAsync(property.ContainingType, cancellationToken).ConfigureAwait(false);
        var bound = fillings.Where(filling => filling.By is not ReceivedData)
            .Select(filling => Of(filling with { Path = filling.Path.To(property.Name) }, property.ContainingType));
        var keys = bound.Concat(await types.KeysOfAsync(property, cancellationToken).ConfigureAwait(false)).Distinct().ToArray();
        return keys.Length < 2 ? keys.FirstOrDefault() : ByName(property);
    }

    /// <summary>What a key is called that is not known.</summary>
    public static string ByName(IPropertySymbol property) => $"{WordsOf(property.ContainingType)}:{property.Name}";

    private static string WordsOf(ITypeSymbol holder) => DisclosedName.Of(holder.Name)?.Text ?? "Options";
}
