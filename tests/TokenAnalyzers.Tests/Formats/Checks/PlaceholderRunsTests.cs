using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

/// <summary>Bodies that a finger typed without moving far.</summary>
public sealed class PlaceholderRunsTests
{
    [Theory]
    // One character, a row of them, two rows in turn, a piece repeated.
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")]
    [InlineData("000000000000000000000000000000000000")]
    [InlineData("16C7e42F292c69C2Exxxxxxxxxxxx8uVqbZm")]
    [InlineData("1234567890abcdefghijklmnopqrstuvwxyz")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456789")]
    [InlineData("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789")]
    [InlineData("zyxwvutsrqponmlkjihgfedcba9876543210")]
    [InlineData("a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8")]
    [InlineData("abc123abc123abc123abc123abc123abc123")]
    [InlineData("aaaabbbbccccddddeeeeffffgggghhhhiiii")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("1234567890abcdef1234567890abcdef")]
    [InlineData("XXXX-XXXX-XXXX")]
    [InlineData("xxxxxxxxxxxx-xxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("na1-00000000-0000-0000-0000-000000000000")]
    [InlineData("na1-11111111-2222-3333-4444-555555555555")]
    [InlineData("12345678-1234-1234-1234-123456789012")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("abababababab")]
    // The shortest of each kind.
    [InlineData("16C7e42F292c69C2Exxxxxxx3h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2Eabcdefg3h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2Egfedcba3h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2Ea1b2c3d4h1j8uVqbZmT")]
    [InlineData("48213000000000075926")]
    [InlineData("aaaabbbbccccddddeeee")]
    [InlineData("ab7ab7ab7ab7")]
    public void A_finger_typed_it(string body) => Assert.True(PlaceholderRuns.In(body));

    [Theory]
    // Rows too short to be more than chance, or as zero bytes look in base64.
    [InlineData("16C7e42F292c69C2Exxxxx2f3h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2E123452f3h1j8uVqbZmT")]
    [InlineData("16c7e42f292c6912e771aaaaaaa0c83b")]
    [InlineData("k3J9sQAAAAAAAAAAAAAAAAAAAAAAAAAAb7Tz5Wm8Xc2Vn6Lp0Rf4Hd1Gy7Ue3Oi9Sa5Kj2Zx8Cv4Bq6Nw0Ey==")]
    [InlineData("401234987654-7012349876543-k3J9sQb7Tz5Wm8Xc2Vn6Lp0R")]
    // A character less than the shortest of each kind.
    [InlineData("16C7e42F292c69C2Exxxxxx23h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2Eabcdef23h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2Efedcba23h1j8uVqbZmT")]
    [InlineData("16C7e42F292c69C2Ea1b2c3d8h1j8uVqbZmT")]
    [InlineData("48213000000000715926")]
    [InlineData("aaaabbbbccccddddeee")]
    [InlineData("ab7ab7ab7ab")]
    // Pieces that differ in one character, and rows that go on elsewhere.
    [InlineData("abc123abc123abc124abc123abc123abc123")]
    [InlineData("abde34ghjk67mnpq90stvw23yzbc56efhi89")]
    [InlineData("")]
    public void Chance_made_it(string body) => Assert.False(PlaceholderRuns.In(body));
}
