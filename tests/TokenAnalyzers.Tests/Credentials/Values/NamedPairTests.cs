using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

public sealed class NamedPairTests
{
    private const string Random = "q7Rz2VbN8kLw4TxP9mHs";

    /// <summary>A text, the name of its pair, and what the value is.</summary>
    public static TheoryData<string, string, string> Pairs => new()
    {
        { $"\"apiKey={Random}\"", "apiKey", Random },
        { $"\"Server=db;Api.Key={Random};Timeout=5\"", "Api.Key", Random },
        { $"\"https://api.acme.com/?page=2&app-key={Random}&x=1\"", "app-key", Random },
        { $"\"user=me\\nsecret={Random}\\n\"", "secret", Random },
        { $"'client_secret={Random}'", "client_secret", Random },
        { $"// secret={Random}", "secret", Random },
    };

    /// <summary>Texts whose equals sign is beside something else.</summary>
    public static TheoryData<string> Others =>
    [
        $"\"apiKey = {Random}\"",
        $"apiKey = \"{Random}\"",
        $"\"apiKey={Random}{{0}}\"",
        $"\"={Random}\"",
        $"\"(apiKey={Random}\"",
        "\"apiKey=the-key-of-the-team\"",
        "\"apiKey=12\"",
        "\"apiKey=\"",
        "apiKey=",
        "=",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void A_value_that_looks_secret_has_a_name(string source, string name, string value)
    {
        var pair = Assert.Single(Found(source));

        Assert.Equal((name, value), (pair.Name, source.Substring(pair.Start, pair.Length)));
    }

    [Theory, MemberData(nameof(Others))]
    public void Nothing_else_is_a_pair(string source) => Assert.Empty(Found(source));

    [Theory]
    [InlineData("access_token", true)]
    [InlineData("secret", false)]
    public void A_name_may_be_a_label(string name, bool isLabel) => Assert.Equal(isLabel, Assert.Single(Found($"\"{name}={Random}\"")).HasLabel);

    private static IEnumerable<NamedPair> Found(string source) =>
        Enumerable.Range(0, source.Length).Where(place => source[place] == '=').Select(sign => NamedPair.Around(source, sign)).OfType<NamedPair>();
}
