using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>
/// Whether what has the form of a token is only a part of something longer: of base64, of the name of a file, or of an identifier in a path
/// or in a name with hyphens. A form that is plain enough occurs there by chance.
/// </summary>
internal static class EnclosingText
{
    // More of a neighbour tells no more; from so many characters on, base64 can be told from the words of a path.
    private const int LongestNeighbour = 64;
    private const int ShortestNeighbour = 12;

    // Of random letters three of ten pairs are those of words.
    private const double MostPairsOfWords = 0.6;

    private const int ShortestHash = 16;
    private const int CharactersOfGroup = 4;

    private static readonly Alphabet Base64 = Alphabet.Range('0', '9') | Alphabet.Range('A', 'Z') | Alphabet.Range('a', 'z') | Alphabet.AnyOf("+/");

    // Base64 may go on in the next line.
    private static readonly Alphabet InLines = Base64 | Alphabet.AnyOf(" \t\r\n");
    private static readonly Alphabet HashOrGuid = Alphabet.Range('0', '9') | Alphabet.Range('A', 'F') | Alphabet.Range('a', 'f') | Alphabet.Of('-');

    /// <param name="format">The format.</param>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where something in it starts that has the form.</param>
    /// <param name="end">Where it ends.</param>
    public static bool Holds(TokenFormat format, ReadOnlySpan<char> text, int start, int end) =>
        IsInBase64(text, start, end) || IsFileName(text, start, end) || IsIdentifier(format, text, start, end);

    private static bool IsInBase64(ReadOnlySpan<char> text, int start, int end)
    {
        var isPadded = end < text.Length && text[end] == '=';
        if (!isPadded && !IsJoint(text, start - 1) && !IsJoint(text, end)) return false;
        if (!IsAll(text.Slice(start, end - start).TrimEnd('='), Base64)) return false;
        return (isPadded && IsWholeGroups(text, start, end)) || IsRandom(Before(text, start)) || IsRandom(After(text, end));
    }

    // A slash is in a path too.
    private static bool IsJoint(ReadOnlySpan<char> text, int place) => place >= 0 && place < text.Length && text[place] is '+' or '/';

    // Padding fills up the last group of four characters.
    private static bool IsWholeGroups(ReadOnlySpan<char> text, int start, int end)
    {
        while (start > 0 && Base64.Contains(text[start - 1])) start--;
        while (end < text.Length && text[end] == '=') end++;
        return (end - start) % CharactersOfGroup == 0 && (end == text.Length || !Alphabet.Word.Contains(text[end]));
    }

    [MethodImpl(HotPath.Optimized)]
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestNeighbour && InLines.Contains(text[start - 1])) start--;
        return text.Slice(start, end - start);
    }

    [MethodImpl(HotPath.Optimized)]
    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestNeighbour && InLines.Contains(text[end])) end++;
        return text.Slice(start, end - start);
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsRandom(ReadOnlySpan<char> neighbour)
    {
        if (neighbour.Length < ShortestNeighbour) return false;
        bool hasUpper = false, hasLower = false, hasOther = false;
        foreach (var character in neighbour)
        {
            hasUpper |= character is >= 'A' and <= 'Z';
            hasLower |= character is >= 'a' and <= 'z';
            hasOther |= character is (>= '0' and <= '9') or '+';
        }

        var (all, ofWords) = LetterPairs.Count(neighbour);
        return hasUpper && hasLower && hasOther && ofWords < all * MostPairsOfWords;
    }

    private static bool IsFileName(ReadOnlySpan<char> text, int start, int end)
    {
        if (end == text.Length || text[end] != '.') return false;
        var nameEnd = end + 1;
        while (nameEnd < text.Length && nameEnd - end <= FileExtensions.Longest + 1 && Alphabet.Word.Contains(text[nameEnd])) nameEnd++;
        return FileExtensions.IsFileName(text.Slice(start, nameEnd - start));
    }

    // A hash or a GUID with a word before it, as one of several words or as a part of a path: "/img/ico-9f86d081884c7d65", "cache-key-9f86d081884c7d65".
    private static bool IsIdentifier(TokenFormat format, ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 2 || text[start - 1] is not ('/' or '\\' or '-' or '.') || !Alphabet.Word.Contains(text[start - 2])) return false;
        if (format.Prefix.Length == 0 || format.Label.Length > 0) return false;
        var body = text.Slice(start + format.Prefix.Length, end - start - format.Prefix.Length);
        return body.Length >= ShortestHash && IsAll(body, HashOrGuid);
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsAll(ReadOnlySpan<char> text, Alphabet alphabet)
    {
        foreach (var character in text)
        {
            if (!alphabet.Contains(character)) return false;
        }

        return true;
    }
}
