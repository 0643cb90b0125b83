using System.Globalization;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Where a message names the option for programs that act for the user who runs them.</summary>
public sealed class ProgramOfUserTests
{
    private const string Hint = "; if it acts for the user who runs it, set TokenAnalyzersActor to user";

    private static readonly string Literal = $"var token = \"{Tokens.Of("github-pat-classic")}\";";

    [Theory]
    [InlineData("", "PackAsTool = true", true)]
    [InlineData("", "PackAsTool = false", false)]
    [InlineData("", "OutputType = Exe", false)]
    [InlineData("""System.Console.Write("Enter your GitHub personal access token: ");""", "", true)]
    [InlineData("""System.Console.Write("Paste a token");""", "", true)]
    [InlineData("""var option = "--github-token";""", "", true)]
    [InlineData("""var option = "--pat";""", "", true)]
    [InlineData("""var page = "https://github.com/settings/tokens";""", "", true)]
    [InlineData("""var option = "--path";""", "", false)]
    [InlineData("""System.Console.Write("Enter your name"); var token2 = 1;""", "", false)]
    [InlineData("""System.Console.Write("The token is read from configuration");""", "", false)]
    public async Task The_option_is_named_where_the_program_may_be_its_users(string statement, string property, bool isNamed)
    {
        string[] properties = property.Length > 0 ? [property] : [];
        var source = $"{statement}\n{Literal}\nvar pat = System.Environment.GetEnvironmentVariable(\"GITHUB_PAT\");";

        var found = await Diagnostics.OfAsync(source, properties, new HardCodedTokenAnalyzer(), new PersonalTokenReadAnalyzer());

        Assert.Equal(["TKN1001", "TKN2001"], found.Select(diagnostic => diagnostic.Id).Order());
        Assert.All(found, diagnostic => Assert.Equal(isNamed, diagnostic.GetMessage(CultureInfo.InvariantCulture).EndsWith(Hint, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("TokenAnalyzersActor = service", "TKN1001")]
    [InlineData("TokenAnalyzersActor = user", "TKN1002")]
    public async Task Where_the_option_is_set_nothing_is_said_of_it(string property, string rule)
    {
        var found = Assert.Single(await Diagnostics.OfAsync(Literal, ["PackAsTool = true", property], new HardCodedTokenAnalyzer()));

        Assert.Equal(rule, found.Id);
        Assert.DoesNotContain(Hint, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
