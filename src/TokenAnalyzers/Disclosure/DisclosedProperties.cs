using System.Collections.Immutable;
using System.Globalization;

namespace TokenAnalyzers.Disclosure;

/// <summary>The properties of a diagnostic, which are copied into build logs: like a message, they hold no text of a source but judged names.</summary>
internal sealed class DisclosedProperties
{
    private readonly ImmutableDictionary<string, string?>.Builder _values = ImmutableDictionary.CreateBuilder<string, string?>();

    /// <summary>The properties so far.</summary>
    public ImmutableDictionary<string, string?> Values => _values.ToImmutable();

    /// <summary>Adds a name; none where it may not be shown.</summary>
    public void Add(string key, DisclosedName? name)
    {
        if (name is not null) _values.Add(key, name.Text);
    }

    /// <summary>Adds a text of a table; none where the table has none.</summary>
    public void Add(string key, TableText? text)
    {
        if (text is not null) _values.Add(key, text.Text);
    }

    public void Add(string key, int number) => _values.Add(key, number.ToString(CultureInfo.InvariantCulture));

    public void Add(string key, Enum value) => _values.Add(key, value.ToString());

    /// <summary>Adds a property that says by being there.</summary>
    public void AddMark(string key) => _values.Add(key, "true");
}
