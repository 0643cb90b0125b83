namespace TokenAnalyzers.Tests.Verification;

/// <summary>Where the sources of this product are.</summary>
internal static class Repository
{
    // The path that the compiler knows of a source is not where it stands: a build for release maps it.
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file.</summary>
    public static string Read(params ReadOnlySpan<string> path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TokenAnalyzers.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.");

        return folder;
    }
}
