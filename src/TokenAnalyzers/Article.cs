using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers;

/// <summary>The article of a noun phrase in a message.</summary>
internal static class Article
{
    /// <summary>"a dbt service token", "an Okta API token".</summary>
    public static MessageText With(MessageText noun) => noun.ToString()[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' ? MessageText.Of($"an {noun}") : $"a {noun}";
}
