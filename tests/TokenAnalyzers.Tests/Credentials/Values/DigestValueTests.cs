using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>What is made of a password and does not give it back.</summary>
public sealed class DigestValueTests
{
    [Theory]
    [InlineData("7C6A180B36896A0A8C02787EEAFB0E4C")]
    [InlineData("5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8")]
    [InlineData("XohImNooBHFR0OVvjcYpJ3NgPQ1qq73WKhHvch0VQtg=")]
    [InlineData("$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy")]
    [InlineData("{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=")]
    [InlineData("pbkdf2_sha256$1000$abc$W6ph5Mm5Pz8")]
    [InlineData("AQAAAAEAACcQAAAAEJxW6ph5Mm5Pz8GgiULbPgzG37mj9g")]
    public void It_is_a_digest(string value) => Assert.True(DigestValue.Is(value));

    [Theory]
    [InlineData("")]
    [InlineData("Wbqsrk94!J4A")]
    [InlineData("7C6A180B36896A0A8C02787EEAFB0E4")]
    [InlineData("7C6A180B36896A0A8C02787EEAFB0E4G")]
    [InlineData("vdahntE0tmS036G4Za7sk2mOrhCnIOnn")]
    [InlineData("$2a$")]
    public void It_is_none(string value) => Assert.False(DigestValue.Is(value));
}
