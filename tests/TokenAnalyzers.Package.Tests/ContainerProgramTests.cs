using System.Globalization;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>Programs that ran before the fix run after it, with the one value that each then reads.</summary>
public sealed class ContainerProgramTests
{
    [Fact]
    public async Task A_program_runs_after_the_fix_whatever_its_container_has()
    {
        var programs = await SharedBuilds.Fixed;
        programs.BuildAfter.Succeeded();
        Assert.Equal(Lengths(), programs.PrintedBefore);

        var after = FixedPrograms.In(ContainerPrograms.Folder, programs.After);
        Assert.NotEmpty(after);
        Assert.All(after, file => Assert.DoesNotContain(ContainerPrograms.Token, file.Value, StringComparison.Ordinal));
        Assert.Equal(Lengths(), await ContainerPrograms.PrintAsync(programs.Workspace, ContainerPrograms.Token));
        Assert.All(ContainerPrograms.All, program => Assert.Empty(programs.BuildAfter.Of(program.Name)));
    }

    private static IEnumerable<string> Lengths() =>
        ContainerPrograms.All.Select(program => $"{program.Name}: {ContainerPrograms.Token.Length.ToString(CultureInfo.InvariantCulture)}");
}
