using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>Formats in the order of their literal prefixes, so that a prefix is found a character at a time.</summary>
internal sealed class PrefixTable
{
    private readonly string[] _prefixes;
    private readonly ImmutableArray<TokenFormat>[] _formats;

    public PrefixTable(IEnumerable<TokenFormat> formats)
    {
        var groups = formats.GroupBy(format => format.Prefix, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        _prefixes = Array.ConvertAll(groups, group => group.Key);
        Longest = _prefixes.Length == 0 ? 0 : _prefixes.Max(prefix => prefix.Length);
        _formats = Array.ConvertAll(groups, group => group.ToImmutableArray());
    }

    public IReadOnlyList<string> Prefixes => _prefixes;

    /// <summary>The length of the longest prefix.</summary>
    public int Longest { get; }

    /// <summary>The place before the first character of any prefix.</summary>
    public Cursor Start() => new(this);

    /// <summary>A place inside the prefixes that start with the characters read so far.</summary>
    public struct Cursor(PrefixTable table)
    {
        private int _first;
        private int _end = table._prefixes.Length;
        private int _length;

        /// <summary>How many characters were read.</summary>
        public readonly int Length => _length;

        /// <summary>The formats whose whole prefix was read.</summary>
        public readonly ImmutableArray<TokenFormat> Formats =>
            table._prefixes[_first].Length == _length ? table._formats[_first] : ImmutableArray<TokenFormat>.Empty;

        /// <summary>Reads one more character.</summary>
        /// <returns>Whether any prefix goes on with it; the cursor is of no use after false.</returns>
        public bool Advance(char character)
        {
            _first = FirstNotBelow(character);
            _end = FirstNotBelow((char)(character + 1));
            _length++;
            return _first < _end;
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
