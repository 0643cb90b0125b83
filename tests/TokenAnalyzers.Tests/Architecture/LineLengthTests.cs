using System.Globalization;
using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>No line of C# is longer than .editorconfig says: no rule of the compiler counts characters.</summary>
public sealed partial class LineLengthTests
{
    private static readonly string[] Folders = ["src"];

    [Fact]
    public void No_line_is_longer_than_the_limit()
    {
        var limit = int.Parse(Limit().Match(Repository.Read(".editorconfig")).Groups[1].Value, CultureInfo.InvariantCulture);
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories));
        var longer =
            from file in files
            let path = Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/')
            where !path.Split('/').Any(part => part is "bin" or "obj")
            from line in File.ReadLines(file).Select((text, index) => (text.Length, Number: index + 1))
            where line.Length > limit
            select $"{path}:{line.Number} has {line.Length} characters";

        Assert.Empty(longer);
    }

    [GeneratedRegex(@"^max_line_length = (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Limit();
}
