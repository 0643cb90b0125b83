using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>Programs whose objects the binder and a serializer fill, run before and after the fix: what filled an object before fills it after.</summary>
public sealed class FilledProgramTests
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Feeds__Sources__0__Url"] = "u0",
        ["Feeds__Sources__0__Token"] = "t0",
        ["Feeds__Sources__1__Url"] = "u1",
        ["Feeds__Sources__1__Token"] = "t1",
        ["Feeds__Smtp__Host"] = "mail",
        ["Feeds__Smtp__Password"] = "p",
        ["Import__Token"] = "t2",
    };

    [Theory]
    [InlineData(FilledPrograms.Before)]
    [InlineData(FilledPrograms.After)]
    public async Task A_configured_program_keeps_working(string folder)
    {
        var result = await RunAsync(folder, Complete);
        Assert.Equal((0, "sources=u0 t0,u1 t1 smtp=mail p import=t2 received=r name=a"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("Feeds__Sources__1__Token", "Configuration value 'Feeds:Sources:*:Token' is missing.")]
    [InlineData("Feeds__Smtp__Password", "Configuration value 'Feeds:Smtp:Password' is missing.")]
    [InlineData("Import__Token", "Configuration value 'Import:Token' is missing.")]
    public async Task A_program_without_a_value_ends_and_says_which(string missing, string message)
    {
        var result = await RunAsync(FilledPrograms.After, Complete.Where(pair => pair.Key != missing).ToDictionary());
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(message, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var programs = await SharedBuilds.Fixed;
        var after = FixedPrograms.In(FilledPrograms.After, programs.After);

        Assert.DoesNotContain("dbtu_", after[$"{FilledPrograms.After}/Program.cs"], StringComparison.Ordinal);
        Assert.Equal(after, FixedPrograms.In(FilledPrograms.After, programs.AfterSecondRun));
    }

    private static async Task<CommandResult> RunAsync(string folder, Dictionary<string, string> variables)
    {
        var programs = await SharedBuilds.Fixed;
        programs.BuildAfter.Succeeded();
        var binaries = programs.Workspace.PathOf(Path.Combine(folder, "bin", "Debug", "net10.0"));
        using var program = Command.Start(binaries, variables, [$"{Path.GetFileName(folder)}.dll"]);
        return await program.WaitAsync(TimeSpan.FromSeconds(60));
    }
}
