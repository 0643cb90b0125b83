using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats.Checks;

public sealed class Crc32Tests
{
    // The check value of the catalogue of parametrised CRC algorithms.
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    public void Gives_the_published_check_value(string text, uint expected) => Assert.Equal(expected, Crc32.Of(text.AsSpan()));

    [Fact]
    public void Agrees_with_gzip_over_random_bytes()
    {
        for (var length = 1; length < 300; length++)
        {
            var bytes = Composed.Bytes(length, seed: length);
            Assert.Equal(Composed.Crc32(bytes), Crc32.Of(bytes));
        }
    }
}
