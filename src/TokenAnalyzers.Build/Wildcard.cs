namespace TokenAnalyzers.Build;

/// <summary>
/// Patterns of one name of a path: <c>*</c> stands for any characters, <c>?</c> for one, <c>[a-z]</c> for one of these and
/// <c>[!a-z]</c> for one of the others. A character after a backslash is itself.
/// </summary>
internal static class Wildcard
{
    /// <summary>Whether a name is as a pattern says.</summary>
    public static bool Matches(string pattern, string name, bool ignoreCase)
    {
        int place = 0, next = 0, star = -1, afterStar = 0;
        while (place < name.Length)
        {
            if (next < pattern.Length && pattern[next] == '*') (star, afterStar, next) = (next, place, next + 1);
            else if (next < pattern.Length && Take(pattern, next, name[place], ignoreCase) is var taken && taken > 0) (next, place) = (next + taken, place + 1);
            else if (star >= 0) (next, place) = (star + 1, ++afterStar);
            else return false;
        }

        while (next < pattern.Length && pattern[next] == '*') next++;
        return next == pattern.Length;
    }

    // How many characters of the pattern take this one: none if they do not.
    private static int Take(string pattern, int at, char character, bool ignoreCase) => pattern[at] switch
    {
        '?' => 1,
        '[' when EndOfSet(pattern, at) is var end && end > 0 => InSet(pattern, at + 1, end, character, ignoreCase) ? end + 1 - at : 0,
        '\\' when at + 1 < pattern.Length => AreSame(pattern[at + 1], character, ignoreCase) ? 2 : 0,
        var expected => AreSame(expected, character, ignoreCase) ? 1 : 0,
    };

    // A bracket that closes at once is one of the characters.
    private static int EndOfSet(string pattern, int start)
    {
        var first = start + 1;
        if (first < pattern.Length && IsNegation(pattern[first])) first++;
        for (var i = first; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] == ']' && i > first) return i;
        }

        return -1;
    }

    private static bool InSet(string pattern, int start, int end, char character, bool ignoreCase)
    {
        var isNegated = IsNegation(pattern[start]);
        var isIn = false;
        for (var i = isNegated ? start + 1 : start; i < end; i++)
        {
            if (pattern[i] == '\\' && i + 1 < end) i++;
            var (from, to) = (pattern[i], pattern[i]);
            if (i + 2 < end && pattern[i + 1] == '-') (to, i) = (pattern[i + 2], i + 2);
            isIn |= IsBetween(from, to, character) || (ignoreCase && (IsBetween(from, to, Upper(character)) || IsBetween(from, to, Lower(character))));
        }

        return isIn != isNegated;
    }

    private static bool IsNegation(char character) => character is '!' or '^';

    private static bool IsBetween(char from, char to, char character) => from <= character && character <= to;

    private static bool AreSame(char one, char other, bool ignoreCase) => one == other || (ignoreCase && Upper(one) == Upper(other));

    private static char Upper(char character) => char.ToUpperInvariant(character);

    private static char Lower(char character) => char.ToLowerInvariant(character);
}
