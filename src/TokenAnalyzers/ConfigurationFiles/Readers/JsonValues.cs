namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// The strings of JSON, with comments and trailing commas; what a comment holds is read as if it were not left out. Of a
/// list of pairs, such as <c>{ "key": "token", "value": "..." }</c>, the pair's key is the key of its value.
/// </summary>
internal sealed class JsonValues
{
    private readonly string _text;
    private readonly Stack<Level> _levels = new();
    private readonly bool _isComment;
    private Level _level;
    private int _place;

    private JsonValues(string text, KeyPath? around, bool isComment) => (_text, _level, _isComment) = (text, new(around, IsObject: true), isComment);

    public static IEnumerable<ConfigurationValue> In(string text) => new JsonValues(text, around: null, isComment: false).Read();

    private IEnumerable<ConfigurationValue> Read()
    {
        while (_place < _text.Length)
        {
            if (!_isComment && Comments.End(_text, _place) is { } end)
            {
                foreach (var left in ReadComment(end)) yield return left;
            }
            else if (ReadNext() is { } value) yield return value;
        }

        // A file that was cut off may hold half of a pair.
        if (_level.Left is { } last) yield return last;
    }

    // Settings that someone took out are still read by everyone who has the file.
    private IEnumerable<ConfigurationValue> ReadComment(int end)
    {
        var start = _place;
        _place = end;
        return new JsonValues(_text.Substring(start, end - start), _level.Key, isComment: true).Read()
            .Select(value => value with { Start = value.Start + start, End = value.End + start });
    }

    private ConfigurationValue? ReadNext() => _text[_place] switch
    {
        '{' => Open(isObject: true),
        '[' => Open(isObject: false),
        '}' or ']' => Close(),
        '"' => ReadString(),
        _ => Skip(),
    };

    private ConfigurationValue? Open(bool isObject)
    {
        _place++;
        _levels.Push(_level);
        _level = new(_level.InnerKey, isObject);
        return null;
    }

    private ConfigurationValue? Close()
    {
        _place++;
        if (_levels.Count == 0) return null;
        var left = _level.Left;
        _level = _levels.Pop();
        _level.Name = null;
        return left;
    }

    private ConfigurationValue? Skip()
    {
        if (_text[_place] == ',') _level.Name = null;
        _place++;
        return null;
    }

    private ConfigurationValue? ReadString()
    {
        var start = _place + 1;
        var end = Quotes.End(_text, start, '"');
        _place = Math.Min(end + 1, _text.Length);
        if (_level.IsObject && IsName())
        {
            _level.Name = _text.Substring(start, end - start);
            return null;
        }

        // What has no name in an object is a word of a comment.
        if (_level is { IsObject: true, Name: null }) return null;
        return _level.InnerKey is { } key ? _level.Take(new(key, start, end, EscapeStyle.Backslash), _text) : null;
    }

    // Whether a colon follows, and if so goes on after it.
    private bool IsName()
    {
        var next = _place;
        while (next < _text.Length && char.IsWhiteSpace(_text[next])) next++;
        var isName = next < _text.Length && _text[next] == ':';
        if (isName) _place = next + 1;
        return isName;
    }

    /// <summary>An object or an array that is open.</summary>
    private sealed record Level(KeyPath? Key, bool IsObject)
    {
        private PairOfKeyAndValue? _pair;

        /// <summary>The name whose value comes next.</summary>
        public string? Name { get; set; }

        public KeyPath? InnerKey => Name is null ? Key : new(Name, Key);

        public ConfigurationValue? Left => _pair?.Left;

        public ConfigurationValue? Take(ConfigurationValue value, string text) => Name is null ? value : (_pair ??= new(Key)).Take(Name, value, text);
    }
}

/// <summary>Texts in quotes.</summary>
internal static class Quotes
{
    /// <summary>Where a text in double quotes ends: before its quote, or at the end of the line if the quote is missing.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The place after the first quote.</param>
    /// <param name="quote">The quote.</param>
    public static int End(string text, int start, char quote)
    {
        var end = start;
        while (end < text.Length && text[end] != quote && text[end] is not ('\r' or '\n')) end += text[end] == '\\' ? 2 : 1;
        return Math.Min(end, text.Length);
    }
}
