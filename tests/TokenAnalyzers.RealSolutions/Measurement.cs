using TokenAnalyzers.RealSolutions.Planting;
using TokenAnalyzers.RealSolutions.Review;
using TokenAnalyzers.RealSolutions.Running;

namespace TokenAnalyzers.RealSolutions;

/// <summary>One solution: tokens are put into it, it is built, fixed, and built and run again, and what came out is written down for a reader.</summary>
internal sealed class Measurement(RealSolution solution, MeasuredPackage package, string results)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private readonly WorkTree _tree = new(solution, package);
    private readonly MadeUpTokens _tokens = new(Seed(solution.Name));

    public async Task RunAsync(string places)
    {
        await _tree.ResetAsync();
        if (File.Exists(places)) HandPlaces.Plant(places, solution.Folder, _tokens);
        SeededPlaces.Plant(_tree.Projects(), solution.Folder, Seed(solution.Name), solution.Seeded, _tokens);
        var sheet = new ReviewSheet(solution.Name, _tokens.All);
        var planted = await _tree.CommitAsync("Put tokens in");

        Log("builds with the tokens");
        var before = await _tree.BuildAsync();
        sheet.Say($"Build before: {Errors(before)}");
        var lines = _tokens.All.ToDictionary(token => token, LinesOf);
        var reports = Reports.In(solution.Folder, _tree.Projects());
        var ranBefore = await TryAsync(Nothing);

        Log("fixes");
        await FixAsync(sheet);
        var changed = (await _tree.GitAsync("diff", "--name-only", planted)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var afterAll = await _tree.CommitAsync("Fix");

        Log("fixes again");
        await FixAsync(sheet);
        var again = (await _tree.GitAsync("status", "--porcelain")).Trim();
        sheet.Say(again.Length == 0 ? "The second run changes nothing." : $"THE SECOND RUN CHANGES: {again}");
        await _tree.GitAsync("checkout", "--quiet", "--", ".");

        Log("builds what came out");
        var after = await _tree.BuildAsync();
        sheet.Say($"Build after: {Errors(after)}");
        var values = RequiredValues.In(await _tree.GitAsync("diff", "-U0", planted, afterAll), _tokens.All);
        sheet.Say($"Required: {string.Join(", ", values.Keys)}");
        var ranAfter = await TryAsync(values);
        var ranWithout = await TryAsync(Nothing, testsToo: false);

        await SayFormattingAsync(sheet, planted, afterAll, changed);
        sheet.Table("Places", ["place", "file", "shape", "reported", "fixed"], _tokens.All.Select(token => (IEnumerable<string>)
        [
            token.Mask, $"{token.File}:{string.Join(',', lines[token])}", token.Shape,
            string.Join(' ', lines[token].SelectMany(line => reports[(token.File, line)]).Distinct().Order()),
            Stands(token) ? "no" : "yes",
        ]));
        sheet.Table("Tests and programs", ["what", "before", "after", "after, without values"], ranBefore.Select(run => (IEnumerable<string>)
            [run.Key, run.Value, ranAfter[run.Key], ranWithout.GetValueOrDefault(run.Key, "")]));
        sheet.Difference(await _tree.GitAsync("diff", "-U4", planted, afterAll));
        sheet.Write(Path.Combine(results, solution.Name + ".md"));
        Log($"{_tokens.All.Count} places, {_tokens.All.Count(Stands)} left");
    }

    private static int Seed(string name) => name.Aggregate(17, (seed, letter) => unchecked((seed * 31) + letter)) & 0xFFFFFF;

    private static string Errors(CommandResult build)
    {
        var errors = build.Output.Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Trim())
            .Distinct()
            .ToArray();
        return build.ExitCode == 0 ? "no errors" : $"{errors.Length} ERRORS\n{string.Join('\n', errors.Take(12).Select(error => "  - " + error))}";
    }

    private async Task FixAsync(ReviewSheet sheet)
    {
        var run = await _tree.FixAsync();
        foreach (var line in run.Output.Split('\n')
                .Where(line => line.Contains("TKN", StringComparison.Ordinal) && line.Contains("fail", StringComparison.OrdinalIgnoreCase)))
        {
            sheet.Say(line);
        }

        if (run.ExitCode != 0) sheet.Say($"THE FORMATTER ENDS WITH {run.ExitCode}: {run.Output}");
    }

    private async Task<Dictionary<string, string>> TryAsync(IReadOnlyDictionary<string, string> values, bool testsToo = true)
    {
        var ran = new Dictionary<string, string>();
        foreach (var project in testsToo ? solution.Tests : []) ran[project] = await _tree.TestAsync(project, values);
        foreach (var project in solution.Programs) ran[project] = await _tree.StartAsync(project, values);
        return ran;
    }

    private async Task SayFormattingAsync(ReviewSheet sheet, string planted, string fixedState, string[] changed)
    {
        var files = changed.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).ToArray();
        if (files.Length == 0) return;
        var after = await _tree.FormattingAsync(files);
        await _tree.GitAsync("checkout", "--quiet", planted);
        var before = await _tree.FormattingAsync(files);
        await _tree.GitAsync("checkout", "--quiet", fixedState);
        var worse = files.Where(file => after[file].Count() > before[file].Count()).ToArray();
        sheet.Say(worse.Length == 0 ? "Formatting is kept." : $"FORMATTING: {string.Join("; ", worse.SelectMany(file => after[file]))}");
    }

    private bool Stands(PlantedToken token) => File.ReadAllText(Path.Combine(solution.Folder, token.File)).Contains(token.Text, StringComparison.Ordinal);

    private int[] LinesOf(PlantedToken token) =>
        [
            .. File.ReadLines(Path.Combine(solution.Folder, token.File))
            .Index()
            .Where(line => line.Item.Contains(token.Text, StringComparison.Ordinal))
            .Select(line => line.Index + 1)
        ];

    private void Log(string step) => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {solution.Name}: {step}");
}
