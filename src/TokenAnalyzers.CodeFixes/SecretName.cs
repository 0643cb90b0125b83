using TokenAnalyzers.Options;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Under which names a program finds a secret.</summary>
/// <param name="ConfigurationKey">The key in configuration, such as "Dbt:ServiceToken".</param>
/// <param name="EnvironmentVariable">The variable where there is no configuration, such as "DBT_CLOUD_SERVICE_TOKEN".</param>
internal sealed record SecretName(string ConfigurationKey, string EnvironmentVariable)
{
    /// <summary>The last words of the key, which say what kind of secret it is: "ServiceToken".</summary>
    public string Kind => ConfigurationKey.Substring(SectionLength);

    private int SectionLength => ConfigurationKey.LastIndexOf(':') + 1;

    /// <summary>The key or the variable.</summary>
    public string In(NameSpace space) => space == NameSpace.Keys ? ConfigurationKey : EnvironmentVariable;

    /// <summary>The name of another value of the same kind.</summary>
    public SecretName WithNumber(string number) => new(ConfigurationKey + number, $"{EnvironmentVariable}_{number}");

    /// <summary>The name that says which one of several: "Dbt:ServiceToken" is "Dbt:NightlyRun:ServiceToken" where code calls it the one of the nightly run.</summary>
    public SecretName Of(string called)
    {
        var key = ConfigurationKey.Insert(SectionLength, called + ":");
        return new(key, EnvironmentVariable == ConfigurationKeys.VariableOf(ConfigurationKey) ? ConfigurationKeys.VariableOf(key) : EnvironmentVariable.Insert(KindInVariable, Variable(called) + "_"));
    }

    /// <summary>The name in the section of its owner: "Secrets:Password" of a database connection is "DatabaseConnection:Password".</summary>
    public static SecretName Of(string owner, string kind) => new($"{owner}:{kind}", $"{Variable(owner)}_{Variable(kind)}");

    /// <summary>Whether another key or variable is this one, with a number or with what code calls the value.</summary>
    public bool Has(string name, NameSpace space)
    {
        var own = In(space);
        var end = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_');
        var start = space == NameSpace.Keys ? SectionLength : KindInVariable;
        return end == own || (end.Length > own.Length && end.StartsWith(own.Substring(0, start), StringComparison.Ordinal) && end.EndsWith(own.Substring(start), StringComparison.Ordinal));
    }

    /// <summary>The key as a local variable: "Dbt:ServiceToken" becomes "dbtServiceToken".</summary>
    public string VariableName()
    {
        var separators = ConfigurationKey.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray();
        var words = ConfigurationKey.Split(separators, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        if (name.Length == 0 || char.IsDigit(name[0])) return "token" + name;
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>Where the words start that key and variable both end in: SERVICE_TOKEN in DBT_CLOUD_SERVICE_TOKEN.</summary>
    private int KindInVariable
    {
        get
        {
            var start = EnvironmentVariable.LastIndexOf('_') + 1;
            for (var next = start; next > 0 && Variable(Kind).EndsWith(EnvironmentVariable.Substring(next), StringComparison.OrdinalIgnoreCase); next = EnvironmentVariable.LastIndexOf('_', next - 2) + 1)
                start = next;
            return start;
        }
    }

    private static string Variable(string name) => string.Join("_", KeyWords.Of(name)).ToUpperInvariant();
}
