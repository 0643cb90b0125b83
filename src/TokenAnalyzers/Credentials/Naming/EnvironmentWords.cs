namespace TokenAnalyzers.Credentials.Naming;

/// <summary>The table of words for environments and stages.</summary>
internal static class EnvironmentWords
{
    private const EnvironmentWordUse Named = EnvironmentWordUse.Environment | EnvironmentWordUse.File | EnvironmentWordUse.Folder;
    private const EnvironmentWordUse Everywhere = Named | EnvironmentWordUse.Key | EnvironmentWordUse.Symbol | EnvironmentWordUse.Qualifier;

    // Staging is for trying things out, as dbt's token page has it. The others are names that teams give to what is not production.
    private static readonly (string Word, bool IsProduction, EnvironmentWordUse Uses)[] All =
    [
        ("Production", true, Everywhere),
        ("Prod", true, Everywhere),
        ("Prd", true, Everywhere),
        ("Live", true, Everywhere),
        ("Release", true, EnvironmentWordUse.Environment | EnvironmentWordUse.Symbol),
        ("Development", false, Everywhere),
        ("Develop", false, Everywhere),
        ("Dev", false, Everywhere),
        ("Debug", false, Named | EnvironmentWordUse.Symbol),
        ("Local", false, Named | EnvironmentWordUse.Symbol | EnvironmentWordUse.Qualifier),
        ("Localhost", false, Named),
        ("Staging", false, Everywhere),
        ("Stage", false, Named | EnvironmentWordUse.Symbol | EnvironmentWordUse.Qualifier),
        ("Stag", false, Everywhere),
        ("Stg", false, Everywhere),
        ("Test", false, Everywhere),
        ("Testing", false, Everywhere),
        ("Tests", false, Everywhere),
        ("Tst", false, Everywhere),
        ("E2E", false, Everywhere),
        ("EndToEnd", false, Named),
        ("QA", false, Everywhere),
        ("UAT", false, Everywhere),
        ("SIT", false, Everywhere),
        ("Acceptance", false, Named),
        ("Acc", false, Named),
        ("Integration", false, EnvironmentWordUse.Environment),
        ("CI", false, EnvironmentWordUse.Environment | EnvironmentWordUse.Qualifier),
        ("Automation", false, EnvironmentWordUse.Environment),
        ("Lab", false, EnvironmentWordUse.Environment),
        ("Sandbox", false, Everywhere),
        ("Playground", false, Named),
        ("Demo", false, Named | EnvironmentWordUse.Qualifier),
        ("Preview", false, Named),
        ("Mock", false, Named | EnvironmentWordUse.Symbol),
        ("Offline", false, EnvironmentWordUse.Environment),
        ("DesignTime", false, EnvironmentWordUse.Environment),
        ("CodeGen", false, EnvironmentWordUse.Environment),
        ("Editor", false, EnvironmentWordUse.Symbol),
        ("Docker", false, EnvironmentWordUse.Environment),
        ("Preprod", false, Everywhere),
        ("Nonprod", false, Everywhere),
        ("Example", false, Named | EnvironmentWordUse.Copy),
        ("Examples", false, Named | EnvironmentWordUse.Copy),
        ("Sample", false, Named | EnvironmentWordUse.Copy),
        ("Samples", false, Named | EnvironmentWordUse.Copy),
        ("Template", false, Named | EnvironmentWordUse.Copy),
    ];

    /// <summary>The words that have a use.</summary>
    public static IEnumerable<string> Of(EnvironmentWordUse use) => All.Where(row => row.Uses.HasFlag(use)).Select(row => row.Word);

    /// <summary>The words that have a use, each with whether it means production.</summary>
    public static Dictionary<string, bool> TableOf(EnvironmentWordUse use) =>
        All.Where(row => row.Uses.HasFlag(use)).ToDictionary(row => row.Word, row => row.IsProduction, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Where a word for an environment counts.</summary>
[Flags]
internal enum EnvironmentWordUse
{
    /// <summary>In the name of a host environment.</summary>
    Environment = 1,

    /// <summary>In the name of a file or a workspace.</summary>
    File = 2,

    /// <summary>In the name of a folder.</summary>
    Folder = 4,

    /// <summary>In the key of a value in a file.</summary>
    Key = 8,

    /// <summary>In a symbol that <c>#if</c> asks for.</summary>
    Symbol = 16,

    /// <summary>After the name of a secret: "ApiKeyProd".</summary>
    Qualifier = 32,

    /// <summary>In the name of what is there to be copied and filled in, whichever stage the copy is for.</summary>
    Copy = 64,
}
