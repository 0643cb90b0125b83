using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// Looks for lists of characters in source text: arrays, spans and collections of char or byte whose elements spell a text,
/// such as <c>new byte[] { 0x67, 0x68 }</c>. They are after a few words, so the pass over a file stops at these.
/// </summary>
internal static class ListCandidates
{
    // A token is longer.
    private const int Fewest = 16;

    // "byte[] TheLongestNameOfAnyFieldInTheProject\n    = new byte[]".
    private const int Furthest = 160;

    // What is between the word and the list.
    private static readonly Alphabet Between = Alphabet.Word | Alphabet.AnyOf(" \t\r\n[]=<>?.");
    private static readonly Alphabet Space = Alphabet.AnyOf(" \t\r\n");

    /// <summary>What comes before a list of characters.</summary>
    public static ImmutableArray<string> Words { get; } = ImmutableArray.Create("byte[", "byte>", "char[", "char>", "new[]", "string([", "GetString([");

    private static LeadingWords Leading { get; } = new(Words);

    /// <summary>The first element of a list of characters after one of the words; -1 if there is no such word or list.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static int FirstElement(ReadOnlySpan<char> source, int word)
    {
        if (!Leading.Start(source.Slice(word))) return -1;
        var end = Math.Min(source.Length, word + Furthest);
        var start = word;
        while (start < end && source[start] is not ('[' or '>')) start++;
        for (var i = start; i < end; i++)
        {
            if (source[i] is '[' or '{' && SpellsText(source, i + 1) is >= 0 and var element) return element;
            if (!Between.Contains(source[i])) return -1;
        }

        return -1;
    }

    // Where the first literal is; -1 if fewer elements than a token has are printable characters.
    [MethodImpl(HotPath.Optimized)]
    private static int SpellsText(ReadOnlySpan<char> source, int position)
    {
        var first = -1;
        for (var count = 0; count < Fewest; count++)
        {
            position = AfterCast(source, Skip(source, position));
            if (count == 0) first = position;
            position = AfterElement(source, position);
            if (position < 0) return -1;
            position = Skip(source, position);
            if (position >= source.Length || (source[position] != ',' && count < Fewest - 1)) return -1;
            position++;
        }

        return first;
    }

    private static int Skip(ReadOnlySpan<char> source, int position)
    {
        while (position < source.Length && Space.Contains(source[position])) position++;
        return position;
    }

    private static int AfterCast(ReadOnlySpan<char> source, int position)
    {
        const string Cast = "(byte)";
        return position < source.Length && source.Slice(position).StartsWith(Cast.AsSpan(), StringComparison.Ordinal)
            ? Skip(source, position + Cast.Length)
            : position;
    }

    // 'g', 0x67 or 103; -1 for anything else.
    private static int AfterElement(ReadOnlySpan<char> source, int position)
    {
        if (position + 2 >= source.Length) return -1;
        if (source[position] == '\'') return source[position + 2] == '\'' && IsPrintable(source[position + 1]) ? position + 3 : -1;
        var isHexadecimal = source[position] == '0' && source[position + 1] is 'x' or 'X';
        var start = isHexadecimal ? position + 2 : position;
        var end = start;
        var number = 0;
        for (; end < source.Length && end - start < 3 && DigitOf(source[end], isHexadecimal) is >= 0 and var digit; end++)
            number = (number * (isHexadecimal ? 16 : 10)) + digit;
        return IsPrintable(number) ? end : -1;
    }

    private static int DigitOf(char character, bool isHexadecimal) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' when isHexadecimal => character - 'A' + 10,
        >= 'a' and <= 'f' when isHexadecimal => character - 'a' + 10,
        _ => -1,
    };

    private static bool IsPrintable(int character) => character is > ' ' and <= '~';
}
