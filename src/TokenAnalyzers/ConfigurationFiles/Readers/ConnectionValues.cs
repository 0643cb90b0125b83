namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// The values inside a text that says where to connect: <c>Server=...;Password=...</c>, <c>host:6379,password=...</c> and
/// <c>amqp://user:password@host</c>.
/// </summary>
internal static class ConnectionValues
{
    private const string Scheme = "://";
    private const string PasswordOfAddress = "password";

    private static readonly char[] EndsOfAuthority = ['/', '?', '#', ' ', ',', ';', '"', '\''];
    private static readonly char[] BetweenParts = [';'];
    private static readonly char[] BetweenPartsOfAddress = [';', '?', '&'];
    private static readonly char[] BetweenPartsOfRedis = [','];

    /// <param name="text">The text, with its escapes decoded.</param>
    /// <param name="value">The value in it.</param>
    public static IEnumerable<ConfigurationValue> In(string text, ConfigurationValue value)
    {
        var hasAddress = IndexOf(text, Scheme, value.Start, value.End) >= 0;
        return hasAddress ? InAddresses(text, value).Concat(InParts(text, value, BetweenPartsOfAddress)) : InParts(text, value, Separators(text, value));
    }

    private static char[] Separators(string text, ConfigurationValue value) =>
        text.IndexOf(';', value.Start, value.End - value.Start) >= 0 ? BetweenParts : BetweenPartsOfRedis;

    private static IEnumerable<ConfigurationValue> InAddresses(string text, ConfigurationValue value)
    {
        for (var scheme = IndexOf(text, Scheme, value.Start, value.End); scheme >= 0; scheme = IndexOf(text, Scheme, scheme + 1, value.End))
        {
            var start = scheme + Scheme.Length;
            var end = IndexOfAny(text, EndsOfAuthority, start, value.End);
            var at = end > start ? text.LastIndexOf('@', end - 1, end - start) : -1;
            var colon = at < 0 ? -1 : text.IndexOf(':', start, at - start);
            if (colon >= 0) yield return new(new(PasswordOfAddress, value.Key), colon + 1, at, EscapeStyle.None);
        }
    }

    // A text without a separator is not a connection.
    private static IEnumerable<ConfigurationValue> InParts(string text, ConfigurationValue value, char[] separators)
    {
        if (IndexOfAny(text, separators, value.Start, value.End) == value.End) yield break;
        for (int start = value.Start, end; start < value.End; start = end + 1)
        {
            end = IndexOfAny(text, separators, start, value.End);
            var mark = text.IndexOf('=', start, end - start);
            if (mark > start) yield return Unquoted(text, new(new(text.Substring(start, mark - start).Trim(), value.Key), mark + 1, end, EscapeStyle.None));
        }
    }

    private static ConfigurationValue Unquoted(string text, ConfigurationValue value)
    {
        var start = Lines.SkipSpace(text, value.Start, value.End);
        var end = Lines.TrimEnd(text, start, value.End);
        var isQuoted = end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start];
        return isQuoted ? value with { Start = start + 1, End = end - 1 } : value with { Start = start, End = end };
    }

    private static int IndexOf(string text, string mark, int start, int end) => text.IndexOf(mark, start, end - start, StringComparison.Ordinal);

    private static int IndexOfAny(string text, char[] marks, int start, int end) =>
        text.IndexOfAny(marks, start, end - start) is >= 0 and var found ? found : end;
}
