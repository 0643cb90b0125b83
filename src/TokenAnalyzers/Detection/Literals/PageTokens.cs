using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>The tokens in the text of a page of Razor.</summary>
internal static class PageTokens
{
    /// <summary>The tokens, in the order of the text, and whether each is in a comment.</summary>
    /// <param name="page">The text.</param>
    /// <param name="isComponent">Whether comments of HTML are left out when it runs. A view sends them to its visitors.</param>
    /// <param name="matcher">Knows the formats.</param>
    public static IReadOnlyList<(TokenMatch Match, bool IsComment)> In(SourceText page, bool isComponent, TokenMatcher matcher)
    {
        var text = page.ToString();
        var matches = matcher.FindByPlace(text.AsSpan(), match => Surroundings.Allow(new(match.Start, match.Length), page, match.Format));
        if (matches.IsEmpty) return [];
        TextSpan[] comments = [.. CommentsIn(text, isComponent)];
        return
        [
            .. matches.Select(match => (Match: match, IsComment: IsIn(comments, match.Start)))

                // What is a token only beside its provider's name is an example as often in prose.
                .Where(static token => !token.IsComment || !token.Match.Format.RequiresContext),
        ];
    }

    private static bool IsIn(TextSpan[] comments, int place)
    {
        var next = SortedSearch.FirstNotBefore(comments.Length, (comments, place), static (state, at) => state.comments[at].End <= state.place);
        return next < comments.Length && comments[next].Start <= place;
    }

    private static IEnumerable<TextSpan> CommentsIn(string text, bool isComponent)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (EndOfComment(text, at, isComponent) is not { } mark) continue;
            var end = text.IndexOf(mark, at + 2, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : text.Length;
            yield return TextSpan.FromBounds(at, end);
            at = end - 1;
        }
    }

    // What ends the comment that starts at a place; null if none starts there.
    private static string? EndOfComment(string text, int place, bool isComponent) =>
        StartsWith(text, place, "@*") ? "*@"
        : isComponent && StartsWith(text, place, "<!--") ? "-->"
        : null;

    private static bool StartsWith(string text, int place, string mark) => string.CompareOrdinal(text, place, mark, 0, mark.Length) == 0;
}
