using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class PlaceholdersTests
{
    private const string Hexadecimal = "0123456789abcdef";

    [Theory]
    // One character, a row of them, two rows in turn, a piece repeated.
    [InlineData("ghp_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("ghp_", "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")]
    [InlineData("ghp_", "000000000000000000000000000000000000")]
    [InlineData("ghp_", "16C7e42F292c69C2Exxxxxxxxxxxx8uVqbZm")]
    [InlineData("ghp_", "1234567890abcdefghijklmnopqrstuvwxyz")]
    [InlineData("ghp_", "abcdefghijklmnopqrstuvwxyz0123456789")]
    [InlineData("ghp_", "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789")]
    [InlineData("ghp_", "zyxwvutsrqponmlkjihgfedcba9876543210")]
    [InlineData("ghp_", "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8")]
    [InlineData("ghp_", "abc123abc123abc123abc123abc123abc123")]
    [InlineData("ghp_", "aaaabbbbccccddddeeeeffffgggghhhhiiii")]
    [InlineData("dapi", "0123456789abcdef0123456789abcdef")]
    [InlineData("dapi", "1234567890abcdef1234567890abcdef")]
    [InlineData("xoxb-", "XXXX-XXXX-XXXX")]
    [InlineData("xoxb-", "xxxxxxxxxxxx-xxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("pat-", "na1-00000000-0000-0000-0000-000000000000")]
    [InlineData("pat-", "na1-11111111-2222-3333-4444-555555555555")]
    [InlineData("", "12345678-1234-1234-1234-123456789012")]
    [InlineData("AccountKey=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("", "abababababab")]
    // Words anywhere.
    [InlineData("AKIA", "IOSFODNN7EXAMPLE")]
    [InlineData("wJalrXUt", "nFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    [InlineData("ghp_", "ExampleExample16C7e42F292c6912E7710c")]
    [InlineData("glpat-", "YourTokenHere16C7e42F")]
    [InlineData("glpat-", "your_token_16C7e42F29")]
    [InlineData("glpat-", "YOUR-API-KEY-16C7e42F")]
    [InlineData("glpat-", "CHANGE_ME_16C7e42F292")]
    [InlineData("glpat-", "changeme16C7e42F292c6")]
    [InlineData("glpat-", "placeholder16C7e42F29")]
    [InlineData("glpat-", "Place-Holder16C7e42F2")]
    [InlineData("glpat-", "REDACTED16C7e42F292c6")]
    [InlineData("glpat-", "16C7e42F292c6fakeToken")]
    [InlineData("glpat-", "thisIsNotARealToken16")]
    [InlineData("dapi", "deadbeef16c7e42f292c6912e7710c83")]
    // Shorter words in shorter bodies.
    [InlineData("glpat-", "sample16C7e42F292c691")]
    [InlineData("glpat-", "16C7e42F2SAMPLE92c691")]
    [InlineData("glpat-", "insert16C7e42F292c691")]
    [InlineData("glpat-", "fooBar16C7e42F292c691")]
    [InlineData("glpat-", "Dummy16C7e42F292c6912")]
    [InlineData("glpat-", "16C7e42F292c6912DUMMY")]
    // The shortest as whole parts.
    [InlineData("xoxb-", "test-16C7e42F292c-6912E7710c")]
    [InlineData("xoxb-", "16C7e42F292c-TEST-6912E7710c")]
    [InlineData("xoxb-", "16C7e42F292c-6912E7710c-fake")]
    [InlineData("xoxb-", "Mock_16C7e42F292c-6912E7710c")]
    [InlineData("xoxb-", "16C7e42F292c-6912E7710c-xxxx")]
    // Marks for another program to fill in.
    [InlineData("ghp_", "${GITHUB_TOKEN}")]
    [InlineData("ghp_", "$(GitHub.Token)")]
    [InlineData("ghp_", "{{ github_token }}")]
    [InlineData("ghp_", "#{GitHubToken}#")]
    [InlineData("ghp_", "<the rest of it>")]
    [InlineData("AccountKey=", "%STORAGE_KEY%")]
    [InlineData("AccountKey=", "@Microsoft.KeyVault(SecretUri=https://contoso.vault.azure.net/secrets/storage/)")]
    [InlineData("sk_live_", "16C7e42F2****************c691")]
    public void Stands_in_for_a_token(string prefix, string body) => Assert.True(Placeholders.IsPlaceholder(prefix + body, prefix.Length));

    [Theory]
    // Rows too short to be more than chance, or as zero bytes look in base64.
    [InlineData("ghp_", "16C7e42F292c69C2Exxxxx2f3h1j8uVqbZmT")]
    [InlineData("ghp_", "16C7e42F292c69C2E123452f3h1j8uVqbZmT")]
    [InlineData("dapi", "16c7e42f292c6912e771aaaaaaa0c83b")]
    [InlineData("AccountKey=", "k3J9sQAAAAAAAAAAAAAAAAAAAAAAAAAAb7Tz5Wm8Xc2Vn6Lp0Rf4Hd1Gy7Ue3Oi9Sa5Kj2Zx8Cv4Bq6Nw0Ey==")]
    [InlineData("xoxb-", "401234987654-7012349876543-k3J9sQb7Tz5Wm8Xc2Vn6Lp0R")]
    // Letters of a word in mixed case.
    [InlineData("ghp_", "16C7e42eXaMpLeF292c69C2Exx2f3h1j8uVq")]
    [InlineData("ghp_", "16C7e42EXAMPlEF292c69C2Exx2f3h1j8uVq")]
    [InlineData("glpat-", "duMmy16C7e42F292c6912")]
    // Short words inside a part.
    [InlineData("ghp_", "16C7e42test292c69C2Exx2f3h1j8uVqbZmT")]
    [InlineData("ghp_", "test16C7e42292c69C2Exx2f3h1j8uVqbZmT")]
    [InlineData("ghp_", "16C7e42dummyF292c69C2Exx2f3h1j8uVqbZ")]
    [InlineData("glpat-", "fakeX16C7e42F292c6912")]
    // A word that names a host or an environment beside a random part.
    [InlineData("Endpoint=", "https://example-shop.azconfig.io;Id=16C7:e42F;Secret=k3J9sQb7Tz5Wm8Xc2Vn6Lp0Rf4Hd1Gy7")]
    [InlineData("https://", "sample.example.com/hooks/k3J9sQb7Tz5Wm8Xc2Vn6Lp0R")]
    [InlineData("", "project:test.16c7e42f292c6912e7710c838347ae178b4a16c7e42f292c")]
    [InlineData("sk_", "test_16C7e42F292c69C2Exx2f3h1")]
    // A prefix that holds a word: only the body counts.
    [InlineData("sk_test_", "16C7e42F292c69C2Exx2f3h1")]
    [InlineData("acme_sample_", "16C7e42F292c69C2Exx2f3h1")]
    // Signs that are not marks.
    [InlineData("sig=", "16C7%2BABC%2Fe42F292c69C2%3D")]
    [InlineData("", "16C7e42F$292c69{C2Exx2f}3h1")]
    [InlineData("", "16C7e42F<292c69C2Exx2f3h1")]
    [InlineData("", "16C7e42F292c***69C2Exx2f3h1")]
    public void Is_a_token(string prefix, string body) => Assert.False(Placeholders.IsPlaceholder(prefix + body, prefix.Length));

    // In two parts, so that no whole value stands here.
    [Theory]
    [InlineData("AccountKey=", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6", "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")]
    [InlineData("", "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2n", "Q9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==")]
    [InlineData("sk_test_", "4eC39HqLyjWD", "arjtT1zdp7dc")]
    [InlineData("sk_test_", "BQokikJOvBiI", "2HlWgH4olfQ2")]
    [InlineData("xoxb-", "17653672481-19874698323-pdFZKVeT", "uE8sk7oOcBrzbqgy")]
    [InlineData("sb_secret_", "N7UND0UgjKTVK-", "Uodkm0Hg_xSvEMPvz")]
    [InlineData("pat-", "na1-123e4567-e89b-12d3-", "a456-426614174000")]
    [InlineData("", "123e4567-e89b-12d3-", "a456-426655440000")]
    [InlineData("", "550e8400-e29b-41d4-", "a716-446655440000")]
    [InlineData("", "f81d4fae-7dec-11d0-", "a765-00a0c91e6bf6")]
    [InlineData("ghp_", "16C7e42F292c6912E7", "710c838347Ae178B4a")]
    [InlineData("gho_", "16C7e42F292c6912E7", "710c838347Ae178B4a")]
    [InlineData("ghr_", "1B4a2e77838347a7E420ce178F2E7c6912E169", "246c34E1ccbF66C46812d16D5B1A9Dc86A1498")]
    public void Values_that_the_world_knows_are_no_tokens(string prefix, string first, string second)
    {
        Assert.True(Placeholders.IsPlaceholder(prefix + first + second, prefix.Length));
        Assert.False(Placeholders.IsPlaceholder((prefix + first + second).Changed(prefix.Length + 10), prefix.Length));
    }

    [Fact]
    public void What_GitHub_gives_out_to_try_scanning_with_is_no_token() =>
        Assert.True(Placeholders.IsPlaceholder("secret_scanning_" + "ab85fc6f8d7638cf1c11da812da308d43_9xQz7", prefixLength: 7));

    public static TheoryData<string, int> RandomBodies => new()
    {
        { "0123456789", 20 },
        { Hexadecimal, 32 },
        { Hexadecimal, 40 },
        { Hexadecimal, 64 },
        { "abcdefghijklmnopqrstuvwxyz234567", 52 },
        { "abcdefghijklmnopqrstuvwxyz", 40 },
        { Composed.Base36, 20 },
        { Composed.Base36, 40 },
        { Composed.Base36 + "-", 40 },
        { Composed.Base62, 20 },
        { Composed.Base62, 36 },
        { Composed.Base62 + "+/", 86 },
        { Composed.Base62 + "~.-_", 34 },
        { Composed.Base64Url, 20 },
        { Composed.Base64Url, 50 },
        { Composed.Base64Url, 180 },
    };

    // Fewer than one in a million may be dropped, so none of this many.
    [Theory]
    [MemberData(nameof(RandomBodies))]
    public void Random_bodies_are_tokens(string alphabet, int length)
    {
        var random = new Random(20_260_101);
        var body = new char[length];
        for (var count = 0; count < 15_000; count++)
        {
            random.GetItems(alphabet, body);
            Assert.False(Placeholders.IsPlaceholder(body, prefixLength: 0), new string(body));
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 0)]
    [InlineData("ghp_", 4)]
    [InlineData("ghp_", 5)]
    [InlineData("ghp_", int.MaxValue)]
    [InlineData("ghp_", -1)]
    [InlineData("${", 0)]
    [InlineData("%%", 0)]
    [InlineData("<>", 0)]
    public void Too_little_to_tell_is_no_placeholder(string token, int prefixLength) => Assert.False(Placeholders.IsPlaceholder(token, prefixLength));

    [Fact]
    public void Looks_at_the_first_512_characters_of_the_body()
    {
        var body = Composed.Text(Composed.Base62, 512);
        Assert.False(Placeholders.IsPlaceholder(body + "EXAMPLE", prefixLength: 0));
        Assert.True(Placeholders.IsPlaceholder(body[7..] + "EXAMPLE" + body, prefixLength: 0));
    }

    [Fact]
    public void Takes_any_characters()
    {
        var everything = string.Concat(Enumerable.Range(0, 0x300).Select(c => (char)c)) + "\uD83D\uFFFF\u202E";
        for (var length = 0; length < 600; length++)
        {
            Assert.False(Placeholders.IsPlaceholder(Composed.Text(everything, length, seed: length), prefixLength: length / 10));
        }
    }

    [Fact]
    public void Allocates_nothing()
    {
        string[] bodies = [Composed.Text(Composed.Base64Url, 600), Composed.Text(Hexadecimal, 40), new string('=', 100_000), "not-${one}"];
        Array.ForEach(bodies, Look);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var body in bodies) Look(body);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Look(string body) => Placeholders.IsPlaceholder(body, prefixLength: 0);
    }
}
