using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>Takes names apart, in the way that needs the fewest bits.</summary>
internal static class NamePieces
{
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

    // What is not a word of the table but sounds like one.
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
    private static readonly Alphabet Digits = Alphabet.Range('0', '9');

    /// <summary>The pieces of a text of letters, digits and separators; they cover it up to its last word.</summary>
    public static List<NamePiece> Of(string text)
    {
        var pieces = new List<NamePiece>();
        var (end, casing, separator) = (0, Casing.None, default(string));
        foreach (var (start, length) in IdentifierWords.Places(text))
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
    private static void AddWord(string spelled, int start, double bitsOfCasing, List<NamePiece> pieces)
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
}

/// <summary>A part of a name: a word, a number, a separator or anything else.</summary>
/// <param name="Start">Its first character in the name.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Bits">What it takes to say that it is this one: the rarer, the more.</param>
internal readonly record struct NamePiece(int Start, string Text, double Bits)
{
    public int End => Start + Text.Length;
}
