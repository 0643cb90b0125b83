using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>How evenly a text uses its characters.</summary>
internal static class Entropy
{
    // More characters hardly change the result, and the cost must not grow with the text.
    private const int MostCharacters = 512;

    // One count for each ASCII character and one for all others: no token holds any of those.
    private const int OtherCharacters = 128;

    /// <summary>Shannon's entropy in bits per character, over the first 512 characters; 0 for an empty text.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static double BitsPerCharacter(ReadOnlySpan<char> text)
    {
        if (text.Length > MostCharacters) text = text.Slice(0, MostCharacters);

        Span<int> counts = stackalloc int[OtherCharacters + 1];
        counts.Clear();
        foreach (var character in text) counts[Math.Min((int)character, OtherCharacters)]++;

        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0) bits -= (double)count / text.Length * Math.Log((double)count / text.Length, 2);
        }

        return bits;
    }
}
