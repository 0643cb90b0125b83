namespace TokenAnalyzers.CodeFixes;

/// <summary>Under which names a program finds a secret.</summary>
/// <param name="ConfigurationKey">The key in configuration, such as "Dbt:ServiceToken".</param>
/// <param name="EnvironmentVariable">The variable where there is no configuration, such as "DBT_CLOUD_SERVICE_TOKEN".</param>
internal sealed record SecretName(string ConfigurationKey, string EnvironmentVariable)
{
    /// <summary>The key of the credential that a developer has at the same provider; null where that is no other one.</summary>
    public string? PersonalKey { get; init; }

    /// <summary>The name of another value of the same kind.</summary>
    public SecretName WithNumber(string number) => this with { ConfigurationKey = ConfigurationKey + number, EnvironmentVariable = $"{EnvironmentVariable}_{number}" };

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
