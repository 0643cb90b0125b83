namespace TokenAnalyzers.Freeze;

/// <summary>What the tests compile, as TOKEN_ANALYZERS_RECORD makes them write it: each folder with settings is a compilation.</summary>
internal static class Shapes
{
    private const string SettingsFile = "shape.json";

    public static IEnumerable<CompiledFolder> In(string folder)
    {
        var recorded = Directory.GetFiles(Path.Combine(folder, "references")).ToDictionary(file => Path.GetFileName(file), Frameworks.Recorded);
        foreach (var shape in Directory.EnumerateDirectories(folder).Where(shape => File.Exists(Path.Combine(shape, SettingsFile))))
        {
            var files = Directory.EnumerateFiles(shape, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != SettingsFile);
            var settings = Settings.Read(Path.Combine(shape, SettingsFile));
            yield return new(Path.GetFileName(shape), shape, [.. files.Order(StringComparer.Ordinal)], settings)
            {
                References = [.. settings.References.Select(name => recorded[name])],
            };
        }
    }
}
