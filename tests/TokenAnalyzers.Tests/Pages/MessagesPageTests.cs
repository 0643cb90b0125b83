using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Pages;

/// <summary>docs/messages.md explains what messages say: each phrase is one of the sources, and each page of a rule leads there.</summary>
public sealed partial class MessagesPageTests
{
    // Tables have the nouns.
    private static readonly string Sources = Repository.Read("src", "TokenAnalyzers", "Messages", "Wording.resx") + string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TokenAnalyzers"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(File.ReadAllText));

    public static TheoryData<string> Phrases => new(Phrase().Matches(Repository.Read("docs", "messages.md")).SelectMany(row => Quoted().Matches(row.Value)).Select(phrase => phrase.Groups[1].Value));

    public static TheoryData<string> Rules => new(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "TKN*.md").Select(page => Path.GetFileName(page)!).Where(page => page[3] is '1' or '2' or '3'));

    [Theory, MemberData(nameof(Phrases))]
    public void A_phrase_is_one_of_the_messages(string phrase) => Assert.Contains(phrase, Sources, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Rules))]
    public void The_page_of_a_rule_leads_to_what_its_message_says(string page) =>
        Assert.Contains("](../messages.md", Repository.Read("docs", "rules", page), StringComparison.Ordinal);

    // The first cell of a row.
    [GeneratedRegex(@"^\| `[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex Phrase();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
