namespace TokenAnalyzers.Formats.Checks;

/// <summary>Numbers as providers write them: digits of any base.</summary>
internal static class Digits
{
    public const string LowerHexadecimal = "0123456789abcdef";
    public const string UpperHexadecimal = "0123456789ABCDEF";
    public const string Base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    public const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether the text is the number: most significant digit first, filled up with zeros on the left.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="number">The number that they may stand for.</param>
    /// <param name="alphabet">One character for each value of a digit; its length is the base.</param>
    public static bool Spell(ReadOnlySpan<char> text, uint number, string alphabet)
    {
        for (var index = text.Length - 1; index >= 0; index--)
        {
            if (text[index] != alphabet[(int)(number % (uint)alphabet.Length)]) return false;
            number /= (uint)alphabet.Length;
        }

        return number == 0;
    }
}
