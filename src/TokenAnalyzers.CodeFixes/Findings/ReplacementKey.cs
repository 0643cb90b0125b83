using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>Under which names a program finds a secret.</summary>
/// <remarks>It is written into code, so it consists of nothing but what may be shown.</remarks>
internal sealed record ReplacementKey
{
    private const string ConnectionStrings = "ConnectionStrings";

    private readonly DisclosedName _key;
    private readonly DisclosedName _variable;

    private ReplacementKey(DisclosedName key, DisclosedName variable) => (_key, _variable) = (key, variable);

    /// <summary>The key in configuration, such as "Dbt:ServiceToken".</summary>
    public string ConfigurationKey => _key.Text;

    /// <summary>The variable where there is no configuration, such as "DBT_CLOUD_SERVICE_TOKEN".</summary>
    public string EnvironmentVariable => _variable.Text;

    /// <summary>The name of a key and a variable; null if one of them may not be shown.</summary>
    public static ReplacementKey? Of(string key, string variable) =>
        DisclosedName.OfKey(key) is { } shownKey && DisclosedName.OfKey(variable) is { } shownVariable ? new(shownKey, shownVariable) : null;

    /// <summary>The key of the credential that a developer has at the same provider; null where that is no other one.</summary>
    public DisclosedName? PersonalKey { get; init; }

    /// <summary>The key as titles show it.</summary>
    public MessageText ShownKey => _key;

    /// <summary>The variable as titles show it.</summary>
    public MessageText ShownVariable => _variable;

    /// <summary>The words before these, which say whose it is: "Dbt". Empty where the key has no section.</summary>
    public string Section => ConfigurationKey.Substring(0, Math.Max(0, SectionLength - 1));

    /// <summary>The last words of the key, which say what kind of secret it is: "ServiceToken".</summary>
    public string Kind => ConfigurationKey.Substring(SectionLength);

    private int SectionLength => ConfigurationKey.LastIndexOf(':') + 1;

    /// <summary>The name of the connection string that it is the key of; null if it is that of another value.</summary>
    public string? ConnectionName => Section == ConnectionStrings ? Kind : null;

    /// <summary>The name of a connection string.</summary>
    /// <returns>Null if it may not be shown.</returns>
    public static ReplacementKey? OfConnection(string name)
    {
        var key = $"{ConnectionStrings}:{name}";
        return Of(key, ConfigurationKeys.VariableOf(key));
    }

    /// <summary>The key or the variable.</summary>
    public string In(KeySpace space) => space == KeySpace.Keys ? ConfigurationKey : EnvironmentVariable;

    /// <summary>The name of another value of the same kind.</summary>
    public ReplacementKey WithNumber(int number) =>
        new(_key.WithNumber("", number), _variable.WithNumber(ConnectionName is null ? "_" : "", number)) { PersonalKey = PersonalKey };

    /// <summary>
    /// The name that says which one of several: "Dbt:ServiceToken" is "Dbt:NightlyRun:ServiceToken" where code calls it the one
    /// of the nightly run.
    /// </summary>
    /// <param name="called">What code calls it; the name stays as it is where both together may not be shown.</param>
    public ReplacementKey Called(string called)
    {
        if (ConnectionName is not null) return OfConnection(called) ?? this;
        var key = ConfigurationKey.Insert(SectionLength, called + ":");
        var isOfKey = EnvironmentVariable == ConfigurationKeys.VariableOf(ConfigurationKey);
        var name = Of(key, isOfKey ? ConfigurationKeys.VariableOf(key) : EnvironmentVariable.Insert(KindInVariable, Variable(called) + "_"));
        return name is null ? this : name with { PersonalKey = PersonalKey };
    }

    /// <summary>The name in the section of its owner: "Secrets:Password" of a database connection is "DatabaseConnection:Password".</summary>
    /// <returns>Null if it may not be shown.</returns>
    public static ReplacementKey? OfOwner(string owner, string kind) => Of($"{owner}:{kind}", $"{Variable(owner)}_{Variable(kind)}");

    /// <summary>Whether another key or variable is this one, with a number or with what code calls the value.</summary>
    public bool Has(string name, KeySpace space)
    {
        var own = In(space);
        var end = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_');
        var start = space == KeySpace.Keys ? SectionLength : KindInVariable;
        return end == own
            || (end.Length > own.Length
                && end.StartsWith(own.Substring(0, start), StringComparison.Ordinal)
                && end.EndsWith(own.Substring(start), StringComparison.Ordinal));
    }

    /// <summary>Whether names are of the same key and variable, whatever a developer has instead.</summary>
    public bool Equals(ReplacementKey? other) => other is not null && _key == other._key && _variable == other._variable;

    public override int GetHashCode() => _key.GetHashCode() ^ _variable.GetHashCode();

    /// <summary>The key as a local variable: "Dbt:ServiceToken" becomes "dbtServiceToken".</summary>
    public string VariableName()
    {
        if (ConnectionName is { } connection && char.IsLetter(connection[0])) return IdentifierWords.Uncapitalized(connection) + "ConnectionString";
        var separators = ConfigurationKey.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray();
        var words = ConfigurationKey.Split(separators, StringSplitOptions.RemoveEmptyEntries);
        var name = IdentifierWords.Pascal(words);
        if (name.Length == 0 || char.IsDigit(name[0])) return "token" + name;
        return IdentifierWords.Uncapitalized(name);
    }

    /// <summary>Where the words start that key and variable both end in: SERVICE_TOKEN in DBT_CLOUD_SERVICE_TOKEN.</summary>
    private int KindInVariable
    {
        get
        {
            var start = EnvironmentVariable.LastIndexOf('_') + 1;
            for (var next = start;
                next > 0 && Variable(Kind).EndsWith(EnvironmentVariable.Substring(next), StringComparison.OrdinalIgnoreCase);
                next = EnvironmentVariable.LastIndexOf('_', next - 2) + 1)
            {
                start = next;
            }

            return start;
        }
    }

    private static string Variable(string name) => IdentifierWords.Variable(IdentifierWords.Of(name));
}
