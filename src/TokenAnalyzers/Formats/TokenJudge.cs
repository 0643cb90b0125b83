namespace TokenAnalyzers.Formats;

/// <summary>Decides whether a token of a format stands at a place of a text, and reads what it tells of itself.</summary>
internal static class TokenJudge
{
    /// <summary>The token of the format that starts at <paramref name="start"/>, or null.</summary>
    public static TokenMatch? Judge(TokenFormat format, ReadOnlySpan<char> text, int start)
    {
        var length = format.Pattern.Match(text, start);
        if (length < 0) return null;

        var token = text.Slice(start, length);
        var isIssued = format.Checksum?.Invoke(token) == true;
        if (format.RequiresChecksum && !isIssued) return null;
        return new(format, start, token.Length) { IsStrict = format.IsStrict(token), IsIssued = isIssued };
    }
}
