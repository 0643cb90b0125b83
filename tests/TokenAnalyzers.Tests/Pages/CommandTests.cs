using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Pages;

/// <summary>
/// Each command of the pages has a verb and options that exist, and names projects, rules, properties and targets that are there. Those of
/// docs/getting-started.md are run by tests of the package.
/// </summary>
public sealed partial class CommandTests
{
    // What the pages use of each command.
    private static readonly Dictionary<string, string[]> Options = new(StringComparer.Ordinal)
    {
        ["new web"] = ["-o"],
        ["add package"] = [],
        ["build"] = ["--no-incremental", "-graph", "-c"],
        ["test"] = ["--filter"],
        ["pack"] = ["-c", "-o"],
        ["run"] = ["-c", "--project"],
        ["format"] = ["--exclude-diagnostics"],
        ["format whitespace"] = [],
        ["format analyzers"] = ["--severity", "--diagnostics", "--verify-no-changes"],
        ["user-secrets init"] = [],
        ["user-secrets set"] = [],
        ["swagger tofile"] = [],
        ["ef migrations"] = [],
        ["ef database"] = [],
        ["ef dbcontext"] = [],
    };

    private static readonly string Targets = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TokenAnalyzers.Package"), "*.targets", SearchOption.AllDirectories).Select(File.ReadAllText));

    public static TheoryData<string> Commands => new(PageBlock.Pages.SelectMany(page => Command().Matches(Repository.Read(page))).Select(Words).Distinct().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Commands))]
    public void A_command_can_be_run(string command)
    {
        var words = Word().Matches(command).Select(word => word.Value).ToArray();
        var verb = Options.Keys.Where(known => $"{command} ".StartsWith(known + " ", StringComparison.Ordinal)).MaxBy(known => known.Length);
        Assert.NotNull(verb);

        foreach (var word in words.TakeWhile(word => word != "--"))
        {
            if (word.StartsWith("-t:", StringComparison.Ordinal)) Assert.Contains($"<Target Name=\"{word[3..]}\"", Targets, StringComparison.Ordinal);
            else if (word.StartsWith("-p:TokenAnalyzers", StringComparison.Ordinal)) Assert.Contains(word[3..].Split('=')[0], Targets, StringComparison.Ordinal);
            else if (word.StartsWith("-p:", StringComparison.Ordinal) || word.StartsWith("-warnaserror", StringComparison.Ordinal)) continue;
            else if (word[0] == '-') Assert.Contains(word, Options[verb]);
            else if (PathOfRepository().IsMatch(word)) Assert.True(Path.Exists(Path.Combine(Repository.Root, word)), $"{word} is not there.");
        }

        Assert.All(Rule().Matches(command), rule => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "rules", rule.Value + ".md")), $"There is no rule {rule.Value}."));
    }

    // A project has no user secrets before it has an id for them.
    [Fact]
    public void A_page_that_sets_user_secrets_says_how_to_begin() =>
        Assert.All(
            PageBlock.Pages.Where(page => Repository.Read(page).Contains("dotnet user-secrets set", StringComparison.Ordinal)),
            page => Assert.Contains("dotnet user-secrets init", Repository.Read(page), StringComparison.Ordinal));

    // Without the comment after it.
    private static string Words(Match command) => command.Groups["words"].Value.Split(" #")[0].TrimEnd();

    // On lines of their own, in blocks or with four spaces before them, and between backticks.
    [GeneratedRegex(@"(?:^(?: {4,})?(?:\w+=\S+ )*|`(?:\w+=\S+ )*)dotnet (?<words>[a-z][^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:samples|src|tests)/")]
    private static partial Regex PathOfRepository();

    [GeneratedRegex(@"TKN\d{4}")]
    private static partial Regex Rule();
}
