namespace TokenAnalyzers.Files.Readers;

/// <summary>Collections of YAML in braces and brackets on one line: <c>{ user: ci, token: "..." }</c>.</summary>
internal static class YamlFlow
{
    public static IEnumerable<FileValue> In(string text, KeyPath key, int start, int end)
    {
        var keys = new Stack<KeyPath>();
        var around = key;
        string? name = null;
        for (var place = start; place < end;)
        {
            switch (text[place])
            {
                case '{' or '[':
                    keys.Push(around);
                    if (name is not null) around = new(name, around);
                    name = null;
                    place++;
                    break;
                case '}' or ']':
                    if (keys.Count > 0) around = keys.Pop();
                    name = null;
                    place++;
                    break;
                case ',' or ' ' or '\t':
                    if (text[place++] == ',') name = null;
                    break;
                default:
                    var value = YamlScalar.At(text, name is null ? around : new(name, around), place, EndOfEntry(text, place, end));
                    var next = Math.Max(Behind(text, value, place, end), place + 1);
                    if (next < end && text[next] == ':' && name is null)
                    {
                        name = text.Substring(value.Start, value.End - value.Start);
                        next++;
                    }
                    else
                    {
                        yield return value;
                    }

                    place = next;
                    break;
            }
        }
    }

    // A scalar in quotes may hold anything; another one ends where the collection goes on.
    private static int EndOfEntry(string text, int place, int end)
    {
        if (text[place] is '"' or '\'') return end;
        while (place < end && text[place] is not (',' or '{' or '}' or '[' or ']') && !(text[place] == ':' && (place + 1 == end || text[place + 1] == ' '))) place++;
        return place;
    }

    private static int Behind(string text, FileValue value, int place, int end) =>
        Lines.SkipSpace(text, text[place] is '"' or '\'' ? Math.Min(value.End + 1, end) : EndOfEntry(text, place, end), end);
}
