namespace TokenAnalyzers.Files.Readers;

/// <summary>A scalar of YAML on one line, with or without quotes.</summary>
internal static class YamlScalar
{
    /// <summary>The scalar that starts at a place and ends before another one: at its quote, at a comment, or there.</summary>
    public static FileValue At(string text, KeyPath key, int start, int end)
    {
        if (text[start] == '"') return new(key, start + 1, Math.Min(end, Quotes.End(text, start + 1, '"')), EscapeStyle.Backslash);
        if (text[start] == '\'') return new(key, start + 1, EndOfSingle(text, start + 1, end), EscapeStyle.DoubledQuote);
        var comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        return new(key, start, Lines.TrimEnd(text, start, comment < 0 ? end : comment), EscapeStyle.None);
    }

    /// <summary>What a scalar of a list stands for: of <c>TOKEN=...</c>, the value of TOKEN; else itself.</summary>
    public static FileValue InList(string text, FileValue scalar)
    {
        var mark = text.IndexOf('=', scalar.Start, scalar.End - scalar.Start);
        return IniValues.ReadPair(text, scalar.Start, mark, scalar.End, scalar.Key) is { } pair ? pair with { Escapes = scalar.Escapes } : scalar;
    }

    // Two quotes stand for one.
    private static int EndOfSingle(string text, int start, int end)
    {
        for (var place = start; place < end; place++)
        {
            if (text[place] != '\'') continue;
            if (place + 1 == end || text[place + 1] != '\'') return place;
            place++;
        }

        return end;
    }
}
