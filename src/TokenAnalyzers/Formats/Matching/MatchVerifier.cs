using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Matching;

/// <summary>Decides whether a token of a format starts at a position of a text, and reads what the token says about itself.</summary>
internal static class MatchVerifier
{
    /// <summary>The token of the format that starts at <paramref name="start"/>, or null.</summary>
    /// <param name="format">The format.</param>
    /// <param name="text">Any text.</param>
    /// <param name="start">A place in it.</param>
    /// <param name="runs">What is known of the text from earlier matches.</param>
    public static TokenMatch? Judge(TokenFormat format, ReadOnlySpan<char> text, int start, ref RunCache runs)
    {
        var length = format.Pattern.Match(text, start, ref runs);
        if (length < 0) return null;

        var token = text.Slice(start, length);
        var isIssued = format.Checksum?.Invoke(token) == true;
        if (!isIssued && (format.RequiresChecksum || IsTooPlain(format, token) || EnclosingText.Holds(format, text, start, start + length))) return null;

        // Documentation computes checksums too.
        if (isIssued && PlaceholderRuns.In(token.Slice(format.Prefix.Length))) return null;

        var facts = format.Decoder is null ? default(TokenFacts) : format.Decoder(token);
        if (facts is not { } known) return null;
        return new(format, start + format.Label.Length, length - format.Label.Length)
        {
            Owner = known.Owner == TokenOwner.Unknown ? format.Owner : known.Owner,
            Detail = known.Detail,
            IsStrict = format.IsStrict(token),
            IsIssued = isIssued,
        };
    }

    private static bool IsTooPlain(TokenFormat format, ReadOnlySpan<char> token) =>
        (format.MinimumEntropy > 0 && !IsRandom(token.Slice(format.Prefix.Length), format.MinimumEntropy))
        || Placeholders.IsPlaceholder(token, format.Prefix.Length);

    private static bool IsRandom(ReadOnlySpan<char> body, double entropy) => Entropy.BitsPerCharacter(body) >= entropy && !Words.InPlaceOfRandom(body);
}
