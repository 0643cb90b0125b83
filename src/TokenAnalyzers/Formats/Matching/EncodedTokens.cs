using System.Buffers;
using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>
/// Finds tokens in base64 and in hexadecimal, alone or inside a longer text such as <c>user:token</c>. Such a text is a long
/// run. The first characters of nearly all other runs do not decode to text, so only a few runs are decoded to their end. A prefix
/// can begin anywhere in a group of encoded characters; decoding spares a pattern for each offset.
/// </summary>
internal static class EncodedTokens
{
    // Twelve random bytes are printable ASCII once in a hundred thousand times.
    private const int ShortestText = 12;

    // Texts with a token inside are shorter. A longer one is an embedded file.
    private const int LongestText = 48 * 1024;

    /// <summary>Adds the tokens that are encoded in a run.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="run">A long run in it.</param>
    /// <param name="matcher">Finds tokens in what was decoded.</param>
    /// <param name="candidates">Takes the tokens: the place of a match is the encoded text.</param>
    [MethodImpl(HotPath.Optimized)]
    public static void AddIn(ReadOnlySpan<char> text, TextRun run, TokenMatcher matcher, ref List<TokenMatch>? candidates)
    {
        // The first letter of a run after a backslash belongs to the escape.
        var start = run.Start + (WordStart.IsAfterEscape(text, run.Start + 1) ? 1 : 0);
        while (run.End - start >= LongRun.Shortest)
        {
            var read = EncodedAscii.CanStart(text[start], text[start + 1]) ? AddAt(text.Slice(start, run.End - start), start, matcher, ref candidates) : 0;
            start = NextStart(text, start + read, run.End);
        }
    }

    // An encoded text starts where the run does, or after the characters of "name=" and of a path.
    private static int NextStart(ReadOnlySpan<char> text, int from, int end)
    {
        var separator = text.Slice(from, end - from).IndexOfAny('=', '/');
        return separator < 0 ? end : from + separator + 1;
    }

    private static int AddAt(ReadOnlySpan<char> encoded, int start, TokenMatcher matcher, ref List<TokenMatch>? candidates)
    {
        var read = AddAt(TokenEncoding.Base64, encoded, start, matcher, ref candidates);
        return read > 0 ? read : AddAt(TokenEncoding.Hexadecimal, encoded, start, matcher, ref candidates);
    }

    // How many characters were read; 0 if no text is encoded there.
    [MethodImpl(HotPath.Optimized)]
    private static int AddAt(TokenEncoding encoding, ReadOnlySpan<char> encoded, int start, TokenMatcher matcher, ref List<TokenMatch>? candidates)
    {
        Span<char> head = stackalloc char[ShortestText];
        if (EncodedAscii.Decode(encoding, encoded, head) < ShortestText) return 0;
        var buffer = ArrayPool<char>.Shared.Rent(Math.Min(encoded.Length, LongestText));
        try
        {
            var decoded = buffer.AsSpan(0, EncodedAscii.Decode(encoding, encoded, buffer.AsSpan(0, Math.Min(encoded.Length, LongestText))));
            var read = WithPadding(encoded, EncodedAscii.EncodedLength(encoding, decoded.Length));
            foreach (var match in matcher.FindPlain(decoded))
            {
                (candidates ??= []).Add(match with { Start = start, Length = read, Decoded = new(encoding, match.Start, match.Length) });
            }

            return read;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int WithPadding(ReadOnlySpan<char> encoded, int length)
    {
        var padded = Math.Min(length, encoded.Length);
        while (padded < encoded.Length && padded < length + 2 && encoded[padded] == '=') padded++;
        return padded;
    }
}
