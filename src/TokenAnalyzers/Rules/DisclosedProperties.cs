using System.Collections.Immutable;
using System.Globalization;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Rules;

/// <summary>The properties of a diagnostic, which are copied into build logs: like a message, they hold no text of a source but judged names.</summary>
internal sealed class DisclosedProperties
{
    private readonly ImmutableDictionary<string, string?>.Builder _values = ImmutableDictionary.CreateBuilder<string, string?>();

    private readonly List<(string Key, DisclosedName Name)> _names = [];

    /// <summary>The properties so far, without names that hold a token of a team's own formats.</summary>
    /// <param name="matcher">The formats of the compilation.</param>
    public ImmutableDictionary<string, string?> Values(TokenMatcher matcher) =>
        _values.ToImmutable().RemoveRange(_names.Where(named => named.Name.HoldsTokenOf(matcher)).Select(named => named.Key));

    /// <summary>Adds a name; none where it may not be shown.</summary>
    public void Add(string key, DisclosedName? name)
    {
        if (name is null) return;
        _values.Add(key, name.Text);
        _names.Add((key, name));
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
