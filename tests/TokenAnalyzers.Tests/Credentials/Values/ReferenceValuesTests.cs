using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Values that say where the real value comes from.</summary>
public sealed class ReferenceValuesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("${TOKEN}")]
    [InlineData("x-${TOKEN}")]
    [InlineData("{{token}}")]
    [InlineData("$TOKEN")]
    [InlineData("%TOKEN%")]
    [InlineData("__TOKEN__")]
    [InlineData("<token>")]
    [InlineData("op://vault/item/field")]
    [InlineData("ENC[AES256_GCM,data:a]")]
    public void It_refers(string value) => Assert.True(ReferenceValues.Is(value));

    [Theory]
    [InlineData("Wbqsrk94!J4A")]
    [InlineData("$2a$10$N9qo8uLOickgx2ZMRZoMye")]
    [InlineData("50%of%all")]
    public void It_is_a_value(string value) => Assert.False(ReferenceValues.Is(value));
}
