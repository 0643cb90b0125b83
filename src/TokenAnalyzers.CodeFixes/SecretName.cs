using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Under which names a program finds a secret.</summary>
/// <remarks>It is written into code, so it consists of nothing but what may be shown.</remarks>
internal sealed record SecretName
{
    private readonly DisclosedName _key;
    private readonly DisclosedName _variable;

    private SecretName(DisclosedName key, DisclosedName variable) => (_key, _variable) = (key, variable);

    /// <summary>The key in configuration, such as "Dbt:ServiceToken".</summary>
    public string ConfigurationKey => _key.Text;

    /// <summary>The variable where there is no configuration, such as "DBT_CLOUD_SERVICE_TOKEN".</summary>
    public string EnvironmentVariable => _variable.Text;

    /// <summary>The name of a key and a variable; null if one of them may not be shown.</summary>
    public static SecretName? Of(string key, string variable) =>
        DisclosedName.OfKey(key) is { } shownKey && DisclosedName.OfKey(variable) is { } shownVariable ? new(shownKey, shownVariable) : null;

    /// <summary>The key of the credential that a developer has at the same provider; null where that is no other one.</summary>
    public DisclosedName? PersonalKey { get; init; }

    /// <summary>The key as titles show it.</summary>
    public MessageText ShownKey => $"{_key}";

    /// <summary>The variable as titles show it.</summary>
    public MessageText ShownVariable => $"{_variable}";

    /// <summary>The name of another value of the same kind.</summary>
    public SecretName WithNumber(int number) => new(_key.WithNumber("", number), _variable.WithNumber("_", number)) { PersonalKey = PersonalKey };

    /// <summary>The key as a local variable: "Dbt:ServiceToken" becomes "dbtServiceToken".</summary>
    public string VariableName()
    {
        var separators = ConfigurationKey.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray();
        var words = ConfigurationKey.Split(separators, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        if (name.Length == 0 || char.IsDigit(name[0])) return "token" + name;
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
