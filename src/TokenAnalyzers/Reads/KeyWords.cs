namespace TokenAnalyzers.Reads;

/// <summary>The words of a configuration key, an environment variable or a name.</summary>
internal static class KeyWords
{
    /// <summary>"Dbt:ServiceToken", "DBT_SERVICE_TOKEN" and "dbtServiceToken" are dbt, service, token.</summary>
    public static IReadOnlyList<string> Of(string key)
    {
        var words = new List<string>();
        for (var start = 0; start < key.Length;)
        {
            var end = start + 1;
            if (char.IsLetterOrDigit(key[start]))
            {
                while (end < key.Length && char.IsLetterOrDigit(key[end]) && !StartsWord(key, end)) end++;
                words.Add(key.Substring(start, end - start).ToLowerInvariant());
            }

            start = end;
        }

        return words;
    }

    // A capital letter behind a small one, and the last capital of several before a small one: "SLACKBotToken".
    private static bool StartsWord(string key, int position) =>
        char.IsUpper(key[position]) && (!char.IsUpper(key[position - 1]) || (position + 1 < key.Length && char.IsLower(key[position + 1])));
}
