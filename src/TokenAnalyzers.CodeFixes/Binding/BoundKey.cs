using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.CodeFixes.Binding;

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
        var bound = fillings.Where(filling => filling.By is not ReceivedData).Select(filling => Of(filling with { Path = filling.Path.To(property.Name) }, property.ContainingType));
        var keys = bound.Concat(await types.KeysOfAsync(property, cancellationToken).ConfigureAwait(false)).Distinct().ToArray();
        return keys.Length < 2 ? keys.FirstOrDefault() : ByName(property);
    }

    /// <summary>What a key is called that is not known.</summary>
    public static string ByName(IPropertySymbol property) => $"{WordsOf(property.ContainingType)}:{property.Name}";

    private static string WordsOf(ITypeSymbol holder) => DisclosedName.Of(holder.Name)?.Text ?? "Options";
}
