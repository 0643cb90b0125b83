namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// What a log tells of a finding besides its message, by the names that the analyzers give it: FixProperties.cs and BaselineSuppressor.cs have them. The tasks
/// know none of the compiler's types, so a test compares the two.
/// </summary>
internal static class FindingProperties
{
    public const string ConfigurationKey = "configurationKey";
    public const string Credential = "credential";
    public const string EnvironmentVariable = "environmentVariable";
    public const string Fingerprint = "fingerprint";
    public const string Limit = "limit";
    public const string Owner = "owner";
    public const string Provider = "provider";
    public const string Reason = "reason";
    public const string Stage = "stage";
}
