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
