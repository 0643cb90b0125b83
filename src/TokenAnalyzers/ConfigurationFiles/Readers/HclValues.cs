namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// The strings of HCL, the language of Terraform: attributes of blocks and objects, and texts that run over several lines. The
/// type and labels of a block are keys around its attributes. Of a block or object with <c>name = "TOKEN"</c> and <c>value = "..."</c>,
/// the name is the key of the value.
/// </summary>
internal sealed class HclValues
{
    private readonly string _text;
    private readonly Stack<Block> _blocks = new();
    private readonly List<string> _words = [];
    private readonly List<ConfigurationValue> _found = [];
    private Block _block = new(key: null);
    private int _place;

    private HclValues(string text) => _text = text;

    public static IEnumerable<ConfigurationValue> In(string text) => new HclValues(text).Read();

    private IEnumerable<ConfigurationValue> Read()
    {
        while (_place < _text.Length)
        {
            ReadNext();
            foreach (var value in _found) yield return value;
            _found.Clear();
        }

        // A file that was cut off may hold the value of a pair whose name is missing.
        for (AddLeft(); _blocks.Count > 0; AddLeft()) _block = _blocks.Pop();
        foreach (var value in _found) yield return value;
    }

    private void ReadNext()
    {
        switch (_text[_place])
        {
            case '=' or ':': ReadAttribute(); break;
            case '{' or '[': Open(); break;
            case '}' or ']': Close(); break;
            case '"': AddLabel(); break;
            case '\n' or ',': EndStatement(); break;
            default: ReadOther(); break;
        }
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    // A statement has few words; what has more is no HCL.
    private void AddWord(string word)
    {
        const int MostWords = 8;
        if (_words.Count < MostWords) _words.Add(word);
    }

    private void Open()
    {
        _blocks.Push(_block);
        _block = new(_words.Aggregate(_block.Key, static (key, word) => new(word, key)));
        _words.Clear();
        _place++;
    }

    private void Close()
    {
        AddLeft();
        _block = _blocks.Count > 0 ? _blocks.Pop() : new(key: null);
        _words.Clear();
        _place++;
    }

    private void EndStatement()
    {
        _words.Clear();
        _place++;
    }

    private void AddLabel()
    {
        var end = EndOfTemplate(_place + 1);
        AddWord(_text.Substring(_place + 1, end - _place - 1));
        _place = Math.Min(end + 1, _text.Length);
    }

    private void ReadOther()
    {
        var start = _place;
        if (_text[start] == '#') _place = Lines.End(_text, start);
        else if (Comments.End(_text, start) is { } end) _place = end;
        if (_place > start) return;
        while (_place < _text.Length && IsInWord(_text[_place])) _place++;
        if (_place == start) _place++;
        else AddWord(_text.Substring(start, _place - start));
    }

    // What is after the sign of an attribute: a text, a block or list that the loop goes on with, or an expression.
    private void ReadAttribute()
    {
        var start = Lines.SkipSpace(_text, _place + 1, _text.Length);
        if (IsComparison() || _words.Count == 0 || start == _text.Length)
        {
            while (_place < _text.Length && _text[_place] is '=' or ':' or '>') _place++;
            return;
        }

        var key = new KeyPath(_words[_words.Count - 1], _block.Key);
        _place = start;
        if (_text[start] == '"') Add(ReadString(key));
        else if (string.CompareOrdinal(_text, start, "<<", 0, 2) == 0 && ReadLongText(key) is { } text) Add(text);
        else if (_text[start] is not ('{' or '[')) _words.Clear();
    }

    private void Add(ConfigurationValue value)
    {
        if (_block.Pair.Take(value.Key.Name, value, _text) is { } known) _found.Add(known);
    }

    private void AddLeft()
    {
        if (_block.Pair.Left is { } left) _found.Add(left);
    }

    // "==", "=>", "!=", "<=", ">="
    private bool IsComparison() =>
        (_place + 1 < _text.Length && _text[_place + 1] is '=' or '>') || (_place > 0 && _text[_place - 1] is '!' or '<' or '>');

    private ConfigurationValue ReadString(KeyPath key)
    {
        var start = _place + 1;
        var end = EndOfTemplate(start);
        _place = Math.Min(end + 1, _text.Length);
        _words.Clear();
        return new(key, start, end, EscapeStyle.Backslash);
    }

    // <<MARK or <<-MARK, then lines up to one that holds the mark alone.
    private ConfigurationValue? ReadLongText(KeyPath key)
    {
        var start = Lines.End(_text, _place);
        var mark = _text.Substring(_place + 2, start - _place - 2).TrimStart('-').Trim();
        var end = start;
        for (_place = start; _place < _text.Length; _place = end)
        {
            var line = _place + 1;
            end = line < _text.Length ? Lines.End(_text, line) : _text.Length;
            var first = Lines.SkipSpace(_text, Math.Min(line, end), end);
            if (Lines.TrimEnd(_text, first, end) - first == mark.Length && string.CompareOrdinal(_text, first, mark, 0, mark.Length) == 0) break;
        }

        var last = _place;
        _place = end;
        _words.Clear();
        while (start < last && char.IsWhiteSpace(_text[start])) start++;
        last = Lines.TrimEnd(_text, start, last);
        return start < last ? new(key, start, last, EscapeStyle.None) : null;
    }

    // A text may hold expressions, and these may hold texts.
    private int EndOfTemplate(int start)
    {
        var depth = 0;
        var end = start;
        for (; end < _text.Length && _text[end] is not ('\r' or '\n'); end++)
        {
            if (_text[end] == '\\') end++;
            else if (_text[end] == '"' && depth == 0) break;
            else if (_text[end] is '$' or '%' && end + 1 < _text.Length && _text[end + 1] == '{') depth++;
            else if (_text[end] == '}' && depth > 0) depth--;
        }

        return Math.Min(end, _text.Length);
    }

    /// <summary>A block, an object or a list that is open.</summary>
    private sealed class Block(KeyPath? key)
    {
        private PairOfKeyAndValue? _pair;

        public KeyPath? Key { get; } = key;

        public PairOfKeyAndValue Pair => _pair ??= new(Key);
    }
}
