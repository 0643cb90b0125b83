namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Gives names to tokens: the same value has one name wherever it stands; different values for
/// which their provider has one name are numbered in the order in which they come, after the ones that are taken.
/// </summary>
internal sealed class SecretNames
{
    private readonly Dictionary<(string Value, SecretName Wish), SecretName> _names = [];

    // How often a name was given out: counting from 2 again for each of a thousand tokens would take a million steps.
    private readonly Dictionary<SecretName, int> _last = [];
    private readonly HashSet<string> _taken;

    /// <param name="tokens">The tokens in the order of path and position. Their values stay inside this object.</param>
    /// <param name="taken">The keys and variables that belong to other values.</param>
    public SecretNames(IEnumerable<(string Value, SecretName Name)> tokens, IEnumerable<string> taken)
    {
        _taken = new(taken, StringComparer.Ordinal);
        foreach (var token in tokens) Add(token);
    }

    /// <summary>The name for a token, by its value and the name that its provider has for it.</summary>
    public SecretName this[(string Value, SecretName Name) token] => Add(token);

    private SecretName Add((string Value, SecretName Name) token)
    {
        if (!_names.TryGetValue(token, out var name)) _names.Add(token, name = Free(token.Name));
        return name;
    }

    /// <summary>The first number for which neither the key nor the variable is taken.</summary>
    private SecretName Free(SecretName name)
    {
        _last.TryGetValue(name, out var number);
        SecretName numbered;
        do
        {
            number++;
            numbered = number == 1 ? name : name.WithNumber(number);
        }
        while (_taken.Contains(numbered.ConfigurationKey) || _taken.Contains(numbered.EnvironmentVariable));

        _last[name] = number;
        _taken.Add(numbered.ConfigurationKey);
        _taken.Add(numbered.EnvironmentVariable);
        return numbered;
    }
}
