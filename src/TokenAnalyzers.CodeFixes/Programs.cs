using TokenAnalyzers.CodeFixes.Sources.Containers;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// The programs of a solution: what one process can hold, an executable project with all that it references. Libraries that
/// no program has count as one from the outermost on. Tests are programs of their own, and what they test is not theirs.
/// </summary>
internal sealed class Programs
{
    private readonly Solution _solution;
    private readonly ProjectDependencyGraph _graph;
    private readonly Dictionary<ProjectId, ImmutableHashSet<ProjectId>> _byProject = [];

    private Programs(Solution solution, HashSet<ProjectId> tests)
    {
        _solution = solution;
        _graph = solution.GetProjectDependencyGraph();
        Add(solution.Projects.Where(project => Executables.Is(project) && !tests.Contains(project.Id)), static _ => true);
        AddOutermost(id => !tests.Contains(id));
        AddOutermost(static _ => true);
    }

    public static async Task<Programs> OfAsync(Solution solution, CancellationToken cancellationToken)
    {
        var tests = new HashSet<ProjectId>();
        foreach (var project in solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions;
            if (ProjectContext.StageOf(compilation!, options) is { Value: Stage.Development }) tests.Add(project.Id);
        }

        return new(solution, tests);
    }

    /// <summary>The programs that a project is in, by their outermost projects.</summary>
    public ImmutableHashSet<ProjectId> Of(ProjectId project) => _byProject[project];

    /// <summary>The programs that a file is in. Several projects may share it.</summary>
    public ImmutableHashSet<ProjectId> Of(Document document) => All(document, Of);

    /// <summary>The programs whose code may run in one process with that of a file: for tests, those of what they test too.</summary>
    public ImmutableHashSet<ProjectId> Beside(Document document) =>
        All(document, project => Beside(Of(project), _graph.GetProjectsThatThisProjectTransitivelyDependsOn(project)));

    // A library is part of the programs that reference it, which says nothing of one program beside another.
    private ImmutableHashSet<ProjectId> Beside(ImmutableHashSet<ProjectId> programs, IEnumerable<ProjectId> used) =>
        used.Select(Of).Where(others => !others.Overlaps(programs)).Aggregate(programs, (all, others) => all.Union(others));

    private static ImmutableHashSet<ProjectId> All(Document document, Func<ProjectId, ImmutableHashSet<ProjectId>> of) =>
        document.GetLinkedDocumentIds().Aggregate(of(document.Project.Id), (programs, linked) => programs.Union(of(linked.ProjectId)));

    /// <summary>Adds projects that are in no program yet, with those that they alone reference.</summary>
    private void AddOutermost(Func<ProjectId, bool> isOfKind)
    {
        var rest = new HashSet<ProjectId>(_solution.ProjectIds.Where(id => !_byProject.ContainsKey(id) && isOfKind(id)));
        Add(
            rest.Where(id => !_graph.GetProjectsThatTransitivelyDependOnThisProject(id).Any(rest.Contains)).Select(id => _solution.GetProject(id)!).ToArray(),
            rest.Contains);
    }

    private void Add(IEnumerable<Project> programs, Func<ProjectId, bool> isPart)
    {
        foreach (var program in programs)
        {
            foreach (var project in _graph.GetProjectsThatThisProjectTransitivelyDependsOn(program.Id).Where(isPart).Prepend(program.Id))
                _byProject[project] = _byProject.TryGetValue(project, out var known) ? known.Add(program.Id) : ImmutableHashSet.Create(program.Id);
        }
    }
}
