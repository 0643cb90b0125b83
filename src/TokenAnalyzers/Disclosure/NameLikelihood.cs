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
    // "token", "Token" and "TOKEN", and what goes on like the word before it, as the words of a name do: "apiKey", "API_KEY".
    private const double BitsOfCasing = 1;
    private const double BitsOfSameCasing = 0.1;
    private const double BitsOfOtherCasing = 3;
    private const double BitsOfMixedCasing = 6;

    // A name has separators of one kind: "_", or "__" where a variable stands for a key of configuration.
    private const double BitsOfSeparator = 3;
    private const double BitsOfSameSeparator = 1;
    private const double BitsOfOtherSeparator = 5;
    private const double BitsOfDoubleSeparator = 2;
    private const double BitsOfMoreSeparators = 12;

    // "Key2", "V10"
    private const int MostDigits = 2;
    private const double BitsOfNumber = 4;
    private const double BitsOfDigit = 3.4;

    // What is no word of the table but sounds like one.
    private const double BitsOfSound = 9.7;
    private const double BitsOfPair = 3.1;
    private const double BitsOfOddPair = 12;
    private const double BitsOfTriple = 2.9;
    private const double BitsOfOddTriple = 6;

    // Longer words are put together from several parts.
    private const int LongestPart = 24;

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
            var (bits, kinds) = (0.0, CharacterKinds.None);
            for (var last = first; last < pieces.Count; last++)
            {
                bits += pieces[last].Bits;
                kinds |= pieces[last].Kinds;
                var length = pieces[last].End - pieces[first].Start;
                if (length > Harmless && (BitsOfRandom(kinds) * length) - bits < BitsSavedPerCharacter * (length - Harmless)) return false;
            }
        }

        return true;
    }

    // What a character needs if any of these kinds may stand anywhere.
    private static double BitsOfRandom(CharacterKinds kinds) => Math.Log(
        (kinds.HasFlag(CharacterKinds.Lower) ? 26 : 0) + (kinds.HasFlag(CharacterKinds.Upper) ? 26 : 0) + (kinds.HasFlag(CharacterKinds.Digit) ? 10 : 0) + (kinds.HasFlag(CharacterKinds.Other) ? 2 : 0), 2);

    private static List<Piece> PiecesOf(string text)
    {
        var pieces = new List<Piece>();
        var (end, casing, separator) = (0, Casing.None, default(string));
        foreach (var (start, length) in KeyWords.Places(text))
        {
            if (start > end)
            {
                var between = text.Substring(end, start - end);
                pieces.Add(new(end, between, BitsOf(between, separator)));
                separator = between;
            }

            var word = text.Substring(start, length);
            AddWord(word, start, BitsOf(CasingOf(word), casing), pieces);
            if (CasingOf(word) is var own and not Casing.None) casing = own;
            end = start + length;
        }

        return pieces;
    }

    private static double BitsOf(string separator, string? last)
    {
        var kind = last is null ? BitsOfSeparator : separator == last ? BitsOfSameSeparator : BitsOfOtherSeparator;
        return kind + (separator == "__" ? BitsOfDoubleSeparator : BitsOfMoreSeparators * (separator.Length - 1));
    }

    private static double BitsOf(Casing casing, Casing last)
    {
        if (casing == Casing.Mixed) return BitsOfMixedCasing;
        if (casing == Casing.None || last == Casing.None) return BitsOfCasing;
        return casing == last || (casing != Casing.Upper && last is Casing.Lower or Casing.Capital) ? BitsOfSameCasing : BitsOfOtherCasing;
    }

    private static Casing CasingOf(string word)
    {
        var capitals = word.Count(char.IsUpper);
        if (capitals == 0) return word.Any(char.IsLetter) ? Casing.Lower : Casing.None;
        if (capitals == 1 && char.IsUpper(word[0])) return Casing.Capital;
        return capitals == word.Count(char.IsLetter) ? Casing.Upper : Casing.Mixed;
    }

    // The cheapest way to put a word together.
    private static void AddWord(string spelled, int start, double bitsOfCasing, List<Piece> pieces)
    {
        var word = spelled.ToLowerInvariant();
        var ways = new (double Bits, int From, double BitsOfLast)[word.Length + 1];
        for (var end = 1; end <= word.Length; end++)
        {
            ways[end].Bits = double.MaxValue;
            for (var from = Math.Max(0, end - LongestPart); from < end; from++)
            {
                var bits = BitsOf(word.Substring(from, end - from), isWhole: end - from == word.Length);
                if (ways[from].Bits + bits < ways[end].Bits) ways[end] = (ways[from].Bits + bits, from, bits);
            }
        }

        var index = pieces.Count;
        for (var end = word.Length; end > 0; end = ways[end].From)
        {
            var from = ways[end].From;
            pieces.Insert(index, new(start + from, spelled.Substring(from, end - from), ways[end].BitsOfLast + (from == 0 ? bitsOfCasing : 0)));
        }
    }

    // Two letters are a word only where nothing goes on with them.
    private static double BitsOf(string part, bool isWhole)
    {
        var anything = BitsOfAnything + (BitsOfCharacter * part.Length);
        if ((part.Length > 2 || isWhole) && BitsOfKnown(part) is { } known) return Math.Min(known, anything);
        if (part.Length <= MostDigits && part.All(Digits.Contains)) return BitsOfNumber + (BitsOfDigit * part.Length);
        return part.All(Lower.Contains) ? Math.Min(anything, BitsOfSounds(part)) : anything;
    }

    private static double BitsOfSounds(string letters)
    {
        var bits = BitsOfSound;
        for (var last = 1; last < letters.Length; last++)
        {
            if (LetterPairs.Count(letters.AsSpan(last - 1, 2)).OfWords == 0) bits += BitsOfOddPair;
            else if (last == 1) bits += BitsOfPair;
            else bits += LetterTriples.Has(letters[last - 2], letters[last - 1], letters[last]) ? BitsOfTriple : BitsOfOddTriple;
        }

        return bits;
    }

    private static double? BitsOfKnown(string word)
    {
        if (NameWords.Ranks.TryGetValue(word, out var rank)) return Math.Log(rank, 2) + BitsOfWord;
        var isPlural = word.Length > 3 && word[word.Length - 1] == 's' && NameWords.Ranks.TryGetValue(word.Substring(0, word.Length - 1), out rank);
        return isPlural ? Math.Log(rank, 2) + BitsOfWord + BitsOfPlural : null;
    }

    private static CharacterKinds KindOf(char character) =>
        Lower.Contains(character) ? CharacterKinds.Lower : Upper.Contains(character) ? CharacterKinds.Upper : Digits.Contains(character) ? CharacterKinds.Digit : CharacterKinds.Other;

    [Flags]
    private enum CharacterKinds
    {
        None = 0,
        Lower = 1,
        Upper = 2,
        Digit = 4,
        Other = 8,
    }

    private enum Casing
    {
        /// <summary>No letters.</summary>
        None,

        /// <summary>"token".</summary>
        Lower,

        /// <summary>"Token".</summary>
        Capital,

        /// <summary>"TOKEN".</summary>
        Upper,

        /// <summary>Any other.</summary>
        Mixed,
    }

    /// <summary>A part of a name: a word, a number, a separator or anything else.</summary>
    private sealed class Piece(int start, string text, double bits)
    {
        public int Start => start;

        public int End => start + text.Length;

        public double Bits => bits;

        public CharacterKinds Kinds { get; } = text.Aggregate(CharacterKinds.None, (kinds, character) => kinds | KindOf(character));
    }
}
