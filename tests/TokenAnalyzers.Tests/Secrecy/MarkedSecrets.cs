using System.Buffers.Text;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>Secrets that an output is searched for: random values of all kinds, and tokens of all known formats, in all spellings.</summary>
internal static class MarkedSecrets
{
    private const string Marks = "@!%+/=#$*.-_~";

    private static readonly string[] Alphabets =
    [
        RandomValues.Hexadecimal, RandomValues.Base36, RandomValues.Base62, RandomValues.Base62, RandomValues.Base64, RandomValues.Base64Url,
        RandomValues.Base62 + Marks,
    ];

    // What stands before the value is public: messages show it.
    private static readonly TokenFormat[] Formats = [.. TokenCatalogue.Formats.Where(format => CanStandAnywhere(Tokens.Of(format)))];

    private static Gen<Leaf> Value { get; } =
        from alphabet in Gen.Elements(Alphabets)
        from length in Gen.Choose(8, 60)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        let text = RandomValues.Of(alphabet, length, seed)
        select new Leaf(text, text);

    private static Gen<Leaf> Token { get; } =
        from format in Gen.Elements(Formats)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        let token = Tokens.Of(format, seed)
        select new Leaf(token, token[format.Prefix.Length..]);

    private static Gen<Leaf> Any { get; } = Gen.OneOf(Value, Token);

    /// <summary>The kinds of texts that are secrets.</summary>
    public static (string Kind, Gen<Leaf> Leaf)[] Kinds { get; } =
    [
        ("secret", Value),
        ("token", Token),
        ("secretWord", Value.Select(secret => Spelled(secret, WordOf(secret.Text)))),
        ("base64", Any.Select(secret => Spelled(secret, Convert.ToBase64String(Encoding.ASCII.GetBytes("user:" + secret.Text))))),
        ("base64Url", Any.Select(secret => Spelled(secret, Base64Url.EncodeToString(Encoding.ASCII.GetBytes(secret.Text))))),
        ("hex", Any.Select(secret => Spelled(secret, Convert.ToHexString(Encoding.ASCII.GetBytes(secret.Text))))),
        ("url", Any.Select(secret => Spelled(secret, Uri.EscapeDataString(secret.Text)))),
        ("escapes",
            Any.Select(secret =>
                Spelled(secret, string.Concat(secret.Text.Select(character => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")))))),
        ("characters", Any.Select(secret => Spelled(secret, string.Join(", ", secret.Text.Select(character => $"'{character}'"))))),
        ("bytes",
            Any.Select(secret => Spelled(secret, string.Join(", ", secret.Text.Select(character => ((int)character).ToString(CultureInfo.InvariantCulture)))))),
    ];

    private static Leaf Spelled(Leaf secret, string text) => secret with { Text = text };

    // As long as it was where it consists of letters and digits.
    private static string WordOf(string secret) => "s" + string.Concat(secret.Where(char.IsAsciiLetterOrDigit));

    private static bool CanStandAnywhere(string token) =>
        token.All(character => char.IsAsciiLetterOrDigit(character) || Marks.Contains(character, StringComparison.Ordinal) || character == ':');
}
