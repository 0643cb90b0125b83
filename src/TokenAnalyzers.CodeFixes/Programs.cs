using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// The programs of a solution: what one process can hold, an executable project with all that it references. Libraries that
/// no program has count as one from the outermost on.
/// </summary>
internal sealed class Programs
{
    private readonly Solution _solution;
    private readonly Dictionary<ProjectId, ImmutableHashSet<ProjectId>> _byProject = [];

    public Programs(Solution solution)
    {
        _solution = solution;
        var graph = solution.GetProjectDependencyGraph();
        foreach (var project in solution.Projects.Where(IsExecutable)) Add(project.Id, graph);
        var rest = new HashSet<ProjectId>(solution.ProjectIds.Where(id => !_byProject.ContainsKey(id)));
        foreach (var id in rest.Where(id => !graph.GetProjectsThatTransitivelyDependOnThisProject(id).Any(rest.Contains))) Add(id, graph);
    }

    /// <summary>The programs that a project is in, by their outermost projects.</summary>
    public ImmutableHashSet<ProjectId> Of(ProjectId project) => _byProject[project];

    /// <summary>The programs that a file is in. Several projects may share it.</summary>
    public ImmutableHashSet<ProjectId> Of(Document document) =>
        document.GetLinkedDocumentIds().Aggregate(Of(document.Project.Id), (programs, linked) => programs.Union(Of(linked.ProjectId)));

    private void Add(ProjectId program, ProjectDependencyGraph graph)
    {
        foreach (var project in graph.GetProjectsThatThisProjectTransitivelyDependsOn(program).Prepend(program))
            _byProject[project] = _byProject.TryGetValue(project, out var known) ? known.Add(program) : ImmutableHashSet.Create(program);
    }

    private static bool IsExecutable(Project project) => project.CompilationOptions?.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;
}
