using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Baseline;

namespace TokenAnalyzers.Build;

/// <summary>Writes what compilations found into baselines.</summary>
public sealed class WriteTokenBaseline : BuildTask
{
    /// <summary>
    /// The logs of the compilations. Metadata: the path of the Project, its Baseline if there is one, and Files, a file that lists what was compiled.
    /// </summary>
    [Required]
    public ITaskItem[] Logs { get; set; } = [];

    /// <summary>The path of the solution that is built; empty if it is none.</summary>
    public string SolutionPath { get; set; } = "";

    /// <summary>Whether the projects are compiled for all their frameworks; else no entry goes.</summary>
    public bool IsWhole { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            foreach (var message in new BaselineWriter(SolutionPath, IsWhole).Write(Logs.Select(CompilationOf))) Say(message);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fail("", BuildEngine?.ProjectFileOfTaskNode ?? "", default, error.Message);
            return false;
        }
    }

    private static Compilation CompilationOf(ITaskItem log) =>
        new(log.GetMetadata("Project"), log.ItemSpec, log.GetMetadata("Files"), log.GetMetadata("Baseline"));
}
