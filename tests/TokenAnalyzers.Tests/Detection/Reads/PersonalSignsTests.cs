using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Tests.Detection.Literals;

namespace TokenAnalyzers.Tests.Detection.Reads;

/// <summary>Which places of a source text are looked at more closely.</summary>
public sealed class PersonalSignsTests
{
    private static readonly string[] AllNames = ["Pat", "PAT", "Pat2", "PersonalAccessToken", "UserToken"];

    [Theory]
    [InlineData("c[\"GITHUB_PAT\"]")]
    [InlineData("c[\"pat\"]")]
    [InlineData("c[@\"GitHub:Pat\"]")]
    [InlineData("c[$\"{x}:Pat\"]")]
    [InlineData("c[\"\"\"Pat\"\"\"]")]
    [InlineData("c[\"GitHub:PersonalAccessToken\"]")]
    [InlineData("c[\"POSTHOG_PERSONAL_API_KEY\"]")]
    [InlineData("c[\"Slack:UserToken\"]")]
    [InlineData("c[\"GITHUB_PAT_2\"]")]
    [InlineData("c[\"GITHUB_PAT_BASE64\"]")]
    [InlineData("c[\"GitHub:Pat:Value\"]")]
    [InlineData("c[\"GITHUBPAT\"]")]
    public void A_string_that_ends_in_the_words_is_a_sign(string source)
    {
        var sign = Assert.Single(StringSearch.In(source).PersonalKeys);
        Assert.Equal('"', source[sign + 1]);
    }

    [Theory]
    [InlineData("c[\"PAT_GITHUB\"]")]
    [InlineData("c[@\"PatGitHub\"]")]
    public void A_string_that_starts_with_the_word_before_a_provider_is_a_sign(string source)
    {
        var sign = Assert.Single(StringSearch.In(source).PersonalKeys);
        Assert.Equal('"', source[sign - 1]);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("c[\"PATH\"]")]
    [InlineData("c[\"path\"]")]
    [InlineData("c[\"AppCompat\"]")]
    [InlineData("c[\"PAT_NAME\"]")]
    [InlineData("c[\"Secret\"] = value")]
    [InlineData("c[\"GitHub:Pat \"]")]
    [InlineData("c[\"GitHub:Token\"]")]
    [InlineData("c[\"GitHub:Key\"]")]
    [InlineData("\"the pattern \" + path")]
    [InlineData("var pat = options.Value.Pat;")]
    [InlineData("")]
    public void Another_string_is_none(string source) => Assert.Empty(StringSearch.In(source).PersonalKeys);

    [Theory]
    [InlineData("options.Value.Pat;")]
    [InlineData("c[Keys.GITHUB_PAT]")]
    [InlineData("c[Keys.GitHubPat2]")]
    [InlineData("c[nameof(O.PersonalAccessToken)]")]
    [InlineData("o.UserToken")]
    public void A_name_is_one_where_names_are_looked_for(string source)
    {
        Assert.Single(Names(source));
        Assert.Empty(StringSearch.In(source).PersonalKeys);
    }

    [Theory]
    [InlineData("GitHubPat", "Pat")]
    [InlineData("GITHUB_PAT", "PAT")]
    [InlineData("Pat2", "Pat2")]
    [InlineData("GitHubPersonalAccessToken", "PersonalAccessToken")]
    [InlineData("Path", null)]
    [InlineData("Compat", null)]
    [InlineData(".ctor", null)]
    [InlineData("", null)]
    public void The_end_of_a_name_is_as_it_is_spelled(string name, string? end) => Assert.Equal(end, PersonalSigns.EndOf(name));

    [Theory]
    [InlineData("options.Value.Path;")]
    [InlineData("options.Value.PatLength;")]
    [InlineData("System.IO.Path.Combine(compat, dispatch)")]
    [InlineData("CancellationToken cancellationToken")]
    public void Another_name_is_none(string source) => Assert.Empty(Names(source));

    private static List<int> Names(string source)
    {
        var signs = new List<int>();
        PersonalSigns.AddNames(source, AllNames, signs);
        return signs;
    }
}
