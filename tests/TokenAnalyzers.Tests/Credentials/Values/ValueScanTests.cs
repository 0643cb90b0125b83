using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Tests.Detection.Literals;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Where a source text has values that can be credentials.</summary>
public sealed class ValueScanTests
{
    public static TheoryData<string> Places =>
    [
        "var a = \"[p4ssW0rd]\";",
        "var a = @\"[p4ssW0rd]\";",
        "var a = \"\"\"[p4ssW0rd]\"\"\";",
        "var a = \"[p4ssW0rd]\"u8;",
        "\"[p4ssW0rd]\"",
        "// it's \" odd\nvar a = \"[p4ssW0rd]\";",
        "var q = '\"'; var a = \"[p4ssW0rd]\";",
        "M(\"x\", \"[p4ssW0rd]\", \"[s3creT]\");",
        "M(\"Bearer [p4ssW0rd]\", \"basic [p4ssW0rd]\");",
        "M(\"[p4ssW0rd]\" + \"[s3creT]\");",
    ];

    public static TheoryData<string> Elsewhere =>
    [
        "",
        "\"",
        "\"p4ssW0rd",
        "var a = p4ssW0rd;",
        "var a = \"two p4ssW0rd\";",
        "var a = \"Bearer two p4ssW0rd\";",
        "var a = \"p4ssW0rd and more\";",
        "var a = $\"{p4ssW0rd}\";",
        "var a = \"\\u0041p4ssW0rd\";",
        "M(\"a\",p4ssW0rd,\"b\");",
    ];

    [Theory, MemberData(nameof(Places))]
    public void Values_are_found_between_quotes(string marked)
    {
        var source = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(Expected(marked), StringSearch.In(source).Values.Select(value => (value.Start, value.Length)));
    }

    [Theory, MemberData(nameof(Elsewhere))]
    public void Nothing_else_is_a_value(string source) => Assert.Empty(StringSearch.In(source).Values);

    [Fact]
    public void A_value_is_told_from_one_that_looks_secret()
    {
        var source = $"M(\"p4ssW0rd\", \"{RandomValues.Secret()}\");";

        Assert.Equal([false, true], StringSearch.In(source).Values.Select(value => value.LooksSecret));
    }

    private static List<(int Start, int Length)> Expected(string marked)
    {
        var expected = new List<(int, int)>();
        for (var open = marked.IndexOf('['); open >= 0; open = marked.IndexOf('[', open + 1))
        {
            expected.Add((open - (2 * expected.Count), marked.IndexOf(']', open) - open - 1));
        }

        return expected;
    }
}
