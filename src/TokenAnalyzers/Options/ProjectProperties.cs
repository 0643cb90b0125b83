namespace TokenAnalyzers.Options;

/// <summary>The MSBuild properties that the analyzers read. The package's props file makes each visible to the compiler.</summary>
internal static class ProjectProperties
{
    /// <summary>"true" in a test project; the test SDK sets it.</summary>
    public const string IsTestProject = "IsTestProject";

    /// <summary>"production" or "development", for all code of the project.</summary>
    public const string Stage = "TokenAnalyzersStage";

    /// <summary>"service" or "user", for all code of the project.</summary>
    public const string Actor = "TokenAnalyzersActor";

    /// <summary>"false" where configuration files are not searched.</summary>
    public const string ScanFiles = "TokenAnalyzersScanFiles";

    /// <summary>The folder of the project; MSBuild sets it.</summary>
    public const string Folder = "ProjectDir";

    /// <summary>How the compiler names a property in its global options.</summary>
    public static string OptionOf(string property) => "build_property." + property;
}
