namespace TokenAnalyzers;

/// <summary>The article of a noun phrase in a message.</summary>
internal static class Article
{
    /// <summary>"a dbt service token", "an Okta API token".</summary>
    public static string With(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' ? "an " : "a ") + noun;
}
