namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// The report of a run. Projects are built side by side, in several processes, and no project knows which is the last. So each leaves its part in the folder,
/// and each process writes the report once, from all parts, when MSBuild tells it that the build has ended: then all parts are there.
/// </summary>
/// <param name="folder">The folder of the report.</param>
internal sealed class RunReport(string folder) : IDisposable
{
    private readonly Dictionary<string, HashSet<string>> _frameworks = new(StringComparer.OrdinalIgnoreCase);
    private HashSet<string>? _solution;
    private string _root = "";

    /// <summary>Adds the part of a compilation.</summary>
    /// <param name="part">The part.</param>
    /// <param name="frameworks">All frameworks of its project; none if it has one.</param>
    /// <param name="solution">The projects that are built; none if no solution is. It is asked once.</param>
    /// <param name="root">The folder that paths start from.</param>
    public void Add(ReportPart part, IEnumerable<string> frameworks, Func<IReadOnlyList<string>> solution, string root)
    {
        ReportFolder.Add(folder, part);
        lock (_frameworks)
        {
            _frameworks[part.Project.Path] = new([part.Project.Framework, .. frameworks], StringComparer.OrdinalIgnoreCase);
            _solution ??= new(solution(), StringComparer.OrdinalIgnoreCase);
            _root = root;
        }
    }

    /// <summary>Writes it.</summary>
    public void Dispose()
    {
        using var held = ReportFolder.Open(folder);
        var parts = held.Read(part => IsThere(part.Project));
        var (rules, findings) = (Findings.Rules(parts), Findings.Of(parts));
        var keys = new KeyList(RequiredValues.Of(parts), findings, _root);
        held.Write("tokens.sarif", SarifReport.Text(rules, findings, _root, []));
        held.Write("tokens.html", HtmlReport.Text(rules, findings, _root));
        held.Write("codequality.json", CodeQualityReport.Text(findings, _root));
        held.Write("keys.txt", keys.Text());
        held.Write("keys.json", keys.Json());
    }

    private bool IsThere(ReportedProject project) =>
        File.Exists(project.Path)
        && (_frameworks.TryGetValue(project.Path, out var frameworks) ? frameworks.Contains(project.Framework)
            : _solution is not { Count: > 0 } || _solution.Contains(project.Path));
}
