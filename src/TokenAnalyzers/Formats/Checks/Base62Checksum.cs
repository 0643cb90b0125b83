namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The checksum of GitHub's <c>ghp_</c>, <c>gho_</c>, <c>ghu_</c>, <c>ghs_</c> and <c>ghr_</c> tokens and of npm's
/// <c>npm_</c>: six base62 digits, the CRC-32 of the characters between the prefix and them. Source: GitHub's
/// engineering blog, "Behind GitHub's new authentication token formats" (2021).
/// </summary>
internal static class Base62Checksum
{
    private const int Length = 6;

    // The shortest token that is issued has 30 random characters.
    private const int FewestRandomCharacters = 30;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        var body = token.Slice(token.IndexOf('_') + 1);
        if (body.Length == token.Length || body.Length < FewestRandomCharacters + Length) return false;

        var random = body.Slice(0, body.Length - Length);
        return Digits.Spell(body.Slice(random.Length), Crc32.Of(random), Digits.Base62);
    }
}
