namespace TokenAnalyzers.Formats;

/// <summary>How often characters occur in source code, roughly: enough to tell likely false alarms from unlikely ones.</summary>
internal static class CharacterFrequency
{
    // Shares of groups of characters in C# source, and the number of characters in each group.
    private static readonly (Alphabet Characters, double Each)[] Groups =
    [
        (Alphabet.Of(' '), 0.25),
        (Alphabet.Range('a', 'z'), 0.55 / 26),
        (Alphabet.Range('A', 'Z'), 0.07 / 26),
        (Alphabet.Range('0', '9'), 0.015 / 10),
        (Alphabet.Of('_'), 0.005),
        (Alphabet.Of('-'), 0.001),
        (Alphabet.Of('.') | Alphabet.Of('"') | Alphabet.Of('/') | Alphabet.Of('='), 0.01),
    ];

    private const double Other = 0.07;

    /// <summary>The chance from 0 to 1 that a character of source code is one of these.</summary>
    public static double Of(FilterClass accepted)
    {
        var sum = accepted.TakesOthers ? Other : 0;
        foreach (var (characters, each) in Groups)
        {
            sum += each * (CountBits(characters.Low & accepted.Characters.Low) + CountBits(characters.High & accepted.Characters.High));
        }

        return Math.Min(sum, 1);
    }

    private static int CountBits(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1) count++;
        return count;
    }
}
