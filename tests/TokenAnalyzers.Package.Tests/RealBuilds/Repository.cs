namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Where the sources of this product are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Samples { get; } = Path.Combine(Root, "samples");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TokenAnalyzers.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.");
        }

        return folder;
    }
}
