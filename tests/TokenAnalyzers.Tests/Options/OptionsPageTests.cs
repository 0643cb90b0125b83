using TokenAnalyzers.Options;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Options;

public sealed class OptionsPageTests
{
    [Fact]
    public void The_page_lists_what_the_table_holds()
    {
        var file = Path.Combine(Repository.Root, "docs", "options.md");
        var page = OptionsPage.Write(OptionTable.All);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(file, page);

        var isCurrent = File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == page;
        Assert.True(
            isCurrent,
            "docs/options.md differs from the table of options: run this test once with the environment variable UPDATE_DOCS set to 1, and commit the file.");
    }

    [Fact]
    public void The_package_makes_every_property_visible_to_the_compiler()
    {
        var props = Repository.Read("src", "TokenAnalyzers.Package", "buildTransitive", "TokenAnalyzers.props");

        Assert.All(
            OptionTable.All.Select(option => option.Property).OfType<string>(),
            property => Assert.Contains($"<CompilerVisibleProperty Include=\"{property}\" />", props, StringComparison.Ordinal));
    }
}
