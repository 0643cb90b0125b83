using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace TokenAnalyzers.Build;

/// <summary>The projects that are built with a solution.</summary>
internal static class SolutionProjects
{
    // As all three kinds of solution files have it.
    private static readonly Regex Quoted = new("\"(?<path>[^\"\r\n]+\\.(?:cs|vb)proj)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The whole paths of the projects.</summary>
    /// <param name="solution">The path of the solution.</param>
    /// <param name="configuration">What MSBuild tells of it; empty where an editor asks.</param>
    public static IReadOnlyList<string> Of(string solution, string configuration) =>
        [.. (Told(configuration) ?? Written(solution)).Where(ProjectFiles.Has).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string>? Told(string configuration)
    {
        if (configuration.Length == 0) return null;
        try
        {
            return
            [
                .. from project in XElement.Parse(configuration).Elements("ProjectConfiguration")
                   where !StringComparer.OrdinalIgnoreCase.Equals((string?)project.Attribute("BuildProjectInSolution"), "False")
                   let path = (string?)project.Attribute("AbsolutePath")
                   where path is not null
                   select path,
            ];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Written(string solution)
    {
        var folder = Path.GetDirectoryName(solution) ?? "";
        return
            from Match match in Quoted.Matches(QuietFiles.TextOf(solution) ?? "")
            let path = match.Groups["path"].Value.Replace("\\\\", "/").Replace('\\', '/')
            select PathNames.IsWhole(path) ? path : Path.GetFullPath(Path.Combine(folder, path));
    }
}
