using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Benchmarks;

/// <summary>
/// What the matcher is held against: an Aho-Corasick automaton over every prefix of the catalogue, written out as a
/// table of states and classes of characters. It reads each character once, and looks at nothing but prefixes.
/// </summary>
internal sealed class PlainAutomaton
{
    private const int ShortestPrefix = 2;

    // Class 0 is every character that no prefix holds.
    private readonly byte[] _classes = new byte[128];
    private readonly int _width;

    // The row of the next state; its complement where a prefix ends.
    private readonly int[] _next;

    public PlainAutomaton(IEnumerable<string> prefixes)
    {
        string[] known = [.. prefixes.Where(prefix => prefix.Length >= ShortestPrefix).Distinct()];
        _width = 1;
        foreach (var character in known.SelectMany(prefix => prefix).Distinct()) _classes[character] = (byte)_width++;
        var trie = new Trie(_width);
        foreach (var prefix in known) trie.Add(prefix, _classes);
        trie.Complete();
        _next = [.. trie.Transitions.Select(state => trie.IsEnd(state) ? ~(state * _width) : state * _width)];
    }

    /// <summary>The automaton for every format that is known without configuration.</summary>
    public static PlainAutomaton OfCatalogue() => new(TokenCatalogue.Formats.Select(format => format.Prefix));

    /// <summary>How many positions of the text end a prefix.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var row = 0;
        foreach (var character in text)
        {
            row = character < 128 ? _next[row + _classes[character]] : 0;
            if (row >= 0) continue;
            count++;
            row = ~row;
        }

        return count;
    }

    /// <summary>The prefixes as a tree, and then as an automaton.</summary>
    private sealed class Trie(int width)
    {
        private readonly List<int[]> _children = [new int[width]];
        private readonly List<bool> _isEnd = [false];

        public IEnumerable<int> Transitions => _children.SelectMany(row => row);

        public bool IsEnd(int state) => _isEnd[state];

        public void Add(string prefix, byte[] classes)
        {
            var state = 0;
            foreach (var character in prefix)
            {
                ref var child = ref _children[state][classes[character]];
                if (child == 0)
                {
                    child = _children.Count;
                    _children.Add(new int[width]);
                    _isEnd.Add(false);
                }

                state = child;
            }

            _isEnd[state] = true;
        }

        /// <summary>Leads each missing child to where its longest suffix leads, level by level.</summary>
        public void Complete()
        {
            var longestSuffix = new int[_children.Count];
            var waiting = new Queue<int>(_children[0].Where(child => child != 0));
            while (waiting.TryDequeue(out var state))
            {
                var suffix = longestSuffix[state];
                _isEnd[state] |= _isEnd[suffix];
                for (var i = 0; i < width; i++)
                {
                    ref var child = ref _children[state][i];
                    var fallback = _children[suffix][i];
                    if (child == 0)
                    {
                        child = fallback;
                        continue;
                    }

                    longestSuffix[child] = fallback;
                    waiting.Enqueue(child);
                }
            }
        }
    }
}
