using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Tests.Messages;

public sealed class ArticleTests
{
    public static TheoryData<string, string> Nouns => new()
    {
        { "Okta API token", "an Okta API token" },
        { "npm access token", "an npm access token" },
        { "HCP service principal key", "an HCP service principal key" },
        { "dbt service token", "a dbt service token" },
        { "Nylas API key", "a Nylas API key" },
        { "Sentry token", "a Sentry token" },
    };

    [Theory, MemberData(nameof(Nouns))]
    public void The_article_goes_by_the_sound(string noun, string phrase) => Assert.Equal(phrase, Article.With(NounPhrase.Of(noun)).ToString());
}
