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
