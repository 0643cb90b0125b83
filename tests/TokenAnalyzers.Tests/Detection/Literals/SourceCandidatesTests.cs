using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Detection.Literals;

/// <summary>In these sources PAT stands for a whole token, HEAD and TAIL for its halves, BODY for what follows its prefix, GUID for a GUID.</summary>
public sealed class SourceCandidatesTests
{
    private static readonly SourceCandidates Signs = new(TokenCatalogue.Matcher, ["credentials", "user/"]);
    private static readonly string Pat = Tokens.Of("dbt-user-token");

    // The sign is where the brackets stand.
    [Theory]
    [InlineData("""t = "«PAT";""")]
    [InlineData("""t = "Token «PAT";""")]
    [InlineData("""t = "\n«PAT";""")]
    [InlineData("""const string Prefix = "dbtu«_";""")]
    [InlineData("""t = "HEA«D" + "TAIL";""")]
    [InlineData("""t = string.Concat("HEA«D", "TAIL");""")]
    [InlineData("""t = "d«b" + "tu_BODY";""")]
    [InlineData("""t = $"«dbtu_{rest}";""")]
    [InlineData("""t = $"«HEAD\u0041";""")]
    [InlineData("""t = Prefix + "«BODY";""")]
    [InlineData("""t = $"{Prefix}«BODY";""")]
    [InlineData("""t = string.Concat(Prefix, "«BODY");""")]
    [InlineData("""t = "«\u0064btu_BODY";""")]
    [InlineData("""t = "«\x0064btu_BODY";""")]
    [InlineData("""t = "«\U00000064btu_BODY";""")]
    public void Code_that_a_token_could_come_from_has_a_sign(string marked)
    {
        var filled = Fill(marked);
        var place = filled.IndexOf('«', StringComparison.Ordinal);
        var source = filled.Remove(place, 1);

        var signs = Signs.Find(source).Signs;

        // A sign at an escape or at the end of a string points to the character before it, which is in the same string.
        Assert.NotNull(signs);
        Assert.Contains(signs, sign => sign == place || (sign == place - 1 && source[place] == '\\'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("dbtu_")]
    [InlineData("""t = "dbtu" + name;""")]
    [InlineData("""t = "x";""")]
    [InlineData("""Call("dbtu_x", "y");""")]
    [InlineData("""t = "\u4e2d\x00\t";""")]
    [InlineData("""t = "d" + "e";""")]
    [InlineData("""Call("GUID", "GUID");""")]
    [InlineData("""t = path + "/artist/GUID";""")]
    [InlineData("""t = "https://host.example/files" + name;""")]
    [InlineData("""using System.Runtime.CompilerServices.UnsafeAccessorAttributeWithAVeryLongName;""")]
    [InlineData("// ------------------------------------------------------------")]
    public void Other_code_has_none(string source) => Assert.Null(Signs.Find(Fill(source)).Signs);

    [Theory]
    [InlineData("""Get("/api/«credentials");""")]
    [InlineData("""Get($"{host}/«user/emails");""")]
    [InlineData("""«credentials""")]
    [InlineData("""Get("/\n«user/emails");""")]
    public void A_word_is_found_where_it_starts(string marked)
    {
        var place = marked.IndexOf('«', StringComparison.Ordinal);

        Assert.Equal([place], Signs.Find(marked.Remove(place, 1)).Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("user")]
    [InlineData("Get(userCredentials);")]
    [InlineData("""Get("/superuser/emails");""")]
    public void Other_code_has_no_word(string source) => Assert.Null(Signs.Find(source).Words);

    private static string Fill(string source) => source
        .Replace("GUID", "8f14e45f-ceea-467f-a6d3-0123456789ab", StringComparison.Ordinal)
        .Replace("PAT", Pat, StringComparison.Ordinal)
        .Replace("HEAD", Pat[..20], StringComparison.Ordinal)
        .Replace("HEA«D", Pat[..19] + "«" + Pat[19], StringComparison.Ordinal)
        .Replace("TAIL", Pat[20..], StringComparison.Ordinal)
        .Replace("BODY", Pat[5..], StringComparison.Ordinal);
}
