using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>Marks that another program fills in, such as <c>${TOKEN}</c>, and stars in place of characters.</summary>
internal static class PlaceholderTemplates
{
    private const int LongestName = 64;
    private const string Stars = "****";

    // A mark is a start, a name and an end. Key Vault's also holds a URL.
    private static readonly (string Start, string End, string AlsoInName)[] Marks =
    [
        ("${", "}", ""),
        ("$(", ")", ""),
        ("{{", "}}", ""),
        ("#{", "}", ""),
        ("<", ">", ""),
        ("@Microsoft.KeyVault(", ")", "=/;"),
    ];

    public static bool In(ReadOnlySpan<char> body)
    {
        if (body.IndexOf(Stars.AsSpan()) >= 0 || IsBetweenPercentSigns(body)) return true;
        foreach (var mark in Marks)
        {
            if (HasMark(body, mark.Start.AsSpan(), mark.End.AsSpan(), mark.AlsoInName)) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool HasMark(ReadOnlySpan<char> body, ReadOnlySpan<char> start, ReadOnlySpan<char> end, string alsoInName)
    {
        for (var found = body.IndexOf(start); found >= 0; found = body.IndexOf(start))
        {
            body = body.Slice(found + start.Length);
            var length = NameLength(body, alsoInName);
            if (length > 0 && body.Slice(length).StartsWith(end)) return true;
        }

        return false;
    }

    // Escaped characters of a URL begin with the same sign, so only the whole body counts.
    private static bool IsBetweenPercentSigns(ReadOnlySpan<char> body) =>
        body.Length > 2 && body[0] == '%' && NameLength(body.Slice(1), "") == body.Length - 2 && body[body.Length - 1] == '%';

    private static int NameLength(ReadOnlySpan<char> text, string alsoInName)
    {
        var longest = alsoInName.Length == 0 ? LongestName : text.Length;
        var length = 0;
        while (length < text.Length && length < longest && IsInName(text[length], alsoInName)) length++;
        return length;
    }

    private static bool IsInName(char character, string alsoInName) =>
        Alphabet.Word.Contains(character) || character is '.' or ':' or '-' or ' ' || alsoInName.IndexOf(character) >= 0;
}
