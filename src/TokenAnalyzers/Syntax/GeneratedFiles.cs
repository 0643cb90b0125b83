namespace TokenAnalyzers.Syntax;

/// <summary>The files that tools write, by their names.</summary>
internal static class GeneratedFiles
{
    private static readonly string[] Ends = [".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs"];

    public static bool Contain(SyntaxTree tree) => Array.Exists(Ends, end => tree.FilePath.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a text of such a file was copied there from an attribute that someone wrote in C#: these are what generators read. Other places with the
    /// same text have nothing to do with it.
    /// </summary>
    /// <param name="span">The text.</param>
    /// <param name="file">The file.</param>
    /// <param name="compilation">The compilation with all files.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool IsCopy(TextSpan span, SyntaxTree file, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!Contain(file)) return false;
        var copied = file.GetText(cancellationToken).ToString(span);
        return compilation.SyntaxTrees.Any(tree => !Contain(tree) && IsInAttribute(copied, tree, cancellationToken));
    }

    private static bool IsInAttribute(string text, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var source = tree.GetText(cancellationToken).ToString();
        for (var at = source.IndexOf(text, StringComparison.Ordinal); at >= 0; at = source.IndexOf(text, at + text.Length, StringComparison.Ordinal))
        {
            if (tree.GetRoot(cancellationToken).FindToken(at).Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not null) return true;
        }

        return false;
    }
}
