namespace TokenAnalyzers.Credentials.Naming;

/// <summary>The table of words for environments and stages.</summary>
internal static class EnvironmentWords
{
    private const EnvironmentWordUse Everywhere = EnvironmentWordUse.Environment | EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier;

    // Staging is for trying things out, as dbt's token page has it. The others are names that teams give to what is not production.
    private static readonly (string Word, bool IsProduction, EnvironmentWordUse Uses)[] All =
    [
        ("Production", true, Everywhere),
        ("Prod", true, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Prd", true, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Live", true, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Development", false, Everywhere),
        ("Dev", false, Everywhere),
        ("Develop", false, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Local", false, EnvironmentWordUse.Environment | EnvironmentWordUse.Qualifier),
        ("Staging", false, Everywhere),
        ("Stage", false, EnvironmentWordUse.Environment | EnvironmentWordUse.Qualifier),
        ("Stag", false, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Stg", false, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Test", false, Everywhere),
        ("Testing", false, Everywhere),
        ("Tests", false, Everywhere),
        ("Tst", false, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("IntegrationTest", false, EnvironmentWordUse.Environment),
        ("IntegrationTests", false, EnvironmentWordUse.Environment),
        ("IntegrationTesting", false, EnvironmentWordUse.Environment),
        ("UnitTest", false, EnvironmentWordUse.Environment),
        ("UnitTests", false, EnvironmentWordUse.Environment),
        ("E2E", false, Everywhere),
        ("QA", false, Everywhere),
        ("UAT", false, Everywhere),
        ("SIT", false, EnvironmentWordUse.Qualifier),
        ("CI", false, EnvironmentWordUse.Environment | EnvironmentWordUse.Qualifier),
        ("Sandbox", false, Everywhere),
        ("Demo", false, EnvironmentWordUse.Environment | EnvironmentWordUse.Qualifier),
        ("Docker", false, EnvironmentWordUse.Environment),
        ("Preprod", false, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Nonprod", false, EnvironmentWordUse.Path | EnvironmentWordUse.Qualifier),
        ("Example", false, EnvironmentWordUse.Path),
        ("Examples", false, EnvironmentWordUse.Path),
        ("Sample", false, EnvironmentWordUse.Path),
        ("Samples", false, EnvironmentWordUse.Path),
        ("Template", false, EnvironmentWordUse.Path),
    ];

    /// <summary>The words that have a use.</summary>
    public static IEnumerable<string> Of(EnvironmentWordUse use) => All.Where(row => row.Uses.HasFlag(use)).Select(row => row.Word);

    /// <summary>The words that have a use and mean production, or mean that it is not.</summary>
    public static IEnumerable<string> Of(EnvironmentWordUse use, bool isProduction) =>
        All.Where(row => row.IsProduction == isProduction && row.Uses.HasFlag(use)).Select(row => row.Word);
}

/// <summary>Where a word for an environment counts.</summary>
[Flags]
internal enum EnvironmentWordUse
{
    /// <summary>As the whole name of a host environment.</summary>
    Environment = 1,

    /// <summary>As a word in the name of a file, a folder or a key.</summary>
    Path = 2,

    /// <summary>After the name of a secret: "ApiKeyProd".</summary>
    Qualifier = 4,
}
