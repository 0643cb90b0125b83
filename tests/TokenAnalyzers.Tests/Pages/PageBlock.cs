using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Pages;

/// <summary>A block between fences in a page of the documentation.</summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Line">The line of its first fence, counted from 1.</param>
/// <param name="Language">What the fence calls it.</param>
/// <param name="Text">What is between the fences.</param>
internal sealed partial record PageBlock(string Page, int Line, string Language, string Text)
{
    /// <summary>The pages of the documentation, but for the list of all tokens.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(page => page != "docs/tokens.md")
            .Order(StringComparer.Ordinal),
        "README.md",
        "samples/README.md",
    ];

    /// <summary>Where the block stands, as an editor has it.</summary>
    public string Place => $"{Page}({Line})";

    /// <summary>The blocks of one language in all pages.</summary>
    public static IReadOnlyList<PageBlock> In(string language) => [.. Pages.SelectMany(BlocksOf).Where(block => block.Language == language)];

    private static IEnumerable<PageBlock> BlocksOf(string page)
    {
        var text = Repository.Read(page);
        foreach (Match block in Block().Matches(text))
            yield return new(page, text[..block.Index].Count(character => character == '\n') + 1, block.Groups["language"].Value, block.Groups["text"].Value);
    }

    [GeneratedRegex(@"^[ ]*```(?<language>\w+)\n(?<text>.*?)^[ ]*```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
