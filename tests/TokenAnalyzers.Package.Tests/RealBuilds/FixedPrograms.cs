namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// All programs that tests fix, in one solution: built, fixed by one run of <c>dotnet format analyzers</c>, fixed again, and built again.
/// Each kind stands in a folder of its own.
/// </summary>
internal sealed class FixedPrograms
{
    public const string Solution = "All.slnx";
    private const string SolutionToFix = "ToFix.slnx";
    private const string SolutionToFixAgain = "ToFixAgain.slnx";

    private FixedPrograms(Workspace workspace) => Workspace = workspace;

    public Workspace Workspace { get; }

    /// <summary>
    /// The sources by path, before and after the fix, and after it ran once more. Programs with a container are left out of that run, as many small ones: in them
    /// nothing is left to report, so nothing to fix.
    /// </summary>
    public required SortedDictionary<string, string> Before { get; init; }

    public required SortedDictionary<string, string> After { get; init; }

    public required SortedDictionary<string, string> AfterSecondRun { get; init; }

    public required BuildOutput BuildBefore { get; init; }

    public required BuildOutput BuildAfter { get; init; }

    /// <summary>What each program with a container prints before the fix.</summary>
    public required string[] PrintedBefore { get; init; }

    /// <summary>The tokens of the solution of five projects.</summary>
    public required IReadOnlyList<string> TokensOfSolution { get; init; }

    public static async Task<FixedPrograms> MakeAsync(Workspace workspace)
    {
        foreach (var name in Samples) workspace.Copy(Path.Combine(Repository.Samples, name), name);
        ContainerPrograms.Write(workspace);
        FilledPrograms.Write(workspace);
        var solution = new TokenSolution(workspace);
        string[] toFix = [.. Samples, .. ContainerPrograms.Folders, FilledPrograms.After, .. TokenSolution.Folders];
        workspace.WriteSolution(SolutionToFix, toFix);
        workspace.WriteSolution(SolutionToFixAgain, toFix.Except(ContainerPrograms.Folders));
        workspace.WriteSolution(Solution, [.. toFix, FilledPrograms.Before]);

        var before = workspace.SourcesOf(".");
        var buildBefore = new BuildOutput(await workspace.DotNetAsync("build", Solution, "-m:1"), workspace.Folder).Succeeded();
        var printedBefore = await ContainerPrograms.PrintAsync(workspace, value: null);
        (await FixAsync(workspace, SolutionToFix)).Succeeded();
        var after = workspace.SourcesOf(".");
        (await FixAsync(workspace, SolutionToFixAgain)).Succeeded();
        return new(workspace)
        {
            Before = before,
            After = after,
            AfterSecondRun = workspace.SourcesOf("."),
            BuildBefore = buildBefore,
            // What a fix writes is to please other analyzers too.
            BuildAfter = await workspace.BuildAsync(Solution, "-p:EnableNETAnalyzers=true"),
            PrintedBefore = printedBefore,
            TokensOfSolution = solution.Tokens,
        };
    }

    /// <summary>The names of the samples.</summary>
    public static string[] Samples { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Samples, "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The sources in a folder.</summary>
    public static SortedDictionary<string, string> In(string folder, SortedDictionary<string, string> sources) =>
        new(sources.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    private static Task<CommandResult> FixAsync(Workspace workspace, string solution) =>
        workspace.DotNetAsync("format", "analyzers", solution, "--no-restore", "--diagnostics", "TKN1001", "TKN1002");
}
