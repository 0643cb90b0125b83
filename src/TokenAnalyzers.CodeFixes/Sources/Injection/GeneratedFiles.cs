namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>The files that tools write, by their names.</summary>
internal static class GeneratedFiles
{
    private static readonly string[] Ends = [".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs"];

    public static bool Contain(SyntaxTree tree) => Array.Exists(Ends, end => tree.FilePath.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
