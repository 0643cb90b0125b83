using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Connection strings of JDBC, ODBC and ADO.NET that carry a token: "jdbc:...://host:443?token=...",
/// "Server=...;Access Token=...". The text says of itself that it signs in with the token.
/// </summary>
internal static class ConnectionString
{
    /// <summary>The token in a connection string; null if the text is not a connection string, or has no value that can be a token.</summary>
    public static (int Start, int Length)? TokenIn(string text)
    {
        for (var equals = CredentialLabel.Next(text.AsSpan(), 0); equals >= 0; equals = CredentialLabel.Next(text.AsSpan(), equals + 1))
        {
            var end = text.IndexOfAny([';', '&', '"', '\'', ' ', ConstantText.Unknown], equals + 1);
            var token = (Start: equals + 1, Length: (end < 0 ? text.Length : end) - equals - 1);
            if (CredentialValue.CanBeCredential(text.AsSpan(token.Start, token.Length)) && CredentialName.OfTaker(KeyBefore(text, equals)) is not null)
                return ConnectionText.Is(text) ? token : null;
        }

        return null;
    }

    private static string KeyBefore(string text, int equals)
    {
        var start = equals;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is ' ' or '_' or '-')) start--;
        return text.Substring(start, equals - start).Trim();
    }
}
