using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>Whether a value looks as only a secret is likely to: long, random, and neither words nor a list of characters.</summary>
internal static class SecretValue
{
    private const int ShortestStrong = 32;
    private const int Shortest = 16;
    private const int ShortestOfAll = 10;
    private const int ShortestHexadecimalOfAll = 16;
    private const int Longest = 512;

    // Shorter ones are public key tokens of assemblies and ids of all kinds.
    private const int ShortestHexadecimal = 20;

    // From this length on, random characters repeat some of them: a value without a repetition is an alphabet.
    private const int LongestWithoutRepetition = 24;

    // Of random letters three of ten pairs are those of words. This keeps nearly all random values and drops nearly all names.
    private const double MostPairsOfWords = 0.55;
    private const double MostPairsOfShortWords = 0.4;
    private const int FewestPairs = 4;

    // A random text of n characters out of k has a little less than log2(k) bits, and never more than log2(n).
    private const double ShareOfBits = 0.78;

    /// <summary>How much a value looks like a secret.</summary>
    /// <param name="value">A value that can be a credential.</param>
    public static ValueLooks LooksOf(ReadOnlySpan<char> value) =>
        LooksSecret(value) ? (value.Length >= ShortestStrong ? ValueLooks.LongSecret : ValueLooks.Secret)
        : LooksShort(value) ? ValueLooks.ShortSecret
        : ValueLooks.Possible;

    /// <summary>Whether a value looks secret enough for most names.</summary>
    /// <param name="value">A value that can be a credential.</param>
    public static bool LooksSecret(ReadOnlySpan<char> value)
    {
        if (value.Length is < Shortest or > Longest || ValueShape.IsGuid(value)) return false;
        var counts = CharacterCounts.Of(value);
        var hasForm = counts.IsHexadecimal ? value.Length >= ShortestHexadecimal : !HasWords(value);
        return hasForm && IsRandomMix(counts) && HasEntropy(value, counts) && !IsAlphabet(value);
    }

    // Few characters say little, so each kind has to be there, and no words.
    private static bool LooksShort(ReadOnlySpan<char> value)
    {
        if (value.Length is < ShortestOfAll or >= ShortestHexadecimal) return false;
        var counts = CharacterCounts.Of(value);
        if (counts.IsHexadecimal) return value.Length >= ShortestHexadecimalOfAll && counts is { Letters: >= 4, Digits: >= 4 } && HasEntropy(value, counts);
        return value.Length < Shortest && counts is { Lower: >= 2, Upper: >= 2, Digits: >= 2, Others: 0 } && !IsLikeWords(value) && HasEntropy(value, counts);
    }

    private static bool IsLikeWords(ReadOnlySpan<char> value)
    {
        var (all, ofWords) = LetterPairs.Count(value);
        return ofWords > all * MostPairsOfShortWords;
    }

    // Random values of this length without a digit, or of digits nearly alone, are rare; names and numbers of such kind are not.
    private static bool IsRandomMix(CharacterCounts counts) =>
        counts.Others * 3 <= counts.Letters + counts.Digits
        && counts.Letters >= 3
        && (counts.Digits >= 1 || counts is { Lower: >= 5, Upper: >= 5 } || counts.IsOneCase);

    private static bool HasWords(ReadOnlySpan<char> value)
    {
        var (all, ofWords) = LetterPairs.Count(value);
        return all >= FewestPairs && ofWords > all * MostPairsOfWords;
    }

    private static bool HasEntropy(ReadOnlySpan<char> value, CharacterCounts counts)
    {
        var size = counts.IsHexadecimal ? 16 : counts.Lower == 0 || counts.Upper == 0 ? 36 : 62;
        return Entropy.BitsPerCharacter(value) >= Math.Log(Math.Min(size, value.Length), 2) * ShareOfBits;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsAlphabet(ReadOnlySpan<char> value)
    {
        if (value.Length <= LongestWithoutRepetition) return false;
        for (var i = 1; i < value.Length; i++)
        {
            if (value.Slice(0, i).IndexOf(value[i]) >= 0) return false;
        }

        return true;
    }
}

/// <summary>What a value is made of.</summary>
/// <param name="Lower">How many small letters.</param>
/// <param name="Upper">How many capitals.</param>
/// <param name="Digits">How many digits.</param>
/// <param name="Hexadecimal">How many of the letters and digits could be hexadecimal digits.</param>
/// <param name="Others">How many other characters.</param>
internal readonly record struct CharacterCounts(int Lower, int Upper, int Digits, int Hexadecimal, int Others)
{
    private static readonly Alphabet HexadecimalDigits = Alphabet.Range('0', '9') | Alphabet.Range('a', 'f') | Alphabet.Range('A', 'F');

    public int Letters => Lower + Upper;

    /// <summary>Whether nothing but letters of one case is there.</summary>
    public bool IsOneCase => Digits == 0 && Others == 0 && (Lower == 0 || Upper == 0);

    public bool IsHexadecimal => Hexadecimal == Letters + Digits;

    [MethodImpl(HotPath.Optimized)]
    public static CharacterCounts Of(ReadOnlySpan<char> value)
    {
        int lower = 0, upper = 0, digits = 0, hexadecimal = 0;
        foreach (var character in value)
        {
            switch (character)
            {
                case >= 'a' and <= 'z': lower++; break;
                case >= 'A' and <= 'Z': upper++; break;
                case >= '0' and <= '9': digits++; break;
            }

            if (HexadecimalDigits.Contains(character)) hexadecimal++;
        }

        return new(lower, upper, digits, hexadecimal, value.Length - lower - upper - digits);
    }
}
