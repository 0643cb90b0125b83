using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>The key of a value in a file, and the keys around it.</summary>
/// <param name="name">The key as the file spells it.</param>
/// <param name="parent">The key around it; null at the top.</param>
internal sealed class KeyPath(string name, KeyPath? parent)
{
    // Files may be nested without end, and the outermost keys say least.
    private const int MostNames = 4;

    // These only say that what stands there is the value of the key around them.
    private static readonly string[] NamesOfValues = ["value", "default"];

    public string Name { get; } = name;

    public KeyPath? Parent { get; } = parent;

    /// <summary>The keys from the innermost one out, as far as they say something.</summary>
    public IEnumerable<string> Names()
    {
        var key = Parent is not null && IsNameOfValue ? Parent : this;
        for (var count = 0; key is not null && count < MostNames; count++, key = key.Parent) yield return key.Name;
    }

    /// <summary>The same as a key of configuration, such as "Dbt:ServiceToken".</summary>
    public string Text => string.Join(":", Names().Reverse());

    /// <summary>The key as outputs may show it: with the keys around it, or else alone; null if not even so.</summary>
    public DisclosedName? Shown => DisclosedName.Of(Text) ?? DisclosedName.AtEnd(Names().First());

    private bool IsNameOfValue => NamesOfValues.Contains(Name, StringComparer.OrdinalIgnoreCase);
}
