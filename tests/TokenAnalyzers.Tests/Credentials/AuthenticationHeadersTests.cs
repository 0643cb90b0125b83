using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Tests.Credentials;

public sealed class AuthenticationHeadersTests
{
    [Theory]
    [InlineData("Authorization")]
    [InlineData("AUTHORIZATION")]
    [InlineData("X-Api-Key")]
    [InlineData("XApiKey")]
    [InlineData("x_api_key")]
    [InlineData("private-token")]
    public void A_header_is_known_in_any_case_and_as_code_names_it(string name) => Assert.NotNull(AuthenticationHeaders.Find(name));

    [Theory]
    [InlineData("")]
    [InlineData("Accept")]
    [InlineData("Content-Type")]
    [InlineData("X-Api-Version")]
    [InlineData("Authorization-Url")]
    [InlineData("X-Request-Id")]
    public void A_header_that_carries_something_else_is_none(string name) => Assert.Null(AuthenticationHeaders.Find(name));
}
