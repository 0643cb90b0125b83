using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

/// <summary>No check throws, and none holds for noise.</summary>
public sealed class AnyInputTests
{
    public static TheoryData<string> Names => new(Checks.Keys);

    public static TheoryData<string> NamesWithoutJson => new(Checks.Keys.Except(["JWT", "JSON"]));

    private static Dictionary<string, TokenCheck> Checks { get; } = new()
    {
        ["GitHub, npm"] = Base62Checksum.Holds,
        ["GitLab"] = RoutableChecksum.Holds,
        ["Atlassian"] = HexadecimalChecksum.HoldsUpper,
        ["Cloudflare"] = HexadecimalChecksum.HoldsLower,
        ["Zuplo"] = HexadecimalChecksum.HoldsForZuplo,
        ["Grafana"] = HexadecimalChecksum.HoldsForGrafana,
        ["Confluent"] = ConfluentChecksum.Holds,
        ["GUID"] = token => RandomGuid.Refuse(token) is null,
        ["Azure DevOps user"] = AzureDevOpsChecksum.HoldsForUser,
        ["Azure DevOps application"] = AzureDevOpsChecksum.HoldsForApplication,
        ["identifiable key"] = IdentifiableKeyChecksum.Holds,
        ["CASK"] = CommonAnnotatedKeyChecksum.Holds,
        ["Entra"] = EntraSecretChecksum.Holds,
        ["NATS"] = NkeyChecksum.Holds,
        ["JWT"] = token => JsonWebToken.Decode(token) is not null || JsonWebToken.DecodeUnsigned(token) is not null,
        ["Jira"] = token => IdentifierAndSecret.DecodeJira(token) is not null,
        ["NGC"] = token => IdentifierAndSecret.DecodeNgc(token) is not null,
        ["JSON"] = token => JsonObject.Parse(token.ToString()) is not null,
        ["entropy"] = token => Entropy.BitsPerCharacter(token) is < 0 or > 7.1,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Noise_holds_nowhere(string name)
    {
        var check = Checks[name];
        foreach (var text in Noise()) Assert.False(check(text));
    }

    // Claims and JSON are read into objects; everything else works on the token's own characters.
    [Theory]
    [MemberData(nameof(NamesWithoutJson))]
    public void Nothing_is_allocated_but_for_JSON(string name)
    {
        string[] texts = [.. Noise()];
        var check = Checks[name];
        foreach (var text in texts) check(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts) check(text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    // The lengths that the checks look for, and some beside them, in alphabets from one character to all of them.
    private static IEnumerable<string> Noise()
    {
        var everything = string.Concat(Enumerable.Range(0, 0x300).Select(c => (char)c)) + "\uD83D\uFFFF\u202E";
        string[] alphabets =
        [
            "=", ".", "_", "e.", "yJ._-=", "{}[]\":,\\u0e-t ", Composed.Base36, Composed.Base64Url + ".=", Composed.Base62 + "+/=", everything
        ];
        int[] lengths = [.. Enumerable.Range(0, 100), 511, 512, 513, 4_000, 100_000];
        foreach (var alphabet in alphabets)
        {
            foreach (var length in lengths) yield return Composed.Text(alphabet, length, seed: length);
        }
    }
}
