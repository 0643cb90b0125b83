namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>What the language version of a file has.</summary>
internal static class LanguageFeatures
{
    /// <summary><c>value ?? throw exception</c></summary>
    public static bool HasThrowExpression(SyntaxTree tree) => VersionOf(tree) >= LanguageVersion.CSharp7;

    /// <summary><c>variable ??= value</c></summary>
    public static bool HasCoalesceAssignment(SyntaxTree tree) => VersionOf(tree) >= LanguageVersion.CSharp8;

    /// <summary><c>required</c> members</summary>
    public static bool HasRequiredMembers(SyntaxTree tree) => VersionOf(tree) >= LanguageVersion.CSharp11;

    /// <summary>Line breaks between the braces of an interpolated string.</summary>
    public static bool HasLineBreaksInInterpolations(SyntaxTree tree) => VersionOf(tree) >= LanguageVersion.CSharp11;

    private static LanguageVersion VersionOf(SyntaxTree tree) => ((CSharpParseOptions)tree.Options).LanguageVersion;
}
