namespace TokenAnalyzers;

/// <summary>Nouns in messages.</summary>
internal static class Noun
{
    /// <summary>"a dbt service token", "an Azure DevOps token".</summary>
    public static string WithArticle(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' ? "an " : "a ") + noun;
}
