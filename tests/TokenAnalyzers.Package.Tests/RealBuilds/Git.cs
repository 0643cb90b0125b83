namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A folder of sources under git, with the hook of samples/ci.</summary>
internal static class Git
{
    // What this user has set up for all repositories is not meant for this one.
    private static readonly string[] Settings =
        ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=.git/hooks"];

    /// <summary>Whether it is installed here.</summary>
    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "git")) || File.Exists(Path.Combine(folder, "git.exe")));

    public static async Task StartAsync(Workspace workspace)
    {
        workspace.Write(".gitignore", "bin/\nobj/\n");
        (await RunAsync(workspace, "init")).Succeeded();
        var hook = workspace.PathOf(".git/hooks/pre-commit");
        File.Copy(Path.Combine(Repository.Samples, "ci", "pre-commit"), hook);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Commits everything.</summary>
    public static async Task<CommandResult> CommitAsync(Workspace workspace)
    {
        (await RunAsync(workspace, "add", "--all")).Succeeded();
        return await RunAsync(workspace, "commit", "--message", "A change");
    }

    private static Task<CommandResult> RunAsync(Workspace workspace, params string[] arguments) =>
        Command.RunProgramAsync("git", workspace.Folder, [.. Settings, .. arguments]);
}

/// <summary>A test that needs git. Where it is not installed the test is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute() => Skip = Git.IsThere ? null : "No git is installed here.";
}
