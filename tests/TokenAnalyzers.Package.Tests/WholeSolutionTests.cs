using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>One run of <c>dotnet format analyzers</c> over a solution: web, worker, console, library, and .NET Framework.</summary>
public sealed partial class WholeSolutionTests
{
    [Fact]
    public async Task One_run_leaves_no_token_and_the_programs_read_every_value_when_they_run()
    {
        var programs = await SharedBuilds.Fixed;
        Assert.True(programs.TokensOfSolution.Count >= 60);

        var fixedSources = Sources(programs.After);
        foreach (var token in programs.TokensOfSolution)
        {
            Assert.DoesNotContain(fixedSources, file => file.Value.Contains(token[..15], StringComparison.Ordinal));
            Assert.DoesNotContain(fixedSources, file => file.Value.Contains(token[25..], StringComparison.Ordinal));
        }

        Assert.Equal(programs.TokensOfSolution.Count, TokenSolution.ProjectsByProgram.Values.Sum(projects => NamesIn(fixedSources, projects).Length));
        programs.BuildAfter.Succeeded();
        Assert.All(TokenSolution.Projects, project => Assert.Empty(programs.BuildAfter.LinesOf(project)));
        Assert.All(TokenSolution.Projects, project => Assert.NotEmpty(programs.BuildBefore.LinesOf(project)));
        foreach (var program in TokenSolution.Programs) await RunAsync(program, programs.Workspace, fixedSources);
        Assert.Equal(fixedSources, Sources(programs.AfterSecondRun));
    }

    /// <summary>Gives every name that a program reads a value of its own, and finds them all in what it prints.</summary>
    private static async Task RunAsync(string program, Workspace workspace, SortedDictionary<string, string> sources)
    {
        var names = NamesIn(sources, TokenSolution.ProjectsByProgram[program]);
        Assert.NotEmpty(names);
        var variables = names.ToDictionary(name => name.Replace(":", "__", StringComparison.Ordinal), name => $"<value of {name}>");
        variables["Name"] = "shop";

        var result = await Command.RunAsync(workspace.PathOf($"{TokenSolution.Folder}/{program}/bin/Debug/net10.0"), variables, $"{program}.dll");

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.All(names, name => Assert.Contains($"<value of {name}>", result.Output, StringComparison.Ordinal));
    }

    /// <summary>The keys and variables that some projects read: a value that two reads shared would be one name here.</summary>
    private static string[] NamesIn(SortedDictionary<string, string> sources, string[] projects)
    {
        var read = projects.SelectMany(project => FixedPrograms.In($"{TokenSolution.Folder}/{project}", sources).Values);
        return [.. read.SelectMany(source => Name().Matches(source)).Select(match => match.Groups["name"].Value).Distinct()];
    }

    private static SortedDictionary<string, string> Sources(SortedDictionary<string, string> all)
    {
        var code = FixedPrograms.In(TokenSolution.Folder, all).Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal));
        return new(code.ToDictionary(), StringComparer.Ordinal);
    }

    [GeneratedRegex("(Configuration value|Environment variable) '(?<name>[A-Za-z0-9:_]+)' is missing")]
    private static partial Regex Name();
}
