namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>The values of lines such as <c>NAME=value</c>, with sections, comments and quotes as INI files and dotenv have them.</summary>
internal static class IniValues
{
    private const string Export = "export ";

    public static IEnumerable<ConfigurationValue> In(string text)
    {
        KeyPath? section = null;
        foreach (var (lineStart, end) in Lines.Of(text))
        {
            var start = Lines.SkipSpace(text, lineStart, end);
            if (start == end || text[start] is '#' or ';') continue;
            if (text[start] == '[') section = Section(text, start + 1, end);
            else if (ReadLine(text, start, end, section) is { } value) yield return value;
        }
    }

    /// <summary>The values of the settings of npm: <c>//registry.example/:_authToken=...</c>.</summary>
    public static IEnumerable<ConfigurationValue> OfNpm(string text)
    {
        foreach (var (start, end) in Lines.Of(text))
        {
            var mark = text.IndexOf('=', start, end - start);
            var name = mark < 0 ? -1 : text.LastIndexOf(':', mark, mark - start + 1) + 1;
            if (mark >= 0 && ReadPair(text, Lines.SkipSpace(text, Math.Max(name, start), mark), mark, end, around: null) is { } value) yield return value;
        }
    }

    /// <summary>Reads one line; null if it is not one of a key and a value.</summary>
    public static ConfigurationValue? ReadLine(string text, int start, int end, KeyPath? around)
    {
        if (string.CompareOrdinal(text, start, Export, 0, Export.Length) == 0) start = Lines.SkipSpace(text, start + Export.Length, end);
        return ReadPair(text, start, text.IndexOfAny(['=', ':'], start, Math.Max(0, end - start)), end, around);
    }

    /// <summary>Reads a key and a value by the place of the sign between them; null if one of them is missing.</summary>
    public static ConfigurationValue? ReadPair(string text, int start, int mark, int end, KeyPath? around)
    {
        if (mark <= start) return null;
        var key = new KeyPath(text.Substring(start, Lines.TrimEnd(text, start, mark) - start), around);
        return Value(text, key, Lines.SkipSpace(text, mark + 1, end), end);
    }

    private static ConfigurationValue? Value(string text, KeyPath key, int start, int end)
    {
        if (start == end) return null;
        if (text[start] == '"') return new(key, start + 1, Math.Min(end, Quotes.End(text, start + 1, '"')), EscapeStyle.Backslash);
        if (text[start] == '\'')
            return new(key, start + 1, text.IndexOf('\'', start + 1, end - start - 1) is >= 0 and var quote ? quote : end, EscapeStyle.None);
        var comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        return new(key, start, Lines.TrimEnd(text, start, comment < 0 ? end : comment), EscapeStyle.None);
    }

    private static KeyPath Section(string text, int start, int end)
    {
        var bracket = text.IndexOf(']', start, end - start);
        return new(text.Substring(start, (bracket < 0 ? end : bracket) - start), parent: null);
    }
}

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
