using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Tests.Formats.Characters;

public sealed class FileExtensionsTests
{
    [Theory]
    [InlineData("a1b2c3.png")]
    [InlineData("definitions/x264hd.yml")]
    [InlineData("A1B2C3.PNG")]
    [InlineData("archive.tar.gz")]
    public void This_is_a_file_name(string value) => Assert.True(FileExtensions.IsFileName(value));

    [Theory]
    [InlineData("a1b2c3")]
    [InlineData("a1b2c3.")]
    [InlineData("a1b2c3.acme")]
    [InlineData("a1b2c3.png.")]
    [InlineData("a1b2c3.certificate")]
    public void This_is_none(string value) => Assert.False(FileExtensions.IsFileName(value));
}
