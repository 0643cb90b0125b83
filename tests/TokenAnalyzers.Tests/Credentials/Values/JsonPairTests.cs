using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Which pairs of JSON are found in a source text. § stands for a random value.</summary>
public sealed class JsonPairTests
{
    [Theory]
    [InlineData("""t = "{\"apiKey\": \"§\"}";""", "apiKey")]
    [InlineData("""t = "{\"a\":\"b\",\"client-secret\":\"§\"}";""", "client-secret")]
    [InlineData("""t = @"{ ""Jwt:Key""  :  ""§"" }";""", "Jwt:Key")]
    [InlineData("""t = '''{"token": "§"}''';""", "token")]
    public void A_name_and_its_value_are_a_pair(string marked, string name)
    {
        var (source, value) = Fill(marked);

        var pair = Assert.Single(Pairs(source));

        Assert.Equal((name, value), (pair.Name, source.Substring(pair.Start, pair.Length)));
    }

    [Theory]
    [InlineData("""t = "{apiKey: \"§\"}";""")]
    [InlineData("""t = "{\"apiKey\"= \"§\"}";""")]
    [InlineData("""t = "{\"\": \"§\"}";""")]
    [InlineData("""t = "{\"api key\": \"§\"}";""")]
    [InlineData("""t = "{\"apiKey\": \"§ and more\"}";""")]
    [InlineData("""t = "{\"apiKey\": \"none\"}";""")]
    [InlineData("""t = "{\"apiKey"": \"§\"}";""")]
    [InlineData("""t = "{\"apiKey\": §}";""")]
    [InlineData(""": "§" """)]
    [InlineData(""" " : " """)]
    [InlineData("\"")]
    public void Another_text_is_none(string marked) => Assert.Empty(Pairs(Fill(marked).Source));

    private static IEnumerable<NamedPair> Pairs(string source) =>
        Enumerable.Range(0, source.Length).Where(place => source[place] == '"').Select(quote => JsonPair.Before(source, quote)).OfType<NamedPair>();

    private static (string Source, string Value) Fill(string marked)
    {
        var value = RandomValues.Secret();
        return (marked.Replace("§", value, StringComparison.Ordinal).Replace("'''", "\"\"\"", StringComparison.Ordinal), value);
    }
}
