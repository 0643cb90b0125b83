using TokenAnalyzers.ConfigurationFiles;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>The files that the analyzer knows, that the package's targets add, and that the documentation lists are the same.</summary>
public sealed class ConfigurationFileKindsTests
{
    public static TheoryData<string> Patterns => new(ConfigurationFileKinds.All.SelectMany(kind => kind.Patterns));

    [Theory, MemberData(nameof(Patterns))]
    public void The_targets_add_what_is_known(string pattern)
    {
        var added = AddedByTargets();

        Assert.Contains(added, name => FilePattern.MatchesName(name, pattern.Replace('*', 'x')));
    }

    [Fact]
    public void What_the_targets_add_is_known() =>
        Assert.All(AddedByTargets(), name => Assert.NotNull(ConfigurationFileKinds.Of(name.Replace('*', 'x'), isAsked: false)));

    [Theory, MemberData(nameof(Patterns))]
    public void The_documentation_lists_what_is_known(string pattern)
    {
        var listed = Repository.Read("docs", "configuration-files.md").Split('`').Where((_, index) => index % 2 == 1).Select(name => name.Replace("<stack>", "*", StringComparison.Ordinal));

        Assert.Contains(pattern, listed);
    }

    private static string[] AddedByTargets()
    {
        const string Mark = "$(_TokenAnalyzersIn)";
        var targets = Repository.Read("src", "TokenAnalyzers.Package", "buildTransitive", "TokenAnalyzers.targets");
        return [.. targets.Split(Mark).Skip(1).Select(name => name.Split(';', '"')[0]).Where(name => name.Length > 0 && !name.StartsWith('\'') && !name.Contains("proj", StringComparison.Ordinal))];
    }
}
