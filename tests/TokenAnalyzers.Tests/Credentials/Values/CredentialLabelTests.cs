using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Where a longer text says that a credential follows.</summary>
public sealed class CredentialLabelTests
{
    public static TheoryData<string> Labels =>
    [
        "token=",
        "Token=abc",
        "Server=acme;Access Token=abc",
        "SERVER=acme;ACCESS_TOKEN=abc",
        "a=b&oAuthtOkEn=abc",
    ];

    public static TheoryData<string> Others =>
    [
        "",
        "=",
        "oke=",
        "a=b",
        "token",
        "token = abc",
        "tokens=abc",
        "to\u212Aen=abc",
    ];

    [Theory, MemberData(nameof(Labels))]
    public void The_sign_after_the_name_is_found(string text) => Assert.Equal(text.LastIndexOf('='), CredentialLabel.Next(text, 0));

    [Theory, MemberData(nameof(Others))]
    public void Nothing_else_is_a_label(string text) => Assert.Equal(-1, CredentialLabel.Next(text, 0));

    [Fact]
    public void The_search_goes_on_after_a_label()
    {
        const string Text = "token=a;token=b";
        var first = CredentialLabel.Next(Text, 0);

        Assert.Equal((5, 13, -1), (first, CredentialLabel.Next(Text, first + 1), CredentialLabel.Next(Text, 14)));
    }
}
