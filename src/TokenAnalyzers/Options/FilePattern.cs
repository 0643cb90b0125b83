namespace TokenAnalyzers.Options;

/// <summary>
/// Patterns of file names: <c>*</c> stands for any characters, <c>?</c> for one. A pattern with a slash is of the last parts of a
/// path, where <c>**</c> stands for any folders; one that starts with a slash is of the whole path, and one that ends with a slash of all below a folder.
/// Case makes no difference.
/// </summary>
internal static class FilePattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Slashes = ['/', '\\'];
    private static readonly char[] Foreign = ['{', '}', '<', '>', '|', '"', ':'];

    /// <summary>Whether a path is as a pattern says.</summary>
    public static bool Matches(string pattern, string path)
    {
        var patterns = pattern.Split(Slashes, StringSplitOptions.RemoveEmptyEntries);
        if (patterns.Length == 0) return false;
        string[] start = IsSlash(pattern[0]) ? [] : [AnyFolders], end = IsSlash(pattern[pattern.Length - 1]) ? [AnyFolders] : [];
        return MatchesParts([.. start, .. patterns, .. end], path.Split(Slashes, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a text can match anything. There are no lists in braces, which the commas between patterns would cut, and no ways back.</summary>
    public static bool IsValid(string pattern) =>
        pattern.IndexOfAny(Foreign) < 0
        && pattern[0] != '!'
        && pattern.Split(Slashes, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        && !parts.Any(static part => part is "." or "..");

    /// <summary>Whether a name is as a pattern without a slash says.</summary>
    public static bool MatchesName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int place = 0, next = 0, star = -1, afterStar = 0;
        while (place < name.Length)
        {
            if (next < pattern.Length && pattern[next] == '*') (star, afterStar, next) = (next, place, next + 1);
            else if (next < pattern.Length && Takes(pattern[next], name[place])) (next, place) = (next + 1, place + 1);
            else if (star >= 0) (next, place) = (star + 1, ++afterStar);
            else return false;
        }

        return pattern.Slice(next).TrimStart('*').IsEmpty;
    }

    // Which numbers of parts the patterns so far can take.
    private static bool MatchesParts(string[] patterns, string[] parts)
    {
        var taken = new bool[parts.Length + 1];
        taken[0] = true;
        foreach (var pattern in patterns)
        {
            var isAny = pattern == AnyFolders;
            for (var count = parts.Length; count >= 0 && !isAny; count--)
                taken[count] = count > 0 && taken[count - 1] && MatchesName(pattern.AsSpan(), parts[count - 1].AsSpan());
            for (var count = 1; count <= parts.Length && isAny; count++) taken[count] |= taken[count - 1];
        }

        return taken[parts.Length];
    }

    private static bool IsSlash(char character) => Array.IndexOf(Slashes, character) >= 0;

    private static bool Takes(char expected, char character) => expected == '?' || char.ToUpperInvariant(expected) == char.ToUpperInvariant(character);
}
