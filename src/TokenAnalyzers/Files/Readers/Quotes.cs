namespace TokenAnalyzers.Files.Readers;

/// <summary>Texts in quotes.</summary>
internal static class Quotes
{
    /// <summary>Where a text in double quotes ends: before its quote, or at the end of the line if the quote is missing.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The place behind the first quote.</param>
    /// <param name="quote">The quote.</param>
    public static int End(string text, int start, char quote)
    {
        var end = start;
        while (end < text.Length && text[end] != quote && text[end] is not ('\r' or '\n')) end += text[end] == '\\' ? 2 : 1;
        return Math.Min(end, text.Length);
    }
}
