using TokenAnalyzers.Formats.Encodings;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>A text that source has only in other characters, and the token in it.</summary>
/// <param name="Before">The text before the token.</param>
/// <param name="Token">The token.</param>
/// <param name="After">The text after it.</param>
internal sealed record DecodedText(string Before, string Token, string After)
{
    /// <summary>Whether the text is the token and nothing else.</summary>
    public bool IsWhole => Before.Length == 0 && After.Length == 0;

    private string All => Before + Token + After;

    /// <summary>Splits a text at the token; null if the token is not in it.</summary>
    public static DecodedText? Of(string text, int start, int length) =>
        start < 0 || length <= 0 || length > text.Length - start ? null : new(text.Substring(0, start), text.Substring(start, length), text.Substring(start + length));

    /// <summary>Decodes a text; null if it does not decode to the token's place.</summary>
    public static DecodedText? Of(string encoded, DecodedSpan place)
    {
        var decoded = new char[encoded.Length];
        return Of(new(decoded, 0, EncodedAscii.Decode(place.Encoding, encoded.AsSpan(), decoded)), place.Start, place.Length);
    }

    /// <summary>Whether a text is what .NET makes of this one in base64.</summary>
    public bool IsEncodedAs(string encoded) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(All)) == encoded;

    /// <summary>The text with another value in the place of the token.</summary>
    public ReadExpression With(ReadExpression value) => IsWhole ? value : new(StringText.Around(Before, value, After), IsName: true);
}
