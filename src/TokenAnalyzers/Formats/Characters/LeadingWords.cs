using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>Words in ASCII that a text is asked to start with, by their first characters: few begin alike.</summary>
internal sealed class LeadingWords
{
    private readonly string[]?[] _words = new string[]?[128];

    /// <param name="words">The words, of one character at least.</param>
    public LeadingWords(IEnumerable<string> words)
    {
        foreach (var group in words.GroupBy(static word => word[0])) _words[group.Key] = [.. group];
    }

    /// <summary>Whether a text that is not empty starts with one of the words, in their case.</summary>
    [MethodImpl(HotPath.Optimized)]
    public bool Start(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (first >= _words.Length || _words[first] is not { } words) return false;
        foreach (var word in words)
        {
            if (text.StartsWith(word.AsSpan())) return true;
        }

        return false;
    }
}
