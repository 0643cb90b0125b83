namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>The variables and headers of files of HTTP requests.</summary>
internal static class HttpValues
{
    private const string Separator = "###";

    private enum Part
    {
        BeforeRequest,
        Headers,
        Body,
    }

    public static IEnumerable<ConfigurationValue> In(string text)
    {
        var part = Part.BeforeRequest;
        foreach (var (lineStart, end) in Lines.Of(text))
        {
            var start = Lines.SkipSpace(text, lineStart, end);
            if (string.CompareOrdinal(text, start, Separator, 0, Separator.Length) == 0) part = Part.BeforeRequest;
            else if (start == end) part = part == Part.Headers && !IsInsideBreak(text, lineStart) ? Part.Body : part;
            else if (part == Part.Body || IsComment(text, start)) continue;
            else if (text[start] == '@' && ReadVariable(text, start, end) is { } variable) yield return variable;
            else if (part == Part.BeforeRequest) part = Part.Headers;
            else if (ReadHeader(text, start, end) is { } header) yield return header;
        }
    }

    // Between the two characters of one line break there is an empty line.
    private static bool IsInsideBreak(string text, int place) => place > 0 && text[place - 1] == '\r' && text[place] == '\n';

    private static bool IsComment(string text, int start) => text[start] == '#' || (text[start] == '/' && start + 1 < text.Length && text[start + 1] == '/');

    private static ConfigurationValue? ReadVariable(string text, int start, int end) => IniValues.ReadLine(text, start + 1, end, around: null);

    private static ConfigurationValue? ReadHeader(string text, int start, int end)
    {
        var colon = text.IndexOf(':', start, end - start);
        if (colon <= start) return null;
        var value = Lines.SkipSpace(text, colon + 1, end);
        return new(new(text.Substring(start, colon - start), parent: null), value, Lines.TrimEnd(text, value, end), EscapeStyle.None);
    }
}
