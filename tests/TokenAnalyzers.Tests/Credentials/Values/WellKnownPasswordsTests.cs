using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Which passwords everybody knows.</summary>
public sealed class WellKnownPasswordsTests
{
    [Theory]
    [InlineData("postgres")]
    [InlineData("guest")]
    [InlineData("admin")]
    [InlineData("Admin@123")]
    [InlineData("root123")]
    [InlineData("Password1")]
    [InlineData("Password123!")]
    [InlineData("P@ssw0rd")]
    [InlineData("Pa$$w0rd")]
    [InlineData("Pass@word1")]
    [InlineData("Passw0rd!7")]
    [InlineData("Pass123$")]
    [InlineData("MyStrongPassword")]
    [InlineData("SqlServer2019")]
    [InlineData("minioadmin")]
    [InlineData("letmein")]
    [InlineData("Qwerty123")]
    [InlineData("1q2w3e4r")]
    [InlineData("1qaz2wsx")]
    [InlineData("neo4j")]
    [InlineData("48151")]
    [InlineData("Test1234")]
    [InlineData("Postgres2019")]
    public void Everybody_knows_it(string value) => Assert.Equal(PasswordKind.WellKnown, PasswordValue.KindOf(value));

    [Theory]
    [InlineData("Sup3r$ecure!")]
    [InlineData("P@ssw0rd2024!")]
    [InlineData("Admin73912")]
    [InlineData("sunshine")]
    [InlineData("Kr4ken!Pa55")]
    [InlineData("123456789123")]
    public void Others_are_not_known(string value) => Assert.False(WellKnownPasswords.Has(value));
}
