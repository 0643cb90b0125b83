using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("""{"a":"x"}""", "x")]
    [InlineData(""" { "a" : "x" , "b" : [ 1 , { "a" : "y" } ] } """, "x")]
    [InlineData("""{"b":{"a":"y"},"a":"x"}""", "x")]
    [InlineData("""{"a":"y","a":"x"}""", "x")]
    [InlineData("""{"\u0061":"x"}""", "x")]
    [InlineData("""{"a":"\"\\\/\b\f\n\r\t\u00e9"}""", "\"\\/\b\f\n\r\té")]
    [InlineData("""{"a":""}""", "")]
    [InlineData("""{"a":1}""", null)]
    [InlineData("""{"a":null}""", null)]
    [InlineData("""{"a":{"a":"y"}}""", null)]
    [InlineData("""{"b":{"a":"y"}}""", null)]
    [InlineData("{}", null)]
    public void Gives_the_text_of_a_member(string json, string? expected)
    {
        var parsed = JsonObject.Parse(json);
        Assert.NotNull(parsed);
        Assert.Equal(expected, parsed.Text("a"));
    }

    [Theory]
    [InlineData("""{"a":0}""", 0.0)]
    [InlineData("""{"a":-12}""", -12.0)]
    [InlineData("""{"a":1924992000}""", 1924992000.0)]
    [InlineData("""{"a":1.5e3}""", 1500.0)]
    [InlineData("""{"a":15E-1}""", 1.5)]
    [InlineData("""{"a":"1"}""", null)]
    [InlineData("""{"a":true}""", null)]
    public void Gives_the_number_of_a_member(string json, double? expected) => Assert.Equal(expected, JsonObject.Parse(json)!.Number("a"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1}x")]
    [InlineData("{\"a\":1}{}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":1.}")]
    [InlineData("{\"a\":1e}")]
    [InlineData("{\"a\":-}")]
    [InlineData("{\"a\":tru}")]
    [InlineData("{\"a\":True}")]
    [InlineData("{\"a\":[1,]}")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{\"a\":\"x}")]
    [InlineData("{\"a\":\"\n\"}")]
    [InlineData("{\"a\":\"\\x\"}")]
    [InlineData("{\"a\":\"\\u12\"}")]
    [InlineData("{\"a\":\"\\u12g4\"}")]
    [InlineData("{\"a\":\"\\")]
    [InlineData("{\"a\":\"\\u")]
    public void Refuses_what_is_no_object(string json) => Assert.Null(JsonObject.Parse(json));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Refuses_what_is_nested_too_deep(int depth, bool isRead)
    {
        var arrays = "{\"a\":" + new string('[', depth) + new string(']', depth) + "}";
        var objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "{}" + new string('}', depth);
        Assert.Equal(isRead, JsonObject.Parse(arrays) is not null);
        Assert.Equal(isRead, JsonObject.Parse(objects) is not null);
    }
}
