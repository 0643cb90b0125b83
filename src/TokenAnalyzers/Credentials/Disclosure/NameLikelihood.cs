using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>
/// Tells names from what is random: the fewer bits words need to spell a name than random characters do, the likelier it is one. Every part of
/// a name has to pass the test, so that words around a secret say nothing for it.
/// </summary>
internal static class NameLikelihood
{
    /// <summary>How many characters of a text may be anything: they are too few to be of use.</summary>
    public const int Harmless = 5;

    // A random part of ten characters passes the test once in ten thousand times, and one of twelve in a million.
    private const double BitsSavedPerCharacter = 2;

    private static readonly Alphabet Lower = Alphabet.Range('a', 'z');
    private static readonly Alphabet Upper = Alphabet.Range('A', 'Z');
    private static readonly Alphabet Digits = Alphabet.Range('0', '9');

    /// <summary>Whether a text of letters, digits and separators consists of words, as far as it is long enough to tell.</summary>
    public static bool IsOfWords(string text)
    {
        var pieces = NamePieces.Of(text);
        for (var first = 0; first < pieces.Count; first++)
        {
            var (bits, kinds) = (0.0, CharacterKinds.None);
            for (var last = first; last < pieces.Count; last++)
            {
                bits += pieces[last].Bits;
                kinds = pieces[last].Text.Aggregate(kinds, (all, character) => all | KindOf(character));
                var length = pieces[last].End - pieces[first].Start;
                if (length > Harmless && (BitsOfRandom(kinds) * length) - bits < BitsSavedPerCharacter * (length - Harmless)) return false;
            }
        }

        return true;
    }

    // What a character needs if any of these kinds may be anywhere.
    private static double BitsOfRandom(CharacterKinds kinds) => Math.Log(
        (kinds.HasFlag(CharacterKinds.Lower) ? 26 : 0)
            + (kinds.HasFlag(CharacterKinds.Upper) ? 26 : 0)
            + (kinds.HasFlag(CharacterKinds.Digit) ? 10 : 0)
            + (kinds.HasFlag(CharacterKinds.Other) ? 2 : 0),
        2);

    private static CharacterKinds KindOf(char character) =>
        Lower.Contains(character)
            ? CharacterKinds.Lower
            : Upper.Contains(character) ? CharacterKinds.Upper
            : Digits.Contains(character) ? CharacterKinds.Digit
            : CharacterKinds.Other;

    [Flags]
    private enum CharacterKinds
    {
        None = 0,
        Lower = 1,
        Upper = 2,
        Digit = 4,
        Other = 8,
    }
}
