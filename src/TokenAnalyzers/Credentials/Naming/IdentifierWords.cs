namespace TokenAnalyzers.Credentials.Naming;

/// <summary>The words of a configuration key, an environment variable or a name.</summary>
internal static class IdentifierWords
{
    /// <summary>"Dbt:ServiceToken", "DBT_SERVICE_TOKEN" and "dbtServiceToken" are dbt, service, token.</summary>
    public static IReadOnlyList<string> Of(string key) => Places(key).ConvertAll(place => key.Substring(place.Start, place.Length).ToLowerInvariant());

    /// <summary>The letters and digits of a name in lower case: what is the same in all casings.</summary>
    public static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>Words as the name of a type or a member: "ServiceToken".</summary>
    public static string Pascal(IEnumerable<string> words) => string.Concat(words.Select(Capitalized));

    /// <summary>A name that begins with a capital letter.</summary>
    public static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>A name that begins with a small letter.</summary>
    public static string Uncapitalized(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Words as the name of an environment variable: "SERVICE_TOKEN".</summary>
    public static string Variable(IEnumerable<string> words) => string.Join("_", words).ToUpperInvariant();

    /// <summary>Where the words are in a key.</summary>
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

    // A capital letter after a small one, and the last capital of several before a small one: "SLACKBotToken".
    private static bool StartsWord(string key, int position) =>
        char.IsUpper(key[position]) && (!char.IsUpper(key[position - 1]) || (position + 1 < key.Length && char.IsLower(key[position + 1])));
}

/// <summary>One word of a key or a name: "GITHUB_PAT" and "GitHubPat" both end in one.</summary>
/// <param name="Start">Its first character in the key.</param>
/// <param name="End">The place after its last character.</param>
internal readonly record struct IdentifierWord(int Start, int End)
{
    public bool IsNone => Start == End;

    /// <summary>
    /// The last word that ends at or before a place. A word ends where a letter meets what is not one, and where the case says
    /// so: "patToken", "PATToken". Digits at its end are left out.
    /// </summary>
    /// <returns>An empty word if there is none.</returns>
    public static IdentifierWord Before(ReadOnlySpan<char> key, int place)
    {
        var end = place;
        while (end > 0 && !char.IsLetter(key[end - 1])) end--;
        if (end == 0) return default;

        var start = end - 1;
        while (start > 0 && char.IsLetterOrDigit(key[start - 1]) && !IsCaseChange(key, start, end)) start--;
        return new(start, end);
    }

    public bool Is(ReadOnlySpan<char> key, string word) => key.Slice(Start, End - Start).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // "aB", and the B of "ABc".
    private static bool IsCaseChange(ReadOnlySpan<char> key, int start, int end) =>
        char.IsUpper(key[start]) && (!char.IsUpper(key[start - 1]) || (start + 1 < end && char.IsLower(key[start + 1])));
}
