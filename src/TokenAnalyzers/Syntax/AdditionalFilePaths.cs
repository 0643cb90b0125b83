using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Syntax;

/// <summary>The additional files of a compilation by their paths.</summary>
internal static class AdditionalFilePaths
{
    // It depends on nothing but the options, and is gone with them.
    private static readonly ConditionalWeakTable<AnalyzerOptions, Dictionary<string, AdditionalText>> Kept = new();

    /// <summary>The first file of a path, as a project may list a file twice; null if there is none.</summary>
    public static AdditionalText? First(string path, AnalyzerOptions options) => Kept.GetValue(options, ByPath).TryGetValue(path, out var file) ? file : null;

    private static Dictionary<string, AdditionalText> ByPath(AnalyzerOptions options)
    {
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles)
        {
            if (!files.ContainsKey(file.Path)) files.Add(file.Path, file);
        }

        return files;
    }
}
