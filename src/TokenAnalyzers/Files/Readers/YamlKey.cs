namespace TokenAnalyzers.Files.Readers;

/// <summary>A key of YAML.</summary>
/// <param name="Name">The key without its quotes.</param>
/// <param name="End">The place behind its colon.</param>
internal readonly record struct YamlKey(string Name, int End)
{
    /// <summary>The key that starts at a place of a line; null if none does. A colon ends a key only before a space: "dbt:token: x".</summary>
    public static YamlKey? At(string text, int start, int end)
    {
        if (text[start] is '"' or '\'')
        {
            var quote = text.IndexOf(text[start], start + 1, end - start - 1);
            return quote >= 0 && IsColon(text, quote + 1, end) ? new(text.Substring(start + 1, quote - start - 1), quote + 2) : null;
        }

        for (var place = start; place < end && text[place] is not ('#' or '{' or '['); place++)
        {
            if (IsColon(text, place, end)) return place == start ? null : new(text.Substring(start, place - start), place + 1);
        }

        return null;
    }

    private static bool IsColon(string text, int place, int end) => place < end && text[place] == ':' && (place + 1 == end || text[place + 1] is ' ' or '\t');
}
