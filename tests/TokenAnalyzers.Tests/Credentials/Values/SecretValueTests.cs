using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Which values look so that only a secret is likely to.</summary>
public sealed class SecretValueTests
{
    private const int Tried = 2000;

    /// <summary>An alphabet, a length, and the share of random values of it that look secret, at least.</summary>
    public static TheoryData<string, int, double> Random => new()
    {
        { RandomValues.Hexadecimal, 24, 0.95 },
        { RandomValues.Hexadecimal, 32, 0.99 },
        { RandomValues.Hexadecimal, 64, 0.99 },
        { RandomValues.Base32, 16, 0.85 },
        { RandomValues.Base32, 32, 0.93 },
        { RandomValues.Base36, 16, 0.87 },
        { RandomValues.Base36, 32, 0.94 },
        { RandomValues.Base62, 16, 0.90 },
        { RandomValues.Base62, 32, 0.97 },
        { RandomValues.Base62, 64, 0.99 },
        { RandomValues.Base64, 44, 0.97 },
        { RandomValues.Base64Url, 43, 0.97 },
        { RandomValues.Letters, 20, 0.94 },
        { RandomValues.Capitals, 32, 0.80 },
    };

    public static TheoryData<string> Others =>
    [
        // Too short to be told from a name
        "p4ssW0rd!",
        "xK9-2fQ7",

        // Words, however they are joined
        "AccessTokenExpirationHandler2",
        "access_token_expiration_handler_2",
        "Microsoft.Extensions.Configuration.Json8",
        "microsoft-extensions-configuration-8",
        "20230930154048_InitialCreate",
        "prod/api/github-token/v2/current",
        "urn:ietf:params:oauth:grant-type:jwt-bearer2",

        // Numbers
        "12345678901234567890",
        "2026-01-31T12:34:56.7890123Z",
        "192.168.100.200:8080",

        // Identifiers
        "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
        "b77a5c561934e089",
        "https://host/a9F3kQz81LmX0vB7",
        "user.a9F3kQz81LmX0vB7@example.org",

        // Words in one case
        "MICROSOFTEXTENSIONSCONFIGURATION",
        "googletagmanagercontainersettings",
        "ACGTACGGTACCATTGACGTACGATCAGGCTA",

        // Lists of characters
        "abcdefghijklmnopqrstuvwxyz0123456789",
        "ABCDEFGHJKLMNPQRSTUVWXYZ23456789",
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
        "ybndrfg8ejkmcpqxot1uwisza345h769",

        // Placeholders
        "xxxxxxxxxxxxxxxxxxxx1",
        "your-api-key-goes-here-1",
        "a1b2c3d4e5f6a7b8c9d0e1f2",
    ];

    [Theory, MemberData(nameof(Random))]
    public void Random_values_look_secret(string alphabet, int length, double share)
    {
        var looking = Enumerable.Range(0, Tried).Count(seed => Looks(RandomValues.Of(alphabet, length, seed)));

        Assert.InRange((double)looking / Tried, share, 1);
    }

    [Theory, MemberData(nameof(Others))]
    public void Other_values_do_not(string value) => Assert.False(Looks(value));

    [Theory]
    [InlineData("JEDNhd11zZ", ValueLooks.ShortSecret)]
    [InlineData("2C14E09DBE61D948", ValueLooks.ShortSecret)]
    [InlineData("a9F3kQz81LmX0vB7", ValueLooks.Secret)]
    [InlineData("3B625EC33DC0761858B285163E1BE16F", ValueLooks.LongSecret)]
    // Too short, words, numbers, and versions
    [InlineData("xK9-2fQ7", ValueLooks.Possible)]
    [InlineData("Password12", ValueLooks.Possible)]
    [InlineData("Windows10Pro64", ValueLooks.Possible)]
    [InlineData("net10Web20", ValueLooks.Possible)]
    [InlineData("1234567890123456", ValueLooks.Possible)]
    [InlineData("x264Hd1080p", ValueLooks.Possible)]
    [InlineData("2026-01-31T12", ValueLooks.Possible)]
    public void Longer_values_look_more_like_one(string value, object looks) => Assert.Equal(looks, SecretValue.LooksOf(value));

    private static bool Looks(string value) => CredentialValue.CanBeCredential(value) && SecretValue.LooksSecret(value);
}
