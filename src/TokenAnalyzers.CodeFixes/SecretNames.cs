using System.Globalization;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Gives names to the tokens of one rewriting: the same value has one name wherever it stands; different values for
/// which their provider has one name are numbered in the order in which they come.
/// </summary>
internal sealed class SecretNames
{
    private readonly Dictionary<string, SecretName> _nameByValue = [];
    private readonly Dictionary<string, int> _uses = [];

    /// <param name="tokens">The tokens in the order of path and position. Their values stay inside this object.</param>
    public SecretNames(IEnumerable<(string Value, SecretName Name)> tokens)
    {
        foreach (var (value, name) in tokens)
        {
            if (_nameByValue.ContainsKey(value)) continue;
            _nameByValue.Add(value, new(
                name.ConfigurationKey + Number("", name.ConfigurationKey),
                name.EnvironmentVariable + Number("_", name.EnvironmentVariable)));
        }
    }

    public SecretName this[string value] => _nameByValue[value];

    /// <summary>What tells this use of a name from the ones before; nothing for the first.</summary>
    private string Number(string separator, string name)
    {
        _uses[name] = _uses.TryGetValue(name, out var uses) ? uses + 1 : 1;
        return _uses[name] == 1 ? "" : separator + _uses[name].ToString(CultureInfo.InvariantCulture);
    }
}
