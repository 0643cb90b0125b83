namespace TokenAnalyzers.Reads;

/// <summary>The words of a configuration key, an environment variable or a name.</summary>
internal static class KeyWords
{
    /// <summary>"Dbt:ServiceToken", "DBT_SERVICE_TOKEN" and "dbtServiceToken" are dbt, service, token.</summary>
    public static IReadOnlyList<string> Of(string key) => Places(key).ConvertAll(place => key.Substring(place.Start, place.Length).ToLowerInvariant());

    /// <summary>Where the words stand in a key.</summary>
    public static List<(int Start, int Length)> Places(string key)
    {
        var places = new List<(int Start, int Length)>();
        for (var start = 0; start < key.Length;)
        {
            var end = start + 1;
            if (char.IsLetterOrDigit(key[start]))
            {
                while (end < key.Length && char.IsLetterOrDigit(key[end]) && !StartsWord(key, end)) end++;
                places.Add((start, end - start));
            }

            start = end;
        }

        return places;
    }

    // A capital letter behind a small one, and the last capital of several before a small one: "SLACKBotToken".
    private static bool StartsWord(string key, int position) =>
        char.IsUpper(key[position]) && (!char.IsUpper(key[position - 1]) || (position + 1 < key.Length && char.IsLower(key[position + 1])));
}
