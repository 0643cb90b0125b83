namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// What stands together in one object, where a key may be a value itself: <c>key: TOKEN</c> beside <c>value: ...</c>.
/// </summary>
/// <param name="around">The key of the object.</param>
internal sealed class PairOfKeyAndValue(KeyPath? around)
{
    private const int LongestKey = 200;

    private static readonly string[] NamesOfKeys = ["key", "name"];
    private static readonly string[] NamesOfValues = ["value", "connectionString"];

    private string? _key;

    /// <summary>A value whose key has not come yet.</summary>
    public ConfigurationValue? Waiting { get; private set; }

    /// <summary>Whether the value after a name is the key of another one.</summary>
    public static bool IsKey(string name) => NamesOfKeys.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the next value of the object.</summary>
    /// <param name="name">The name after which it stands.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>A value whose key is known now; null if there is none.</returns>
    public ConfigurationValue? Take(string name, ConfigurationValue value, string text)
    {
        if (NamesOfValues.Contains(name, StringComparer.OrdinalIgnoreCase)) return TakeValue(value);
        if (!IsKey(name)) return value;
        _key ??= text.Substring(value.Start, Math.Min(LongestKey, value.End - value.Start));
        var waiting = Waiting;
        Waiting = null;
        return waiting is { } known ? known with { Key = new(_key, around) } : null;
    }

    private ConfigurationValue? TakeValue(ConfigurationValue value)
    {
        if (_key is not null) return value with { Key = new(_key, around) };
        var earlier = Waiting;
        Waiting = value;
        return earlier;
    }
}
