using System.Xml.Linq;

namespace TokenAnalyzers.RealSolutions.Running;

/// <summary>The work tree of a measured solution, and what is done in it. Its first commit is the solution as it was published.</summary>
internal sealed class WorkTree(RealSolution solution, MeasuredPackage package)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(15);

    public string Folder => solution.Folder;

    /// <summary>The projects of the solution.</summary>
    public IEnumerable<string> Projects() =>
        from element in XDocument.Load(Path.Combine(Folder, solution.File)).Descendants("Project")
        select Path.Combine(Folder, element.Attribute("Path")!.Value);

    /// <summary>Takes back whatever an earlier measurement did.</summary>
    public async Task ResetAsync()
    {
        var first = (await GitAsync("rev-list", "--max-parents=0", "HEAD")).Trim();
        await GitAsync("reset", "--hard", "--quiet", first);
        await GitAsync("clean", "-fdq");
    }

    /// <summary>Commits what there is, and says how to name it.</summary>
    public async Task<string> CommitAsync(string subject)
    {
        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=measurement", "-c", "user.email=none@example.invalid", "commit", "--quiet", "--allow-empty", "-m", subject);
        return (await GitAsync("rev-parse", "HEAD")).Trim();
    }

    public async Task<string> GitAsync(params string[] arguments) =>
        (await Command.RunAsync(Folder, Long, package.Variables, "git", arguments)).Succeeded("git " + arguments[0]).Output;

    public Task<CommandResult> BuildAsync() => DotNetAsync("build", solution.File, "-v", "q", "-clp:NoSummary");

    /// <summary>
    /// Rewrites warnings and suggestions, as a user does it. A rule in WarningsNotAsErrors has no severity for the formatter,
    /// which leaves it out.
    /// </summary>
    public Task<CommandResult> FixAsync() => RunAsync(
        Long,
        new Dictionary<string, string> { ["MeasuredRules"] = "" },
        ["format", "analyzers", solution.File, "--no-restore", "--severity", "info", "--diagnostics", .. MeasuredPackage.Rules]);

    /// <summary>What the formatter of whitespace would change, by file.</summary>
    public async Task<ILookup<string, string>> FormattingAsync(IReadOnlyCollection<string> files)
    {
        var result = await DotNetAsync(["format", "whitespace", ".", "--folder", "--verify-no-changes", "--include", .. files]);
        return (from line in result.Output.Split('\n')
                where line.Contains("error WHITESPACE", StringComparison.Ordinal)
                select (File: files.FirstOrDefault(file => line.Contains(file, StringComparison.Ordinal)) ?? line, Line: line)).ToLookup(e => e.File, e => e.Line);
    }

    /// <summary>Runs the tests of a project: how many passed, failed and were left out.</summary>
    public async Task<string> TestAsync(string project, IReadOnlyDictionary<string, string> variables)
    {
        var result = await RunAsync(Long, variables, "test", project, "--no-build");
        var summary = result.Output.Split('\n')
            .LastOrDefault(line => line.Contains("Passed:", StringComparison.Ordinal) || line.Contains("succeeded:", StringComparison.Ordinal));
        return summary is null
            ? $"exit code {result.ExitCode}"
            : string.Join(' ', summary.Split("Duration")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Starts a program and says how far it came.</summary>
    public async Task<string> StartAsync(string project, IReadOnlyDictionary<string, string> variables)
    {
        var result = await RunAsync(TimeSpan.FromSeconds(25), variables, "run", "--no-build", "--no-launch-profile", "--project", project);
        if (result.ExitCode is null) return "runs";
        var reason = result.Output.Split('\n')
            .FirstOrDefault(line => line.Contains("Exception", StringComparison.Ordinal) || line.Contains("is missing", StringComparison.Ordinal));
        return $"ends with {result.ExitCode}{(reason is null ? "" : ": " + reason.Trim())}";
    }

    private Task<CommandResult> DotNetAsync(params string[] arguments) => RunAsync(Long, new Dictionary<string, string>(), arguments);

    private Task<CommandResult> RunAsync(TimeSpan limit, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var all = new Dictionary<string, string>(package.Variables) { ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" };
        foreach (var (name, value) in variables) all[name] = value;
        return Command.RunAsync(Folder, limit, all, "dotnet", arguments);
    }
}
