namespace TokenAnalyzers.Syntax;

/// <summary>
/// The pages and components of Razor. The SDK gives them to the compiler as additional files, and their generator adds a tree for each: the C# of a page
/// has there the lines and columns of the page, and what the generator writes for its markup has none.
/// </summary>
internal static class RazorPages
{
    private const string Component = ".razor";
    private const string View = ".cshtml";

    // "Index_cshtml.g.cs": how the name of the page goes before is for each version of the generator to say.
    private const string Generated = ".g.cs";

    /// <summary>Whether a file is a page or a component, by its name.</summary>
    public static bool Has(string path) => path.EndsWith(View, StringComparison.OrdinalIgnoreCase) || IsComponent(path);

    /// <summary>Whether a file is a component, by its name. What it has in comments of HTML, no visitor is sent.</summary>
    public static bool IsComponent(string path) => path.EndsWith(Component, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page that a tree was generated from; null if it is none of the additional files.</summary>
    public static AdditionalText? Of(SyntaxTree tree, AnalyzerOptions options) =>
        PathOf(tree) is { } path ? AdditionalFilePaths.First(path, options) : null;

    /// <summary>The path of the page that a tree was generated from; null for other trees, which are told by their names.</summary>
    public static string? PathOf(SyntaxTree tree) => IsGenerated(tree.FilePath) ? ChecksumOf(tree)?.File.ValueText : null;

    private static bool IsGenerated(string path) =>
        path.EndsWith(Generated, StringComparison.Ordinal)
        && (EndsBefore(path, path.Length - Generated.Length, View) || EndsBefore(path, path.Length - Generated.Length, Component));

    // The dot of the ending may be an underscore.
    private static bool EndsBefore(string path, int end, string ending) =>
        end >= ending.Length && string.Compare(path, end - ending.Length + 1, ending, 1, ending.Length - 1, StringComparison.OrdinalIgnoreCase) == 0;

    // Debuggers find the page by it, so it comes first.
    private static PragmaChecksumDirectiveTriviaSyntax? ChecksumOf(SyntaxTree tree) =>
        tree.GetRoot().GetFirstToken(includeZeroWidth: true).LeadingTrivia
            .Select(static trivia => trivia.GetStructure())
            .OfType<PragmaChecksumDirectiveTriviaSyntax>()
            .FirstOrDefault();
}
