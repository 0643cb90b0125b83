namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// The attributes and texts of XML. An element with a key or a name, such as <c>&lt;add key="Token" value="..." /&gt;</c>, is
/// for that key.
/// </summary>
internal sealed class XmlValues
{
    private readonly string _text;
    private readonly Stack<KeyPath?> _elements = new();
    private KeyPath? _element;
    private int _place;

    private readonly bool _isComment;

    private XmlValues(string text, bool isComment) => (_text, _isComment) = (text, isComment);

    public static IEnumerable<ConfigurationValue> In(string text) => new XmlValues(text, isComment: false).Read();

    // Elements that someone took out are still read by everyone who has the file. What is unbalanced inside ends with the comment.
    private IEnumerable<ConfigurationValue> ReadComment()
    {
        const string Start = "<!--";
        var start = _place + Start.Length;
        var end = IndexOrEnd("-->", start);
        _place = After("-->");
        return new XmlValues(_text.Substring(start, end - start), isComment: true).Read()
            .Select(value => value with { Start = value.Start + start, End = value.End + start });
    }

    private static bool IsInName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or ':';

    private IEnumerable<ConfigurationValue> Read()
    {
        while (_place < _text.Length)
        {
            if (_text[_place] != '<')
            {
                var content = ReadContent();
                if (content is { } value) yield return value;
            }
            else if (_place + 1 < _text.Length && IsInName(_text[_place + 1]))
            {
                foreach (var attribute in ReadElement()) yield return attribute;
            }
            else if (!_isComment && StartsWith("<!--"))
            {
                foreach (var value in ReadComment()) yield return value;
            }
            else
            {
                var section = ReadSpecial();
                if (section is { } value) yield return value;
            }
        }
    }

    private ConfigurationValue? ReadContent()
    {
        var start = _place;
        var end = IndexOrEnd("<", start);
        _place = end;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        end = Lines.TrimEnd(_text, start, end);
        return start < end && _element is not null ? new(_element, start, end, EscapeStyle.Entity) : null;
    }

    // Instructions, declarations, character data and ends of elements. A lone '<' is text.
    private ConfigurationValue? ReadSpecial()
    {
        const string CharacterData = "<![CDATA[";
        var start = _place;
        if (StartsWith("<?")) _place = After("?>");
        else if (StartsWith(CharacterData))
        {
            _place = After("]]>");
            return _element is null ? null : new(_element, start + CharacterData.Length, IndexOrEnd("]]>", start), EscapeStyle.None);
        }
        else if (StartsWith("</"))
        {
            _place = After(">");
            _element = _elements.Count > 0 ? _elements.Pop() : null;
        }
        else if (StartsWith("<!")) _place = After(">");
        else _place++;
        return null;
    }

    private IEnumerable<ConfigurationValue> ReadElement()
    {
        var start = ++_place;
        SkipName();
        var name = _text.Substring(start, _place - start);
        var attributes = ReadAttributes();
        var inside = new KeyPath(KeyIn(attributes) ?? name, _element);
        var isEmpty = _place > 0 && _text[_place - 1] == '/';
        _place = Math.Min(_place + 1, _text.Length);
        if (!isEmpty)
        {
            _elements.Push(_element);
            _element = inside;
        }

        var element = new KeyPath(name, inside.Parent);
        return attributes.Select(attribute =>
            new ConfigurationValue(KeyOf(attribute.Name), attribute.Start, attribute.End, EscapeStyle.Entity));

        // What says the key of the element is no value of that key.
        KeyPath KeyOf(string attribute) => IsValue(attribute) ? inside : new(attribute, IsKey(attribute) ? element : inside);
    }

    // Up to the end of the tag, or to where the next one starts if the end is missing.
    private List<(string Name, int Start, int End)> ReadAttributes()
    {
        var attributes = new List<(string, int, int)>();
        while (_place < _text.Length && _text[_place] is not ('>' or '<'))
        {
            var start = _place;
            SkipName();
            if (_place == start)
            {
                _place++;
                continue;
            }

            var name = _text.Substring(start, _place - start);
            if (ReadValue() is var (first, end)) attributes.Add((name, first, end));
        }

        if (_place < _text.Length && _text[_place] == '<') _place--;
        return attributes;
    }

    private (int Start, int End)? ReadValue()
    {
        var quote = SkipSpace(_place);
        if (quote == _text.Length || _text[quote] != '=') return null;
        quote = SkipSpace(quote + 1);
        if (quote == _text.Length || _text[quote] is not ('"' or '\'')) return null;
        var end = _text.IndexOf(_text[quote], quote + 1);
        if (end < 0) end = _text.Length;
        _place = Math.Min(end + 1, _text.Length);
        return (quote + 1, end);
    }

    private string? KeyIn(List<(string Name, int Start, int End)> attributes)
    {
        const int LongestKey = 200;
        var key = attributes.Find(attribute => IsKey(attribute.Name));
        return key.Name is null || key.End - key.Start > LongestKey ? null : _text.Substring(key.Start, key.End - key.Start);
    }

    private static bool IsKey(string name) => name.Equals("key", StringComparison.OrdinalIgnoreCase) || name.Equals("name", StringComparison.OrdinalIgnoreCase);

    private static bool IsValue(string name) => name.Equals("value", StringComparison.OrdinalIgnoreCase);

    private bool StartsWith(string mark) => string.CompareOrdinal(_text, _place, mark, 0, mark.Length) == 0;

    private int After(string mark) => Math.Min(IndexOrEnd(mark, _place) + mark.Length, _text.Length);

    private int IndexOrEnd(string mark, int from) => _text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found : _text.Length;

    private void SkipName()
    {
        while (_place < _text.Length && IsInName(_text[_place])) _place++;
    }

    private int SkipSpace(int place)
    {
        while (place < _text.Length && char.IsWhiteSpace(_text[place])) place++;
        return place;
    }
}
