using System.Globalization;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>Programs that ran before the fix run after it, with the one value that each then reads.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class ContainerProgramTests(PackedPackage package)
{
    [Fact]
    public async Task A_program_runs_after_the_fix_whatever_its_container_has()
    {
        var workspace = package.NewWorkspace("containers");
        ContainerPrograms.Write(workspace);
        (await workspace.DotNetAsync("new", "sln", "--name", "All", "--format", "sln")).Succeeded();
        (await workspace.DotNetAsync(["sln", "add", .. ContainerPrograms.All.Select(program => program.Name)])).Succeeded();
        (await workspace.DotNetAsync("restore", "-nodeReuse:false")).Succeeded();
        Assert.Equal(Lengths(), await OutputsAsync(workspace, value: null));

        (await FormatAsync(workspace)).Succeeded();

        Assert.All(workspace.SourcesOf("."), file => Assert.DoesNotContain(ContainerPrograms.Token, file.Value, StringComparison.Ordinal));
        Assert.Equal(Lengths(), await OutputsAsync(workspace, ContainerPrograms.Token));
        var once = workspace.SourcesOf(".");
        (await FormatAsync(workspace)).Succeeded();
        Assert.Equal(once, workspace.SourcesOf("."));
    }

    private static IEnumerable<string> Lengths() =>
        ContainerPrograms.All.Select(program => $"{program.Name}: {ContainerPrograms.Token.Length.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>What each program prints after its build, with the value in the variable that it reads and in no other; the build has none.</summary>
    private static async Task<string[]> OutputsAsync(Workspace workspace, string? value)
    {
        (await workspace.BuildAsync("All.sln")).Succeeded();
        var outputs = new List<string>();
        foreach (var (name, read, _) in ContainerPrograms.All)
        {
            var variables = value is null ? new Dictionary<string, string>() : new() { [read] = value };
            var result = await Command.RunAsync(workspace.PathOf($"{name}/bin/Debug/net10.0"), variables, $"{name}.dll", "print");
            outputs.Add($"{name}: {result.Output}");
        }

        return [.. outputs];
    }

    private static async Task<CommandResult> FormatAsync(Workspace workspace)
    {
        using var format = Command.Start(workspace.Folder, new Dictionary<string, string>(), "format", "analyzers", "All.sln", "--no-restore", "--diagnostics", "TKN1002");
        return await format.WaitAsync(TimeSpan.FromMinutes(10));
    }
}
