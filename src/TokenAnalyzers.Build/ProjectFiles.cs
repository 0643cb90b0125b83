namespace TokenAnalyzers.Build;

/// <summary>The files that make a folder the folder of a project whose compiler loads the analyzers.</summary>
internal static class ProjectFiles
{
    private static readonly string[] Endings = [".csproj", ".vbproj"];

    public static bool Has(string name) => Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
