using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class PlaceholdersTests
{
    private const string Hexadecimal = "0123456789abcdef";

    [Theory]
    // A row and a word; those have tests of their own.
    [InlineData("ghp_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("AKIA", "IOSFODNN7EXAMPLE")]
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
