using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>A value in a file.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Start">Its first character, after the quote if there is one.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Escapes">How it writes characters that it can't hold.</param>
internal readonly record struct ConfigurationValue(KeyPath Key, int Start, int End, EscapeStyle Escapes);

/// <summary>Reads the values of a text in which some or all may be malformed, in time that grows with its length.</summary>
internal delegate IEnumerable<ConfigurationValue> ConfigurationReader(string text);

/// <summary>The key of a value in a file, and the keys around it.</summary>
/// <param name="name">The key as the file spells it.</param>
/// <param name="parent">The key around it; null at the top.</param>
internal sealed class KeyPath(string name, KeyPath? parent)
{
    // Files may be nested without end, and the outermost keys say least.
    private const int MostNames = 4;

    private const string Separator = ":";

    // These only say that what is there is the value of the key around them.
    private static readonly string[] NamesOfValues = ["value", "default"];

    public string Name { get; } = name;

    public KeyPath? Parent { get; } = parent;

    /// <summary>The keys from the innermost one out, as far as they say something.</summary>
    public IEnumerable<string> Names()
    {
        var key = Parent is not null && IsNameOfValue ? Parent : this;
        for (var count = 0; key is not null && count < MostNames; count++, key = key.Parent) yield return key.Name;
    }

    /// <summary>Whether a key is one of those around it.</summary>
    public bool IsWithin(string section)
    {
        var key = Parent;
        for (var count = 0; key is not null && count < MostNames; count++, key = key.Parent)
        {
            if (StringComparer.OrdinalIgnoreCase.Equals(key.Name, section)) return true;
        }

        return false;
    }

    /// <summary>The same as a key of configuration, such as "Dbt:ServiceToken".</summary>
    public string Text => string.Join(Separator, Names().Reverse());

    /// <summary>The key as outputs may show it: with as many of the keys around it as fit, or else its last words; null if not even so.</summary>
    public DisclosedName? Shown
    {
        get
        {
            var rest = Text;
            while (true)
            {
                if (DisclosedName.Of(rest) is { } whole) return whole;
                var separator = rest.IndexOf(Separator, StringComparison.Ordinal);
                if (separator < 0) return DisclosedName.AtEnd(rest);
                rest = rest.Substring(separator + 1);
            }
        }
    }

    private bool IsNameOfValue => NamesOfValues.Contains(Name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>
/// What belongs together in one object, where a key may be a value itself: <c>key: TOKEN</c> beside <c>value: ...</c>.
/// </summary>
/// <param name="around">The key of the object.</param>
internal sealed class PairOfKeyAndValue(KeyPath? around)
{
    private const int LongestKey = 200;

    private static readonly string[] NamesOfKeys = ["key", "name"];
    private static readonly string[] NamesOfValues = ["value", "connectionString"];

    private string? _key;
    private ConfigurationValue? _lone;
    private ConfigurationValue? _waiting;

    /// <summary>What is left when the object ends: a value whose key did not come, or a key without a value, which is a value itself.</summary>
    public ConfigurationValue? Left => _waiting ?? _lone;

    /// <summary>Takes the next value of the object.</summary>
    /// <param name="name">The name that it follows.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>A value whose key is known now; null if there is none.</returns>
    public ConfigurationValue? Take(string name, ConfigurationValue value, string text)
    {
        if (NamesOfValues.Contains(name, StringComparer.OrdinalIgnoreCase)) return TakeValue(value);
        if (_key is not null || !NamesOfKeys.Contains(name, StringComparer.OrdinalIgnoreCase)) return value;
        _key = text.Substring(value.Start, Math.Min(LongestKey, value.End - value.Start));
        if (_waiting is not { } known)
        {
            _lone = value;
            return null;
        }

        _waiting = null;
        return known with { Key = new(_key, around) };
    }

    private ConfigurationValue? TakeValue(ConfigurationValue value)
    {
        _lone = null;
        if (_key is not null) return value with { Key = new(_key, around) };
        var earlier = _waiting;
        _waiting = value;
        return earlier;
    }
}
