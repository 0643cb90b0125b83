using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>
/// Tells one reported text from another, so that a baseline knows it again without holding it. Nothing but the characters counts: neither where they are nor
/// the space between them.
/// </summary>
internal static class Fingerprint
{
    /// <summary>How many digits it has for a token that a provider made up at random: nobody guesses one, so nobody finds it by its fingerprint.</summary>
    public const int DigitsOfToken = 16;

    /// <summary>
    /// How many it has for a text that a person may have made up, such as a password. Among all that could be guessed, some hundred of each ten million have
    /// the same ones, so that they confirm no guess; a rule and a file have a few such texts, which they do tell apart.
    /// </summary>
    public const int DigitsOfValue = 4;

    // It keeps the digits from being those of other products. It is no secret, and need not be one.
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("TokenAnalyzers baseline 1");

    /// <summary>The fingerprint of a token.</summary>
    public static string OfToken(string text) => Of(text, DigitsOfToken);

    /// <summary>The fingerprint of any other text.</summary>
    public static string OfValue(string text) => Of(text, DigitsOfValue);

    /// <summary>Whether a text could be a fingerprint.</summary>
    public static bool Is(string text) =>
        text.Length is DigitsOfToken or DigitsOfValue && text.All(static character => character is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static string Of(string text, int digits)
    {
        var characters = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) characters.Append(character);
        }

        using var hash = new HMACSHA256(Key);
        var bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(characters.ToString()));
        return string.Concat(bytes.Take(digits / 2).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
