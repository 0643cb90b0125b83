using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>Composes the tokens that are only found where their content holds together.</summary>
internal static class TokensWithContent
{
    // The signature of each kind of identifiable key, and one of its seeds.
    private static readonly Dictionary<string, string> IdentifiableKeys = new()
    {
        ["azure-storage-key"] = "Default0", ["azure-cosmosdb-key"] = "MastRW00", ["azure-batch-key"] = "AbAcct00", ["azure-ml-classic-key"] = "Classic0",
        ["azure-apim-key"] = "Tenant00", ["azure-servicebus-key"] = "Send0000", ["azure-eventhub-key"] = "Listen00", ["azure-relay-key"] = "Manage00",
        ["azure-iot-key"] = "Device00", ["azure-redis-key"] = "Access00", ["azure-eventgrid-key"] = "SendRecv", ["azure-search-key"] = "Query000",
        ["azure-acr-key"] = "ACRDflt0", ["azure-function-key"] = "Master00",
    };

    /// <summary>A made-up token of the format; null if its form alone is enough.</summary>
    public static string? Of(TokenFormat format, Random random) => format.Id switch
    {
        "jwt" => Json("{\"alg\":\"HS256\"}") + "." + Json($"{{\"sub\":\"{Text(random, 20)}\"}}") + "." + Text(random, 43),
        "jwt-unsigned" => Json("{\"alg\":\"none\"}") + "." + Json($"{{\"sub\":\"{Text(random, 20)}\"}}") + ".",
        "azure-entra-token" => IssuedBy("https://sts.windows.net/42/", random),
        "snowflake-pat" => IssuedBy("SF:1042", random),
        "temporal-api-key" => IssuedBy("temporal.io", random),
        "jwt-pretty" => Json("{\n  \"alg\": \"HS256\"\n}") + "." + Json($"{{\n  \"sub\": \"{Text(random, 20)}\"\n}}") + "." + Text(random, 43),
        "jws-any" => Json("{\"alg\":\"RS256\"}") + ".." + Text(random, 86),
        "jwe" => Json("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + ".." + Text(random, 16) + "." + Text(random, 60) + "." + Text(random, 22),
        "pem-private-key" => "-----BEGIN EC PRIVATE KEY-----\n" + Text(random, 64) + "\n" + Text(random, 64) + "\n" + Text(random, 36),
        "pem-private-key-base64" => Convert.ToBase64String(Encoding.ASCII.GetBytes("-----BEGIN RSA PRIVATE KEY-----\n" + Text(random, 64) + "\n")),
        "jira-dc-pat" => Convert.ToBase64String([.. Encoding.ASCII.GetBytes(Digits(random, 12) + ":"), .. Bytes(random, 20)]),
        "ngc-api-key-legacy" => Convert.ToBase64String(Encoding.ASCII.GetBytes(Text(random, 26).ToLowerInvariant() + ":" + new Guid(Bytes(random, 16)))),
        "azure-devops-pat-legacy-user" => AzureDevOps(random, 0xE0B9692D),
        "azure-devops-pat-legacy-app" => AzureDevOps(random, 0x1019F92E),
        _ => IdentifiableKeys.TryGetValue(format.Id, out var seed) ? IdentifiableKey(format, random, seed) : null,
    };

    private static string IdentifiableKey(TokenFormat format, Random random, string seed)
    {
        var isForUrls = format.Id == "azure-function-key";
        while (true)
        {
            var text = Tokens.Of(format.Pattern.Sequences[0], random);
            var bytes = Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'));
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(^4..), Marvin32.Of(bytes.AsSpan(..^4), Marvin32.Seed(seed)));
            var token = Convert.ToBase64String(bytes);
            if (isForUrls) token = token.Replace('+', '-').Replace('/', '_');

            // Some keys are issued without signs: another is made until its checksum has none.
            if (format.Pattern.MatchesAll(token)) return token;
        }
    }

    // The bytes of the checksum are scattered.
    private static string AzureDevOps(Random random, uint constant)
    {
        var bytes = Bytes(random, 32);
        var checksum = Composed.Crc32([.. bytes.Where((_, index) => index is not (2 or 7 or 8 or 22))]) ^ constant;
        (bytes[22], bytes[8], bytes[7], bytes[2]) = ((byte)checksum, (byte)(checksum >> 8), (byte)(checksum >> 16), (byte)(checksum >> 24));
        return Composed.Base32(bytes);
    }

    private static string IssuedBy(string issuer, Random random) =>
        Json("{\"alg\":\"RS256\"}") + "." + Json($"{{\"iss\":\"{issuer}\",\"sub\":\"{Text(random, 20)}\"}}") + "." + Text(random, 86);

    private static string Json(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static string Text(Random random, int length) => new(random.GetItems<char>(Composed.Base62, length));

    private static string Digits(Random random, int length) => new(random.GetItems<char>("123456789", length));

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
