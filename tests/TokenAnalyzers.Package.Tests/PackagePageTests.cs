using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>What the page of each package shows: there are no files around it, so that its links go to the repository as it is at this version.</summary>
public sealed partial class PackagePageTests(PackedPackageFixture shared) : IClassFixture<PackedPackageFixture>
{
    private const int MostBytes = 1_000_000;

    private string Files => $"https://github.com/tokenanalyzers/tokenanalyzers/blob/v{shared.Package.Version}/";

    private string Pictures => $"https://raw.githubusercontent.com/tokenanalyzers/tokenanalyzers/v{shared.Package.Version}/";

    [Theory]
    [InlineData("TokenAnalyzers")]
    [InlineData("TokenAnalyzers.Annotations")]
    public void A_link_is_whole_and_opens_a_file_that_is_there(string id)
    {
        var links = Link().Matches(PageOf(id)).Select(link => link.Groups["target"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Matches("^(https://|#)", link));
        Assert.All(links.SelectMany(FileOf), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"{path} is not there."));
    }

    [Theory]
    [InlineData("TokenAnalyzers", "README.md")]
    [InlineData("TokenAnalyzers.Annotations", "docs/annotations.md")]
    public void The_page_is_the_one_of_the_repository_but_for_its_links(string id, string page)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        var relative = PageOf(id).Replace(Files + folder, "", StringComparison.Ordinal).Replace(Pictures + folder, "", StringComparison.Ordinal);

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, page)).TrimEnd(), relative.TrimEnd());
    }

    [Theory]
    [InlineData("TokenAnalyzers")]
    [InlineData("TokenAnalyzers.Annotations")]
    public void The_release_notes_are_a_section_of_the_change_log(string id)
    {
        using var file = new PackageFile(shared.Package.FileOf(id));
        var notes = file.Metadata("releaseNotes").Value;

        Assert.StartsWith("The first version", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("## [", notes, StringComparison.Ordinal);
        Assert.Contains(notes, File.ReadAllText(Path.Combine(Repository.Root, "docs", "CHANGELOG.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TokenAnalyzers")]
    [InlineData("TokenAnalyzers.Annotations")]
    public void The_package_is_small(string id) => Assert.InRange(new FileInfo(shared.Package.FileOf(id)).Length, 1, MostBytes);

    private string PageOf(string id)
    {
        using var file = new PackageFile(shared.Package.FileOf(id));
        return file.Text("README.md");
    }

    private IEnumerable<string> FileOf(string link) =>
        from start in new[] { Files, Pictures }
        where link.StartsWith(start, StringComparison.Ordinal)
        select link[start.Length..].Split('#')[0];

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
