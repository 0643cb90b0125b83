using Microsoft.Build.Framework;

namespace TokenAnalyzers.Build;

/// <summary>
/// Finds the projects whose findings a project collects to write a baseline: its own, or those of a whole solution. There the first project that uses the
/// package does it for all, so that the file is written once, with everything that is known.
/// </summary>
public sealed class FindBaselineProjects : BuildTask
{
    /// <summary>The path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Where NuGet wrote for it.</summary>
    [Required]
    public string ExtensionsPath { get; set; } = "";

    /// <summary>The path of the solution that is built; empty or in asterisks if it is none.</summary>
    public string SolutionPath { get; set; } = "";

    /// <summary>What MSBuild tells of the solution.</summary>
    public string SolutionConfiguration { get; set; } = "";

    /// <summary>Whether it is a solution that is built.</summary>
    [Output]
    public bool IsSolution { get; set; }

    /// <summary>The projects; none if another one collects.</summary>
    [Output]
    public string[] Projects { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        // An editor names its solution too, and tells nothing of it.
        IsSolution = SolutionConfiguration.Length > 0;
        var use = new PackageUse(Project, ExtensionsPath);
        string[] projects = IsSolution ? [.. SolutionProjects.Of(SolutionPath, SolutionConfiguration).Where(use.By)] : [Project];
        if (projects.Length == 0 || StringComparer.OrdinalIgnoreCase.Equals(projects[0], Project)) Projects = projects;
        return true;
    }
}
