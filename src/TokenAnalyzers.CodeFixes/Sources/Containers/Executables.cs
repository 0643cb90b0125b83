using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>The projects that build a program. One of tests is no such program where it is asked who uses a library.</summary>
internal static class Executables
{
    /// <summary>Whether a project is a program, or a part of one.</summary>
    public static async Task<bool> HaveAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var program in project.Solution.Projects.Where(Is))
        {
            if (!See(program.Id, project)) continue;
            var compilation = await program.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            if (compilation is not null && TestFrameworks.ReferencedBy(compilation) is null) return true;
        }

        return false;
    }

    public static bool Is(Project project) =>
        project.CompilationOptions?.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>Whether a project is another one, or depends on it.</summary>
    public static bool See(ProjectId program, Project project) =>
        program == project.Id || project.Solution.GetProjectDependencyGraph().GetProjectsThatThisProjectTransitivelyDependsOn(program).Contains(project.Id);
}
