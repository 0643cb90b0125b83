using System.Collections.Concurrent;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A copy of each sample that uses the package, built, fixed by <c>dotnet format analyzers</c>, fixed again, and built again.</summary>
internal sealed class FixedSamples
{
    private readonly ConcurrentDictionary<string, FixedSample> _samples = new();

    private FixedSamples(Workspace workspace) => Workspace = workspace;

    public Workspace Workspace { get; }

    public FixedSample this[string name] => _samples[name];

    public static async Task<FixedSamples> MakeAsync(Workspace workspace)
    {
        var samples = new FixedSamples(workspace);
        var names = Directory.EnumerateFiles(Repository.Samples, "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetFileNameWithoutExtension(project));
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (name, _) => samples._samples[name] = await samples.FixAsync(name));
        return samples;
    }

    private async Task<FixedSample> FixAsync(string name)
    {
        Workspace.Copy(Path.Combine(Repository.Samples, name), name);
        (await Workspace.DotNetAsync("restore", name, "-nodeReuse:false")).Succeeded();
        var before = Workspace.SourcesOf(name);
        var buildBefore = (await Workspace.BuildAsync(name)).Succeeded();
        (await FormatAsync(name)).Succeeded();
        var after = Workspace.SourcesOf(name);
        (await FormatAsync(name)).Succeeded();
        var afterSecondRun = Workspace.SourcesOf(name);
        return new(before, after, afterSecondRun, buildBefore, await Workspace.BuildAsync(name));
    }

    private Task<CommandResult> FormatAsync(string name) =>
        Workspace.DotNetAsync("format", "analyzers", name, "--no-restore", "--diagnostics", "TKN1001", "TKN1002");
}

/// <summary>The sources of a sample by path, before and after the fix, and its builds.</summary>
internal sealed record FixedSample(
    SortedDictionary<string, string> Before,
    SortedDictionary<string, string> After,
    SortedDictionary<string, string> AfterSecondRun,
    CommandResult BuildBefore,
    CommandResult BuildAfter);
