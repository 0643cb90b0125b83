using TokenAnalyzers.Options;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>The key of a service token in the place of a personal one.</summary>
internal static class ServiceKey
{
    /// <summary>The ways to rename a key, the best one first: where the change starts, and what the end of the key becomes.</summary>
    /// <param name="key">The personal key.</param>
    /// <param name="options">The options of the file that reads it.</param>
    public static IEnumerable<(int Start, string Text)> For(PersonalKey key, TokenOptions options)
    {
        if (Known(key, options) is { } known)
        {
            var isAlike = known.StartsWith(key.Text.Substring(0, key.Start), StringComparison.Ordinal);
            yield return isAlike ? (key.Start, known.Substring(key.Start)) : (0, known);
        }

        yield return (key.Start, Cased(key));
    }

    // The key is the one that the catalogue has for the personal token of its provider.
    private static string? Known(PersonalKey key, TokenOptions options)
    {
        if (key.Format is not { } format || key.End != key.Text.Length) return null;
        if (key.Text == format.PersonalConfigurationKey) return options.ConfigurationKeyOf(format.Provider) ?? format.ConfigurationKey;
        return key.Text == format.PersonalEnvironmentVariable ? format.EnvironmentVariable : null;
    }

    // "pat" in github_pat, githubPat, GitHub:Pat, GITHUB_PAT.
    private static string Cased(PersonalKey key)
    {
        var old = key.Text.Substring(key.Start, key.End - key.Start);
        var words = key.Ending.ServiceWords;
        if (!key.Text.Any(char.IsLower)) return string.Join(words.Length == 1 ? "" : "_", words).ToUpperInvariant();

        var separator = SeparatorOf(key, old);
        var isLower = char.IsLower(old[0]);
        return string.Join(separator, words.Select((word, index) => isLower && (index == 0 || separator.Length > 0) ? word : Capital(word)));
    }

    // What stands between the old words, or before the only one. Two underscores stand for a colon.
    private static string SeparatorOf(PersonalKey key, string old)
    {
        var before = key.Text.Substring(0, key.Start);
        var separator = key.Ending.Words.Length > 1 ? old.FirstOrDefault(character => !char.IsLetterOrDigit(character)) : before.LastOrDefault();
        return separator is '-' || (separator is '_' && !before.EndsWith("__", StringComparison.Ordinal)) ? separator.ToString() : "";
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
