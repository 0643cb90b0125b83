using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

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
