// GUIDs, hashes, public keys, resource ids and other values that look random and open nothing.
using System;
using System.Runtime.InteropServices;

[Guid("9f1b7c54-3d1e-4f6a-8f5c-2b8f0b8b7e11")]
interface IShell
{
}

static class Identifiers
{
    public const string ClientId = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    public const string TenantId = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    public const string ApplicationId = "{1950a258-227b-4e31-a9cf-717495945fc2}";
    public const string SubscriptionId = "00000000-0000-0000-0000-000000000000";
    public const string InstrumentationKey = "9f1b7c54-3d1e-4f6a-8f5c-2b8f0b8b7e12";
    public const string ClassId = "CLSID:9F1B7C54-3D1E-4F6A-8F5C-2B8F0B8B7E13";
    public const string CommitSha = "e83c5163316f89bfbde7d9ab23ca2e25604af290";
    public const string ShortSha = "e83c516";
    public const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    public const string EmptyMd5 = "d41d8cd98f00b204e9800998ecf8427e";
    public const string EmptySha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    public const string EmptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    public const string ContentHash = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    public const string PackageHash = "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
    public const string Integrity = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
    public const string ScriptIntegrity = "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
    public const string ETag = "W/\"33a64df551425fcc55e4d42a148795d9f25f89d4\"";
    public const string Thumbprint = "A909502DD82AE41433E6F83886B00D4277A32A7B";
    public const string CertificateThumbprint = "d69b561148f01c77c54578c10926df5b856976ad";
    public const string SerialNumber = "0D:69:B5:61:14:8F:01:C7:7C:54:57:8C:10:92:6D:F5";
    public const string Fingerprint = "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8";
    public const string PublicKeyToken = "b77a5c561934e089";
    public const string FrameworkToken = "System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";
    public const string MicrosoftToken = "Microsoft.Build, PublicKeyToken=b03f5f7f11d50a3a";
    public const string PasswordHash = "AQAAAAEAACcQAAAAEHBRPkTJjS0yPRbHVUOsKUW0Hwzt8qpFkkJ1nBqVJbXGqkBkTJ3Gr0JvGuMy2mGq5w==";
    public const string BcryptHash = "$2a$11$K2CtDP7zSGOKgjXjxD8eQu5tTNh7pRrGtQ5mG0JvGuMy2mGq5wJqS";
    public const string SaltedHash = "10000.nThbg6kXUpJWGl7E1IGOCg==.RomTxdCARLviKw6E5SY8nThbg6kXUpJWGl7E1IGOCsp=";
    public const string SecurityStamp = "VEPVGNDVHGWJ2YQB6L6E7U3KJ6YUR5YW";
    public const string ConcurrencyStamp = "2c5e174e-3b0e-446f-86af-483d56fd7210";
    public const string KeyId = "nOo3ZDrODXEK1jKWhXslHR_KXEg";
    public const string AccessKeyId = "access-key-1";
    public const string CorrelationId = "0HMVD7Q7H8H8B:00000003";
    public const string TraceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    public const string ResourceId = "/subscriptions/6f9619ff/resourceGroups/shop-prod/providers/Microsoft.KeyVault/vaults/kv-shop-01";
    public const string Arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-password-AbCdEf";
    public const string BucketName = "shop-artifacts-eu-west-1-123456789012";
    public const string QueueUrl = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders";
    public const string ProjectId = "shop-prod-284913";
    public const string TrackingId = "UA-12345678-1";
    public const string MeasurementId = "G-9F1B7C543D";
    public const string BitcoinGenesis = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
    public const string ContractAddress = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
    public const string ImageDigest = "mcr.microsoft.com/dotnet/aspnet@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    public const string BuildNumber = "20260131.4";
    public const string InformationalVersion = "2.4.1-beta.3+e83c5163316f89bfbde7d9ab23ca2e25604af290";
    public const string ProductCode = "{9F1B7C54-3D1E-4F6A-8F5C-2B8F0B8B7E14}";
    public const string OidOfRsa = "1.2.840.113549.1.1.11";
    public const string VideoId = "dQw4w9WgXcQ";
    public const string Isbn = "978-3-16-148410-0";
    public const string Iban = "DE89370400440532013000";
    public const string Vin = "1HGCM82633A004352";
    public const string MacAddress = "00:1B:44:11:3A:B7";
    public const string Ipv6 = "2001:0db8:85a3:0000:0000:8a2e:0370:7334";

    public static readonly Guid Folder = new("374de290-123f-4565-9164-39c4925e467b");
    public static readonly Guid Interface = Guid.Parse("00000114-0000-0000-C000-000000000046");
    public static readonly Uri Schema = new("http://schemas.microsoft.com/ws/2008/06/identity/claims/role");
}
