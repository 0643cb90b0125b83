using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>Formats in the order of their literal prefixes, so that a prefix is found a character at a time.</summary>
internal sealed class PrefixTrie
{
    private readonly string[] _prefixes;
    private readonly ImmutableArray<TokenFormat>[] _formats;

    // For each ASCII character: the first prefix that starts with it or a later one.
    private readonly int[] _startOf = new int[129];

    public PrefixTrie(IEnumerable<TokenFormat> formats)
    {
        var groups = formats.GroupBy(format => format.Prefix, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        _prefixes = Array.ConvertAll(groups, group => group.Key);
        _formats = Array.ConvertAll(groups, group => group.ToImmutableArray());
        foreach (var prefix in _prefixes) _startOf[prefix[0] + 1]++;
        for (var character = 1; character < _startOf.Length; character++) _startOf[character] += _startOf[character - 1];
    }

    public IReadOnlyList<string> Prefixes => _prefixes;

    /// <summary>The place after the first character of a prefix; empty if none starts with it.</summary>
    public Cursor StartWith(char first) => first < _startOf.Length - 1 ? new(this, _startOf[first], _startOf[first + 1]) : default;

    /// <summary>A place inside the prefixes that start with the characters read so far.</summary>
    public struct Cursor(PrefixTrie table, int first, int end)
    {
        private int _first = first;
        private int _end = end;
        private int _length = 1;

        /// <summary>Whether no prefix starts with the characters read.</summary>
        public readonly bool IsEmpty => _first >= _end;

        /// <summary>How many characters were read.</summary>
        public readonly int Length => _length;

        /// <summary>The formats whose whole prefix was read.</summary>
        public readonly ImmutableArray<TokenFormat> Formats =>
            !IsEmpty && table._prefixes[_first].Length == _length ? table._formats[_first] : ImmutableArray<TokenFormat>.Empty;

        /// <summary>Whether a whole prefix was read, and one too long to occur by chance.</summary>
        public readonly bool IsTelling => _length > 2 && !Formats.IsEmpty;

        /// <summary>Reads one more character.</summary>
        /// <returns>Whether any prefix continues with it.</returns>
        public bool Advance(char character)
        {
            if (IsEmpty) return false;
            _first = FirstNotBelow(character);
            _end = FirstNotBelow((char)(character + 1));
            _length++;
            return !IsEmpty;
        }

        // The prefixes from _first to _end agree in the characters read so far, so they are in the order of the next one.
        private readonly int FirstNotBelow(char character)
        {
            int low = _first, high = _end;
            while (low < high)
            {
                var middle = (low + high) / 2;
                var prefix = table._prefixes[middle];
                if (prefix.Length <= _length || prefix[_length] < character) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}

/// <summary>Whether a text could be a part of a token that goes on elsewhere.</summary>
internal static class PartialToken
{
    // No prefix is longer, and a body that is interrupted further on is not worth the search.
    private const int Furthest = 256;

    // The names in a path are shorter.
    private const int ShortestHead = 16;

    /// <summary>The characters that nearly all prefixes and bodies consist of.</summary>
    public static Alphabet Characters { get; } = Alphabet.Word | Alphabet.AnyOf("-./:=$+~%");

    /// <summary>Whether the text ends with the start of a prefix, with a prefix, or with a prefix and some of its body.</summary>
    public static bool EndsInToken(ReadOnlySpan<char> text, PrefixTrie prefixes)
    {
        for (var start = text.Length - 1; start >= 0 && text.Length - start <= Furthest && Characters.Contains(text[start]); start--)
        {
            if (WordStart.IsAt(text, start) && GoesOn(text, start, prefixes)) return true;
        }

        return false;
    }

    /// <summary>Whether the text starts with what could be a body without its prefix. A path could not.</summary>
    public static bool StartsWithBody(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < ShortestHead; i++)
        {
            if (i == text.Length || !LongRun.WordCharacters.Contains(text[i])) return false;
        }

        return LongRun.At(text, 0).Length >= LongRun.Shortest;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int start, PrefixTrie prefixes)
    {
        var prefix = prefixes.StartWith(text[start]);
        var position = start + 1;
        for (; position < text.Length && !prefix.IsTelling; position++)
        {
            if (!prefix.Advance(text[position])) return false;
        }

        return position < text.Length || !prefix.IsEmpty;
    }
}
