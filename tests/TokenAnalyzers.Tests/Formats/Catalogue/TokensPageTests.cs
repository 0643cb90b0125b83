using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

public sealed class TokensPageTests
{
    [Fact]
    public void The_page_lists_what_the_catalogue_holds()
    {
        var file = Path.Combine(Repository.Root, "docs", "tokens.md");
        var page = TokensPage.Write(TokenCatalogue.Formats, TokensPage.Forms(File.ReadAllText(file)));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(file, page);

        var isCurrent = File.ReadAllText(file).ReplaceLineEndings("\n") == page;
        Assert.True(
            isCurrent,
            "docs/tokens.md differs from the catalogue: run this test once with the environment variable UPDATE_DOCS set to 1, and commit the file.");
    }
}
