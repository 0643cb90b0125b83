namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// The scalars of YAML, line by line: keys by their indentation, lists, quotes, blocks, and collections in braces. Of entries such as
/// <c>- name: TOKEN</c> with <c>value: ...</c> below, and of <c>- TOKEN=...</c>, the key is TOKEN.
/// </summary>
internal sealed class YamlValues
{
    private readonly string _text;
    private readonly Stack<Level> _levels = new();
    private readonly List<ConfigurationValue> _found = [];

    // Lines that are indented more than this belong to a block of text; -1 where there is none.
    private int _block = -1;
    private KeyPath? _blockKey;
    private int _blockStart;
    private int _blockEnd;

    private YamlValues(string text) => _text = text;

    public static IEnumerable<ConfigurationValue> In(string text) => new YamlValues(text).Read();

    private IEnumerable<ConfigurationValue> Read()
    {
        foreach (var (start, end) in Lines.Of(_text))
        {
            ReadLine(start, end);
            foreach (var value in _found) yield return value;
            _found.Clear();
        }

        EndBlock();
        while (_levels.Count > 0) Leave();
        foreach (var value in _found) yield return value;
    }

    private void ReadLine(int lineStart, int end)
    {
        var start = Lines.SkipSpace(_text, lineStart, end);
        if (start == end) return;
        var indent = start - lineStart;
        if (_block >= 0 && indent > _block)
        {
            if (_blockStart < 0) _blockStart = start;
            _blockEnd = Lines.TrimEnd(_text, start, end);
            return;
        }

        EndBlock();
        if (_text[start] == '#') return;
        (start, indent) = SkipDashes(start, indent, end);
        while (_levels.Count > 0 && _levels.Peek().Indent > indent) Leave();
        if (start < end) ReadEntry(start, indent, end);
    }

    // Each dash begins an entry of a list, whose keys are indented after it.
    private (int Start, int Indent) SkipDashes(int start, int indent, int end)
    {
        while (start < end && _text[start] == '-' && (start + 1 == end || _text[start + 1] == ' '))
        {
            while (_levels.Count > 0 && _levels.Peek().Indent > indent) Leave();
            var next = Lines.SkipSpace(_text, start + 1, end);
            indent += next - start;
            start = next;
        }

        return (start, indent);
    }

    private void ReadEntry(int start, int indent, int end)
    {
        if (YamlKey.At(_text, start, end) is not { } key)
        {
            if (_levels.Count > 0) ReadScalar(_levels.Peek().InnerKey, start, indent, end, name: null);
            return;
        }

        if (_levels.Count == 0 || _levels.Peek().Indent < indent) _levels.Push(new(indent, _levels.Count > 0 ? _levels.Peek().InnerKey : null));
        _levels.Peek().Name = key.Name;
        ReadScalar(_levels.Peek().InnerKey, Lines.SkipSpace(_text, key.End, end), indent, end, key.Name);
    }

    private void ReadScalar(KeyPath key, int start, int indent, int end, string? name)
    {
        // A tag, such as !vault, says that the value is something else than it looks.
        var hasTag = start < end && _text[start] == '!';
        if (start < end && _text[start] is '&' or '!') start = Lines.SkipSpace(_text, EndOfWord(start, end), end);
        if (start == end || _text[start] is '#' or '*') return;
        switch (_text[start])
        {
            case '|' or '>':
                (_block, _blockKey, _blockStart) = (indent, hasTag ? null : key, -1);
                break;
            case var _ when hasTag:
                break;
            case '{' or '[':
                _found.AddRange(YamlFlow.In(_text, key, start, end));
                break;
            default:
                var value = YamlScalar.At(_text, key, start, end);
                if (name is null) _found.Add(YamlScalar.InList(_text, value));
                else if (_levels.Peek().Pair.Take(name, value, _text) is { } known) _found.Add(known);
                break;
        }
    }

    private int EndOfWord(int start, int end)
    {
        while (start < end && _text[start] != ' ') start++;
        return start;
    }

    private void EndBlock()
    {
        if (_block >= 0 && _blockStart >= 0 && _blockKey is not null) _found.Add(new(_blockKey, _blockStart, _blockEnd, EscapeStyle.None));
        _block = -1;
    }

    private void Leave()
    {
        if (_levels.Pop().Pair.Left is { } left) _found.Add(left);
    }

    /// <summary>The keys that are indented alike.</summary>
    private sealed class Level(int indent, KeyPath? key)
    {
        public int Indent { get; } = indent;

        public string Name { get; set; } = "";

        public KeyPath InnerKey => new(Name, key);

        public PairOfKeyAndValue Pair { get; } = new(key);
    }
}
