namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// Tells values that stand in for a token from tokens. Each rule is set so that all of them together drop fewer than one
/// in a million random bodies of 20 characters or more.
/// </summary>
internal static class Placeholders
{
    // The cost must not grow with the text, and a placeholder shows at its start.
    private const int MostCharacters = 512;

    /// <param name="token">The whole token.</param>
    /// <param name="prefixLength">How many of its first characters the format fixes; they say nothing.</param>
    public static bool IsPlaceholder(ReadOnlySpan<char> token, int prefixLength)
    {
        var body = token.Slice(Math.Min(Math.Max(prefixLength, 0), token.Length));
        if (body.Length > MostCharacters) body = body.Slice(0, MostCharacters);

        return PlaceholderRuns.In(body) || PlaceholderWords.In(body) || PlaceholderTemplates.In(body) || PublishedTokens.EndsIn(token);
    }
}
