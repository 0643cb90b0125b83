namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>Collections of YAML in braces and brackets on one line: <c>{ user: ci, token: "..." }</c>.</summary>
internal sealed class YamlFlow
{
    private readonly string _text;
    private readonly int _end;
    private readonly Stack<KeyPath> _keys = new();
    private KeyPath _around;
    private string? _name;
    private int _place;

    private YamlFlow(string text, KeyPath key, int start, int end)
    {
        _text = text;
        _around = key;
        _place = start;
        _end = end;
    }

    public static IEnumerable<ConfigurationValue> In(string text, KeyPath key, int start, int end) => new YamlFlow(text, key, start, end).Read();

    private IEnumerable<ConfigurationValue> Read()
    {
        while (_place < _end)
        {
            if (ReadNext() is { } value) yield return value;
        }
    }

    private ConfigurationValue? ReadNext()
    {
        switch (_text[_place])
        {
            case '{' or '[': Open(); break;
            case '}' or ']': Close(); break;
            case ',' or ' ' or '\t': Skip(); break;
            default: return ReadScalar();
        }

        return null;
    }

    private void Open()
    {
        _keys.Push(_around);
        if (_name is not null) _around = new(_name, _around);
        _name = null;
        _place++;
    }

    private void Close()
    {
        if (_keys.Count > 0) _around = _keys.Pop();
        _name = null;
        _place++;
    }

    private void Skip()
    {
        if (_text[_place] == ',') _name = null;
        _place++;
    }

    // A scalar before a colon is the name of the next one.
    private ConfigurationValue? ReadScalar()
    {
        var end = EndOfEntry();
        var isQuoted = _text[_place] is '"' or '\'';
        var value = YamlScalar.At(_text, _name is null ? _around : new(_name, _around), _place, end);
        _place = Math.Max(_place + 1, Lines.SkipSpace(_text, isQuoted ? Math.Min(value.End + 1, _end) : end, _end));
        if (_name is not null) return value;
        if (_place >= _end || _text[_place] != ':') return YamlScalar.InList(_text, value);
        _name = _text.Substring(value.Start, value.End - value.Start);
        _place++;
        return null;
    }

    // A scalar in quotes may hold anything; another one ends where the collection goes on.
    private int EndOfEntry()
    {
        if (_text[_place] is '"' or '\'') return _end;
        var end = _place;
        while (end < _end && _text[end] is not (',' or '{' or '}' or '[' or ']') && !(_text[end] == ':' && (end + 1 == _end || _text[end + 1] == ' '))) end++;
        return end;
    }
}

/// <summary>A scalar of YAML on one line, with or without quotes.</summary>
internal static class YamlScalar
{
    /// <summary>The scalar that starts at a place and ends before another one: at its quote, at a comment, or there.</summary>
    public static ConfigurationValue At(string text, KeyPath key, int start, int end)
    {
        if (text[start] == '"') return new(key, start + 1, Math.Min(end, Quotes.End(text, start + 1, '"')), EscapeStyle.Backslash);
        if (text[start] == '\'') return new(key, start + 1, EndOfSingle(text, start + 1, end), EscapeStyle.DoubledQuote);
        var comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        return new(key, start, Lines.TrimEnd(text, start, comment < 0 ? end : comment), EscapeStyle.None);
    }

    /// <summary>What a scalar of a list stands for: of <c>TOKEN=...</c>, the value of TOKEN; else itself.</summary>
    public static ConfigurationValue InList(string text, ConfigurationValue scalar)
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

/// <summary>A key of YAML.</summary>
/// <param name="Name">The key without its quotes.</param>
/// <param name="End">The place after its colon.</param>
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
