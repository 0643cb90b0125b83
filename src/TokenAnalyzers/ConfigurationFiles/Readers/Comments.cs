namespace TokenAnalyzers.ConfigurationFiles.Readers;

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
