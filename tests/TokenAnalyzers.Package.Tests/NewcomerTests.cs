using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>
/// Goes through docs/getting-started.md as someone does who has nothing but the SDK: writes the files that it shows, runs its commands in their order, and
/// compares what it says of them with what they do.
/// </summary>
public sealed partial class NewcomerTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "getting-started.md"));

    [Fact]
    public async Task Each_step_does_what_the_page_says()
    {
        var package = await SharedBuilds.Package;
        var workspace = package.NewFolder("newcomer");
        var walk = new Walk(workspace, package.Version);

        foreach (Match block in Block().Matches(Page)) await walk.TakeAsync(block.Groups["before"].Value, block.Groups["language"].Value, block.Groups["text"].Value);

        var baseline = Assert.Single(workspace.FilesIn("."), file => Path.GetFileName(file) == "TokenAnalyzers.Baseline.txt");
        Assert.All(Value().Matches(Page).Select(value => value.Groups[1].Value), value => Assert.DoesNotContain(value, File.ReadAllText(baseline), StringComparison.Ordinal));
    }

    // A block, and the line of text above it.
    [GeneratedRegex(@"(?<before>[^\n]*)\n\n```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?:X-Api-Key\", \"|shop\", \")([^\"]+)")]
    private static partial Regex Value();

    [GeneratedRegex("`(\\w+\\.cs)`")]
    private static partial Regex FileName();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    private sealed class Walk(Workspace workspace, string version)
    {
        private const string Fails = "# fails";

        private string _folder = workspace.Folder;
        private string _output = "";

        public async Task TakeAsync(string before, string language, string text)
        {
            switch (language)
            {
                case "sh":
                    foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) await RunAsync(line);
                    break;
                case "csharp" when FileName().Match(before) is { Success: true } file:
                    await File.WriteAllTextAsync(Path.Combine(_folder, file.Groups[1].Value), text);
                    break;
                case "csharp":
                    Assert.Equal(text, await File.ReadAllTextAsync(Path.Combine(_folder, "Program.cs")));
                    break;
                case "text":
                    Assert.Contains(text.Trim(), _output, StringComparison.Ordinal);
                    break;
            }
        }

        private async Task RunAsync(string line)
        {
            var words = Word().Matches(line.Split('#')[0]).Select(word => word.Value.Trim('"')).ToList();
            if (words[0] == "cd")
            {
                _folder = Path.Combine(_folder, words[1]);
                return;
            }

            // The package under test is no release.
            if (words is [_, "add", "package", ..]) words.AddRange(["--version", version]);
            var variables = new Dictionary<string, string> { ["APPDATA"] = workspace.PathOf("secrets") };
            var result = await Command.RunAsync(_folder, variables, [.. words.Skip(1)]);
            Assert.True((result.ExitCode == 0) != line.Contains(Fails, StringComparison.Ordinal), $"{line}\n{result.Output}");
            _output = result.Output.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        }
    }
}
