namespace TokenAnalyzers.Reads;

/// <summary>One word of a key or a name: "GITHUB_PAT" and "GitHubPat" both end in one.</summary>
/// <param name="Start">Its first character in the key.</param>
/// <param name="End">The place behind its last character.</param>
internal readonly record struct KeyWord(int Start, int End)
{
    public bool IsNone => Start == End;

    /// <summary>
    /// The last word that ends at or before a place. A word ends where a letter and what is none meet, and where the case says
    /// so: "patToken", "PATToken". Digits at its end are left out.
    /// </summary>
    /// <returns>An empty word if there is none.</returns>
    public static KeyWord Before(ReadOnlySpan<char> key, int place)
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
