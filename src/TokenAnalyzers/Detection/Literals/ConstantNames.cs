using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// Names of the constants and readonly fields whose uses have to be looked at: a token may be put together there, or be
/// used where it must not be. They are known by syntax alone, so that all files of a compilation can be asked.
/// </summary>
internal static class ConstantNames
{
    /// <summary>The names that a file declares, in their order.</summary>
    /// <param name="root">The file.</param>
    /// <param name="signs">Places of its text that a token could come from.</param>
    /// <param name="matcher">Knows the formats.</param>
    public static ImmutableArray<string> In(SyntaxNode root, IEnumerable<int> signs, TokenMatcher matcher)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var read = new HashSet<SyntaxNode>();
        foreach (var sign in signs)
        {
            if (SpelledText.At(root, sign) is { } literal && NameOf(literal, matcher, read) is { } name) names.Add(name);
        }

        return names.ToImmutableArray();
    }

    private static string? NameOf(SyntaxNode literal, TokenMatcher matcher, HashSet<SyntaxNode> read)
    {
        var value = ConstantFolder.OutermostAround(literal, names: null, CancellationToken.None);
        if (FixedVariable.NameFor(value) is not { } name || !read.Add(value)) return null;

        var text = ConstantFolder.Read(value, names: null, CancellationToken.None).Value.AsSpan();
        return PartialToken.EndsInToken(text, matcher.Prefixes) || !matcher.Find(text).IsEmpty ? name : null;
    }
}
