using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>Whether a text could be a part of a token that goes on elsewhere.</summary>
internal static class PartialToken
{
    // No prefix is longer, and a body that is interrupted further on is not worth the search.
    private const int Furthest = 256;

    // The names in a path are shorter.
    private const int ShortestHead = 16;

    /// <summary>The characters that nearly all prefixes and bodies consist of.</summary>
    public static Alphabet Characters { get; } = Alphabet.Word | Alphabet.AnyOf("-./:=$+~%");

    /// <summary>Whether the text ends with the start of a prefix, with a prefix, or with a prefix and some of its body.</summary>
    public static bool EndsInToken(ReadOnlySpan<char> text, PrefixTrie prefixes)
    {
        for (var start = text.Length - 1; start >= 0 && text.Length - start <= Furthest && Characters.Contains(text[start]); start--)
        {
            if (WordStart.IsAt(text, start) && GoesOn(text, start, prefixes)) return true;
        }

        return false;
    }

    /// <summary>Whether the text starts with what could be a body without its prefix. A path could not.</summary>
    public static bool StartsWithBody(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < ShortestHead; i++)
        {
            if (i == text.Length || !LongRun.WordCharacters.Contains(text[i])) return false;
        }

        return LongRun.At(text, 0).Length >= LongRun.Shortest;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int start, PrefixTrie prefixes)
    {
        var prefix = prefixes.StartWith(text[start]);
        var position = start + 1;
        for (; position < text.Length && !prefix.IsTelling; position++)
        {
            if (!prefix.Advance(text[position])) return false;
        }

        return position < text.Length || !prefix.IsEmpty;
    }
}
