using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Which texts are addresses that only the user may ask, by the text and by the call that takes it.</summary>
public sealed class UserRequestTests
{
    [Theory]
    [InlineData("https://cloud.getdbt.com/api/v3/users/7/credentials/", true)]
    [InlineData("users/7/credentials", true)]
    [InlineData("x-dbt-user-id", true)]
    [InlineData("X-DBT-USER-ID", true)]
    [InlineData("user", true)]
    [InlineData("/user/repos?page=2", true)]
    [InlineData("\0/user", true)]
    [InlineData("users", false)]
    [InlineData("the user", false)]
    [InlineData("api/v2/accounts", false)]
    [InlineData("", false)]
    public void A_text_may_belong_to_a_request(string text, bool mayBe) => Assert.Equal(mayBe, UserRequest.MayBe(text));

    [Theory]
    [InlineData("""http.GetAsync("https://api.github.com/user")""", "GitHub")]
    [InlineData("""Keep("https://api.github.com/user")""", "GitHub")]
    [InlineData("""Log("https://api.github.com/user")""", null)]
    [InlineData("""Keep("https://example.com/user")""", null)]
    [InlineData("""http.GetAsync("user")""", null)]
    [InlineData("""http.PostAsync("https://api.github.com/gists")""", "GitHub")]
    [InlineData("""http.GetAsync("https://api.github.com/gists")""", null)]
    [InlineData("""http.Add("x-dbt-user-id")""", "dbt")]
    [InlineData("""Log("x-dbt-user-id")""", null)]
    [InlineData("""http.GetAsync("https://proxy.example/api/v3/users/7/credentials")""", "dbt")]
    public void The_host_the_path_or_a_header_tells_the_provider(string call, string? provider) => Assert.Equal(provider, Of(call, provider: null, isOfToken: false)?.Provider);

    [Theory]
    [InlineData("""http.GetAsync("user")""", true)]
    [InlineData("""Keep("user")""", false)]
    [InlineData("""http.GetAsync("https://git.example/api/v3/user")""", true)]
    [InlineData("""http.GetAsync("https://git.example/user")""", false)]
    [InlineData("""http.GetAsync("https://slack.com/api/search.all")""", false)]
    public void Beside_a_token_of_the_provider_a_request_need_not_tell(string call, bool isRequest) =>
        Assert.Equal(isRequest, Of(call, "GitHub", isOfToken: true) is not null);

    [Fact]
    public void The_reason_says_what_is_asked_for() =>
        Assert.Equal("it asks for the signed-in GitHub user", Of("""http.GetAsync("https://api.github.com/user")""", provider: null, isOfToken: false)?.Reason.ToString());

    private static UserRequest? Of(string call, string? provider, bool isOfToken)
    {
        var address = SyntaxFactory.ParseExpression(call).DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        return UserRequest.Of(address.Token.ValueText, address, provider, isOfToken);
    }
}
