using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>A set of ASCII characters. Characters beyond ASCII are in no alphabet.</summary>
internal readonly record struct Alphabet(ulong Low, ulong High)
{
    /// <summary>What a regular expression calls \w, in ASCII: letters, digits and the underscore.</summary>
    public static Alphabet Word { get; } = Range('0', '9') | Range('A', 'Z') | Range('a', 'z') | Of('_');

    /// <summary>The letters that stand for a line break or a tab after a backslash.</summary>
    public static Alphabet LetterOfEscape { get; } = AnyOf("nrt");

    public static Alphabet AnyOf(string characters)
    {
        var alphabet = default(Alphabet);
        foreach (var character in characters) alphabet |= Of(character);
        return alphabet;
    }

    public static Alphabet Of(char character) => Range(character, character);

    public static Alphabet Range(char first, char last)
    {
        ulong low = 0, high = 0;
        for (var c = first; c <= last && c < 128; c++)
        {
            if (c < 64) low |= 1UL << c;
            else high |= 1UL << (c - 64);
        }

        return new(low, high);
    }

    /// <summary>The character with the smallest number.</summary>
    public char First => AllCharacters().First(Contains);

    public bool Contains(char character) =>
        character < 64 ? ((Low >> character) & 1) != 0 : character < 128 && ((High >> (character - 64)) & 1) != 0;

    private static IEnumerable<char> AllCharacters() => Enumerable.Range(0, 128).Select(number => (char)number);

    public bool Overlaps(Alphabet other) => ((Low & other.Low) | (High & other.High)) != 0;

    public static Alphabet operator |(Alphabet left, Alphabet right) => new(left.Low | right.Low, left.High | right.High);

    public static Alphabet operator ~(Alphabet alphabet) => new(~alphabet.Low, ~alphabet.High);
}

/// <summary>Tells the kinds of characters.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Kinds = Table();

    /// <summary>The first place, at or after a start, of a character that no credential has.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="kinds">The kinds of all characters before that place.</param>
    [MethodImpl(HotPath.Optimized)]
    public static int End(ReadOnlySpan<char> text, int start, out CharacterKind kinds)
    {
        var table = Kinds;
        var found = CharacterKind.None;
        var end = start;
        for (; end < text.Length; end++)
        {
            var character = text[end];
            var kind = character < table.Length ? table[character] : CharacterKind.None;
            if (kind == CharacterKind.None) break;
            found |= kind;
        }

        kinds = found;
        return end;
    }

    public static bool IsMark(char character) => character < Kinds.Length && Kinds[character] == CharacterKind.Mark;

    private static CharacterKind[] Table()
    {
        var table = new CharacterKind[128];
        for (var c = 'a'; c <= 'z'; c++) table[c] = CharacterKind.Lower;
        for (var c = 'A'; c <= 'Z'; c++) table[c] = CharacterKind.Upper;
        for (var c = '0'; c <= '9'; c++) table[c] = CharacterKind.Digit;
        foreach (var c in "!#$%&*?@^~") table[c] = CharacterKind.Mark;
        foreach (var c in "+-./:=_") table[c] = CharacterKind.Separator;
        return table;
    }
}

/// <summary>
/// The kinds of characters that a credential consists of. Spaces, brackets, quotes, commas and backslashes make text, code
/// and patterns; they are of no kind.
/// </summary>
[Flags]
internal enum CharacterKind : byte
{
    None = 0,
    Lower = 1,
    Upper = 2,
    Digit = 4,

    /// <summary>What people put into a password so that it is accepted.</summary>
    Mark = 8,

    /// <summary>What is between words, and in base64.</summary>
    Separator = 16,
}
