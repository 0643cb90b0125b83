using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Matching;

/// <summary>
/// Whether a form stands alone or is a part of something longer. "¤" stands for a body of letters and digits, "#" for one of hexadecimal digits, and
/// "‹64›" for so many characters of base64.
/// </summary>
public sealed class EnclosingTextTests
{
    private const string Plain = "EAA[A-Za-z0-9]{60,800}";
    private const string Hyphened = "key-[A-Za-z0-9]{32}";
    private const string Labelled = "hooks.acme.com/[0-9a-f]{32}";

    [Theory]
    // Inside of base64, at either end of it, and in lines of it.
    [InlineData(Plain, "‹64›/[EAA¤]+‹64›")]
    [InlineData(Plain, "‹64›+[EAA¤]")]
    [InlineData(Plain, "[EAA¤]/‹64›")]
    [InlineData(Plain, "[EAA¤]/a\n‹64›")]
    [InlineData(Plain, "    ‹64›\r\n    a/[EAA¤]")]
    [InlineData(Plain, "data:image/png;base64,‹16›/[EAA¤]+‹16›==")]
    // Padding fills up a group of four.
    [InlineData(Plain, "key=a1/[EAA¤]=")]
    [InlineData(Plain, "key=‹5›/[EAA¤]==")]
    // The name of a file.
    [InlineData(Hyphened, "[key-#].png")]
    [InlineData(Hyphened, "/img/[key-¤].svg?v=2")]
    // A hash after a word, as a part of a path or of a longer name.
    [InlineData(Hyphened, "https://cdn.acme.com/v2/[key-#]")]
    [InlineData(Hyphened, "C:\\temp\\[key-#]")]
    [InlineData(Hyphened, "cache-[key-#]")]
    [InlineData(Hyphened, "acme.[key-#]")]
    public void A_part_of_something_longer_is_no_token(string pattern, string marked) => Assert.True(Holds(pattern, marked), marked);

    [Theory]
    // Alone, and between what ends base64.
    [InlineData(Plain, "[EAA¤]")]
    [InlineData(Plain, "access_token=[EAA¤]&x=‹64›")]
    [InlineData(Plain, "‹64›:[EAA¤]")]
    [InlineData(Plain, "‹64›\n[EAA¤]\n‹64›")]
    // In a path.
    [InlineData(Plain, "https://graph.acme.com/[EAA¤]/me")]
    [InlineData(Plain, "https://graph.acme.com/v2/Accounts/SubscriptionKeys/[EAA¤]/Messages/LatestVersion2")]
    [InlineData(Plain, "see https://acme.com/[EAA¤] for Version 2 of The Interface")]
    // Too short to tell.
    [InlineData(Plain, "a1B2/[EAA¤]")]
    // Padding that fills up nothing, and the sign of an assignment.
    [InlineData(Plain, "a[EAA¤]=")]
    [InlineData(Plain, "[EAA¤]=value")]
    // What is no base64 is not inside of it.
    [InlineData(Hyphened, "‹64›/[key-¤]/‹64›")]
    // The end of a sentence, and a domain.
    [InlineData(Hyphened, "[key-¤].")]
    [InlineData(Hyphened, "[key-¤]. Then")]
    [InlineData(Hyphened, "[key-¤].acme.com")]
    // A hash that begins with its word.
    [InlineData(Hyphened, "[key-#]")]
    [InlineData(Hyphened, "api:[key-#]@acme.com")]
    [InlineData(Hyphened, "https://[key-#]@acme.com")]
    [InlineData(Hyphened, "--[key-#]")]
    // Characters that are no hash, after a word or not.
    [InlineData(Hyphened, "https://acme.com/[key-¤]")]
    [InlineData(Hyphened, "x-api-[key-¤]")]
    // An address that is a credential.
    [InlineData(Labelled, "https://eu.[hooks.acme.com/#]")]
    public void A_token_of_its_own_is_one(string pattern, string marked) => Assert.False(Holds(pattern, marked), marked);

    private static bool Holds(string pattern, string marked)
    {
        var body = pattern == Plain ? 61 : 32;
        var text = marked
            .Replace("¤", Composed.Text(Composed.Base62, body - 1) + "Z", StringComparison.Ordinal)
            .Replace("#", Composed.Text("0123456789abcdef", 32), StringComparison.Ordinal);
        foreach (var length in new[] { 5, 16, 64 })
            text = text.Replace($"‹{length}›", Composed.Text(Composed.Base62 + "+/", length, seed: length), StringComparison.Ordinal);
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = text.IndexOf(']', StringComparison.Ordinal) - 1;
        text = text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var label = pattern == Labelled ? "hooks.acme.com/" : "";
        return EnclosingText.Holds(new TokenFormat("acme", "Acme", "Acme token", TokenOwner.Service, pattern) { Label = label }, text, start, end);
    }
}
