namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>The lines of a text.</summary>
internal static class Lines
{
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>Where the line of a place ends: before its break, or at the end of the text.</summary>
    public static int End(string text, int place)
    {
        var end = text.IndexOfAny(Breaks, place);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Each line without its break.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = End(text, start);
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>The first place at or after one, and before an end, that is neither a space nor a tab.</summary>
    public static int SkipSpace(string text, int place, int end)
    {
        while (place < end && text[place] is ' ' or '\t') place++;
        return place;
    }

    /// <summary>The end of what is before an end, without the space after it.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}

/// <summary>Comments as C has them.</summary>
internal static class Comments
{
    /// <summary>Where the comment that starts at a place ends; null if none starts there.</summary>
    public static int? End(string text, int place)
    {
        if (text[place] != '/' || place + 1 == text.Length) return null;
        return text[place + 1] switch
        {
            '/' => Lines.End(text, place),
            '*' => text.IndexOf("*/", place + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length,
            _ => null,
        };
    }
}
