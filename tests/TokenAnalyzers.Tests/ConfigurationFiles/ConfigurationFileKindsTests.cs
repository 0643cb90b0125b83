using System.Xml.Linq;
using TokenAnalyzers.ConfigurationFiles;
using TokenAnalyzers.Options;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>The files that the analyzer knows, that the package's targets add, and that the documentation lists are the same, and each is searched.</summary>
public sealed class ConfigurationFileKindsTests
{
    public static TheoryData<string> Patterns => new(ConfigurationFileKinds.All.SelectMany(kind => kind.Patterns));

    /// <summary>A file of each name, and the rule for a personal token in it.</summary>
    public static TheoryData<string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var kind in ConfigurationFileKinds.All)
            {
                foreach (var pattern in kind.Patterns) rows.Add(NameFor(pattern), RuleFor(kind));
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public Task A_token_is_found_in_it(string path, string rule) => new FileVerifier().VerifyAsync(path, "\"⟦«user»⟧\"", rule);

    [Theory, MemberData(nameof(Patterns))]
    public void The_targets_add_what_is_known(string pattern)
    {
        var added = AddedByTargets();

        Assert.Contains(added, name => name.Contains('/', StringComparison.Ordinal)
            ? FilePattern.Matches(name, NameFor(pattern))
            : FilePattern.MatchesName(name, NameFor(pattern)));
    }

    [Fact]
    public void What_the_targets_add_is_known() =>
        Assert.All(
            AddedByTargets().Except(["*.postman_*.json", "compose*.y*ml"]),
            name => Assert.NotNull(ConfigurationFileKinds.Of(NameFor(name), isAsked: false)));

    [Theory, MemberData(nameof(Patterns))]
    public void The_documentation_lists_what_is_known(string pattern)
    {
        var listed = Repository.Read("docs", "configuration-files.md")
            .Split('`')
            .Where((_, index) => index % 2 == 1)
            .Select(name => name.Replace("<stack>", "*", StringComparison.Ordinal));

        Assert.Contains(pattern, listed);
    }

    private static string NameFor(string pattern) => pattern.Replace("y*ml", "yaml", StringComparison.Ordinal).Replace('*', 'x');

    private static string RuleFor(ConfigurationFileKind kind) => kind switch
    {
        { Stage: Stage.Development } => Descriptors.TokenInDevelopmentFileId,
        { UserReason: not null } => Descriptors.TokenInFileId,
        _ => Descriptors.PersonalTokenInFileId,
    };

    private static string[] AddedByTargets()
    {
        var targets = XElement.Parse(Repository.Read("src", "TokenAnalyzers.Package", "buildTransitive", "TokenAnalyzers.targets"));
        return [.. targets.Descendants("_TokenAnalyzersNames").Single().Value.Split(';').Select(name => name.Trim())];
    }
}
