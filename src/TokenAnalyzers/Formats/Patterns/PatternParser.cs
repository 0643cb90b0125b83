using System.Globalization;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Formats.Patterns;

/// <summary>
/// Reads the language in which tokens are described, in the catalogue and in a team's own formats:
/// <list type="bullet">
/// <item>a character stands for itself; a backslash takes the meaning from <c>\ [ ] ( ) { } ?</c>, and <c>\n \r \t</c> are line breaks and the tab;</item>
/// <item><c>[A-Za-z0-9_-]</c> is one character of a class; a hyphen at either end is a hyphen;</item>
/// <item><c>{40}</c> and <c>{20,300}</c> after a character or a class say how many;</item>
/// <item><c>(...)?</c> may be missing.</item>
/// </list>
/// </summary>
internal static class PatternParser
{
    /// <summary>No run may be longer, so that every search ends soon.</summary>
    public const int LongestRun = 65_536;

    // Each optional part doubles the sequences.
    private const int MostOptionalParts = 6;

    /// <summary>Reads a pattern that is known to be valid.</summary>
    /// <exception cref="FormatException">It is not valid.</exception>
    public static Pattern Parse(string text) =>
        TryParse(text, out var pattern, out var error) ? pattern! : throw new FormatException($"{error!.Message} at {error.Position}.");

    /// <summary>Reads a pattern that somebody wrote.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="pattern">The pattern read, if it is valid.</param>
    /// <param name="error">What is wrong and where, if it is not.</param>
    public static bool TryParse(string text, out Pattern? pattern, out PatternError? error)
    {
        var reader = new Reader(text);
        var sequences = reader.ReadSequences(isGroup: false);
        error = reader.Error ?? (sequences.Exists(s => s.Count == 0) ? new(0, Wording.PatternCanBeEmpty) : null);
        pattern = error is null ? new(sequences.Select(s => new PatternSequence(s.ToImmutableArray())).ToImmutableArray()) : null;
        return error is null;
    }

    /// <summary>The literal characters at the start of a pattern, without reading the rest of it.</summary>
    public static string LiteralPrefix(string text)
    {
        var length = 0;
        while (length < text.Length && text[length] is not ('[' or '(' or '{' or '\\')) length++;
        var isCounted = length < text.Length && text[length] == '{';
        return text.Substring(0, isCounted ? length - 1 : length);
    }

    private sealed class Reader(string text)
    {
        private int _position;
        private int _optionalParts;

        public PatternError? Error { get; private set; }

        public List<List<PatternElement>> ReadSequences(bool isGroup)
        {
            List<List<PatternElement>> sequences = [[]];
            while (_position < text.Length && Error is null)
            {
                switch (text[_position])
                {
                    case ')' when isGroup: return sequences;
                    case '(': sequences = ReadOptional(sequences); break;
                    case ')' or '{' or '}' or ']' or '?': Fail(MessageText.Of(Wording.PatternNeedsABackslash, text[_position])); break;
                    default: Append(sequences, ReadElement()); break;
                }
            }

            if (isGroup) Fail(Wording.PatternLacksTheEndOfAGroup);
            return sequences;
        }

        private List<List<PatternElement>> ReadOptional(List<List<PatternElement>> before)
        {
            if (++_optionalParts > MostOptionalParts) Fail(Wording.PatternHasTooManyOptionalParts);
            _position++;
            var parts = ReadSequences(isGroup: true);
            if (Error is not null) return before;
            _position++;
            if (!Take('?')) Fail(Wording.PatternLacksQuestionMark);
            return [.. before, .. from start in before from part in parts where part.Count > 0 select start.Concat(part).ToList()];
        }

        private static void Append(List<List<PatternElement>> sequences, PatternElement element)
        {
            foreach (var sequence in sequences) sequence.Add(element);
        }

        private PatternElement ReadElement()
        {
            var isLiteral = text[_position] != '[';
            var alphabet = isLiteral ? Alphabet.Of(ReadCharacter()) : ReadClass();
            var (minimum, maximum) = Take('{') ? ReadCounts() : (1, 1);
            return new(alphabet, minimum, maximum, isLiteral);
        }

        private Alphabet ReadClass()
        {
            var opening = _position++;
            var alphabet = default(Alphabet);
            while (_position < text.Length && text[_position] != ']' && Error is null)
            {
                var first = ReadCharacter();
                var isRange = _position + 1 < text.Length && text[_position] == '-' && text[_position + 1] != ']';
                if (isRange) _position++;
                var last = isRange ? ReadCharacter() : first;
                if (last < first) Fail(Wording.PatternRangeRunsBackwards);
                alphabet |= Alphabet.Range(first, last);
            }

            if (!Take(']')) Fail(MessageText.Of(Wording.PatternLacks, ']'), opening);
            else if (alphabet == default) Fail(Wording.PatternClassIsEmpty, opening);
            return alphabet;
        }

        private (int Minimum, int Maximum) ReadCounts()
        {
            var opening = _position - 1;
            var minimum = ReadNumber();
            var maximum = Take(',') ? ReadNumber() : minimum;
            if (!Take('}')) Fail(MessageText.Of(Wording.PatternLacks, '}'), opening);
            else if (maximum == 0 || maximum < minimum) Fail(Wording.PatternCountsRunBackwards, opening);
            return (minimum, maximum);
        }

        private int ReadNumber()
        {
            var start = _position;
            while (_position < text.Length && text[_position] is >= '0' and <= '9') _position++;
            var isNumber = int.TryParse(text.Substring(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (!isNumber || number > LongestRun) Fail(MessageText.Of(Wording.PatternLacksACount, LongestRun), start);
            return number;
        }

        private char ReadCharacter()
        {
            var character = text[_position++];
            if (character >= 128) Fail(Wording.PatternHasOtherThanAscii, _position - 1);
            if (character != '\\') return character;
            if (_position == text.Length)
            {
                Fail(Wording.PatternLacksACharacter);
                return character;
            }

            return text[_position++] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var escaped => escaped };
        }

        private bool Take(char character)
        {
            var isThere = _position < text.Length && text[_position] == character;
            if (isThere) _position++;
            return isThere;
        }

        private void Fail(MessageText message, int? position = null) => Error ??= new(position ?? _position, message);
    }
}

/// <summary>Why a pattern can't be read.</summary>
/// <param name="Position">Where, in characters from the start of the pattern.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record PatternError(int Position, MessageText Message);
