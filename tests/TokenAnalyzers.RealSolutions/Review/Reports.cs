using System.Text.Json;

namespace TokenAnalyzers.RealSolutions.Review;

/// <summary>What the rules reported in a build, out of the logs that the build wrote.</summary>
internal static class Reports
{
    /// <summary>The rules that report something in a line of a file, by file and line.</summary>
    public static ILookup<(string File, int Line), string> In(string folder, IEnumerable<string> projects) =>
        projects.SelectMany(project => Logs(project))
            .SelectMany(log => ReadLog(folder, log))
            .Distinct()
            .ToLookup(report => (report.File, report.Line), report => report.Rule);

    private static IEnumerable<string> Logs(string project)
    {
        var objects = Path.Combine(Path.GetDirectoryName(project)!, "obj");
        return Directory.Exists(objects) ? Directory.EnumerateFiles(objects, "measured.sarif", SearchOption.AllDirectories) : [];
    }

    private static List<(string File, int Line, string Rule)> ReadLog(string folder, string log)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(log));
        var reports = new List<(string, int, string)>();
        foreach (var result in document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            var rule = result.GetProperty("ruleId").GetString()!;
            if (!rule.StartsWith("TKN", StringComparison.Ordinal) || !result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
                continue;

            var location = locations[0].GetProperty("physicalLocation");
            var uri = new Uri(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute);
            if (uri.IsAbsoluteUri)
                reports.Add((Path.GetRelativePath(folder, uri.LocalPath), location.GetProperty("region").GetProperty("startLine").GetInt32(), rule));
        }

        return reports;
    }
}
