using TokenAnalyzers.Formats;
using TokenAnalyzers.Reads;
using TokenAnalyzers.Values;

namespace TokenAnalyzers.Disclosure;

/// <summary>
/// Tells names from what is random: the fewer bits words need to spell a name than random characters do, the likelier it is one. Every part of
/// a name has to stand the test, so that words around a secret say nothing for it.
/// </summary>
internal static class NameLikelihood
{
    /// <summary>How many characters of a text may be anything: they are too few to be of use.</summary>
    public const int Harmless = 5;

    // A random part of ten characters stands the test once in ten thousand times, and one of twelve in a million.
    private const double BitsSavedPerCharacter = 2;

    // The word of rank r is about 1 / (8 * r) of all words, and half as many words go on as end here.
    private const double BitsOfWord = 4;
    private const double BitsOfPlural = 2;
    private const double BitsOfCasing = 1;
    private const double BitsOfMixedCasing = 5;
    private const double BitsOfSeparator = 3;

    // "Key2", "V10"
    private const int MostDigits = 2;
    private const double BitsOfNumber = 4;
    private const double BitsOfDigit = 3.4;

    // What is no word of the table but sounds like one.
    private const double BitsOfSound = 9.7;
    private const double BitsOfPair = 3.1;
    private const double BitsOfOddPair = 12;

    private const double BitsOfAnything = 2;
    private const double BitsOfCharacter = 6;

    private static readonly Alphabet Lower = Alphabet.Range('a', 'z');
    private static readonly Alphabet Upper = Alphabet.Range('A', 'Z');
    private static readonly Alphabet Digits = Alphabet.Range('0', '9');

    /// <summary>Whether a text of letters, digits and separators consists of words, as far as it is long enough to tell.</summary>
    public static bool IsOfWords(string text)
    {
        var pieces = PiecesOf(text);
        for (var first = 0; first < pieces.Count; first++)
        {
            var bits = 0.0;
            for (var last = first; last < pieces.Count; last++)
            {
                bits += pieces[last].Bits;
                var part = text.AsSpan(pieces[first].Start, pieces[last].End - pieces[first].Start);
                if (part.Length > Harmless && BitsOfRandom(part) - bits < BitsSavedPerCharacter * (part.Length - Harmless)) return false;
            }
        }

        return true;
    }

    // What the characters need if any of their kinds may stand anywhere.
    private static double BitsOfRandom(ReadOnlySpan<char> part)
    {
        bool hasLower = false, hasUpper = false, hasDigit = false, hasOther = false;
        foreach (var character in part)
        {
            if (Lower.Contains(character)) hasLower = true;
            else if (Upper.Contains(character)) hasUpper = true;
            else if (Digits.Contains(character)) hasDigit = true;
            else hasOther = true;
        }

        return Math.Log((hasLower ? 26 : 0) + (hasUpper ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 2 : 0), 2) * part.Length;
    }

    private static List<Piece> PiecesOf(string text)
    {
        var pieces = new List<Piece>();
        var end = 0;
        foreach (var (start, length) in KeyWords.Places(text))
        {
            if (start > end) pieces.Add(new(end, start - end, BitsOfSeparator + (BitsOfCharacter * (start - end - 1))));
            AddWord(text.Substring(start, length), start, pieces);
            end = start + length;
        }

        return pieces;
    }

    // The cheapest way to put a word together.
    private static void AddWord(string spelled, int start, List<Piece> pieces)
    {
        var word = spelled.ToLowerInvariant();
        var ways = new (double Bits, Piece Last)[word.Length + 1];
        for (var end = 1; end <= word.Length; end++)
        {
            ways[end].Bits = double.MaxValue;
            for (var from = 0; from < end; from++)
            {
                var bits = BitsOf(word.Substring(from, end - from), isWhole: end - from == word.Length);
                if (ways[from].Bits + bits < ways[end].Bits) ways[end] = (ways[from].Bits + bits, new(start + from, end - from, bits));
            }
        }

        var index = pieces.Count;
        for (var end = word.Length; end > 0; end = ways[end].Last.Start - start) pieces.Insert(index, ways[end].Last);
        pieces[index] = pieces[index] with { Bits = pieces[index].Bits + BitsOfCasing + (IsInOneCasing(spelled) ? 0 : BitsOfMixedCasing) };
    }

    // "token", "Token" and "TOKEN".
    private static bool IsInOneCasing(string word)
    {
        var capitals = word.Count(char.IsUpper);
        return capitals == 0 || capitals == word.Count(char.IsLetter) || (capitals == 1 && char.IsUpper(word[0]));
    }

    // Two letters are a word only where nothing goes on with them.
    private static double BitsOf(string part, bool isWhole)
    {
        var anything = BitsOfAnything + (BitsOfCharacter * part.Length);
        if ((part.Length > 2 || isWhole) && BitsOfKnown(part) is { } known) return Math.Min(known, anything);
        if (part.Length <= MostDigits && part.All(Digits.Contains)) return BitsOfNumber + (BitsOfDigit * part.Length);
        if (!part.All(Lower.Contains)) return anything;
        var (pairs, ofWords) = LetterPairs.Count(part.AsSpan());
        return Math.Min(anything, BitsOfSound + (ofWords * BitsOfPair) + ((pairs - ofWords) * BitsOfOddPair));
    }

    private static double? BitsOfKnown(string word)
    {
        if (NameWords.Ranks.TryGetValue(word, out var rank)) return Math.Log(rank, 2) + BitsOfWord;
        var isPlural = word.Length > 3 && word[word.Length - 1] == 's' && NameWords.Ranks.TryGetValue(word.Substring(0, word.Length - 1), out rank);
        return isPlural ? Math.Log(rank, 2) + BitsOfWord + BitsOfPlural : null;
    }

    /// <summary>A part of a name: a word, a number, a separator or anything else.</summary>
    private readonly record struct Piece(int Start, int Length, double Bits)
    {
        public int End => Start + Length;
    }
}
