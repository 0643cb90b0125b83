using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
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
        if (Chosen(key, options) is { } chosen)
        {
            var isAlike = chosen.StartsWith(key.Text.Substring(0, key.Start), StringComparison.Ordinal);
            yield return isAlike ? (key.Start, chosen.Substring(key.Start)) : (0, chosen);
        }

        yield return (key.Start, Cased(key));
    }

    // What a team chose for a provider stands for its one token, and not for a second one or for one of a part of the program.
    private static string? Chosen(PersonalKey key, TokenOptions options) =>
        key.Format is { } format
            && key.End == key.Text.Length
            && key.Text.Any(char.IsLower)
            && KeyProvider.IsName(IdentifierWords.Letters(key.Text.Substring(0, key.Start)).AsSpan())
                ? options.ConfigurationKeyOf(format.Provider)
                : null;

    // "pat" in github_pat, githubPat, GitHub:Pat, GITHUB_PAT, GITHUB-PAT, GITHUBPAT.
    private static string Cased(PersonalKey key)
    {
        var old = key.Text.Substring(key.Start, key.End - key.Start);
        var words = key.Ending.ServiceWords;
        var isUpper = !key.Text.Any(char.IsLower);
        if (IsInsideWord(key))
        {
            var added = "_" + string.Join("_", words);
            return isUpper ? added.ToUpperInvariant() : added;
        }

        var separator = SeparatorOf(key, old);
        if (isUpper) return string.Join(words.Length == 1 ? "" : separator == "-" ? "-" : "_", words).ToUpperInvariant();
        var isLower = char.IsLower(old[0]);
        return string.Join(
            separator, words.Select((word, index) => isLower && (index == 0 || separator.Length > 0) ? word : IdentifierWords.Capitalized(word)));
    }

    private static bool IsInsideWord(PersonalKey key) => key.Ending.IsAcronym && IdentifierWord.Before(key.Text.AsSpan(), key.End).Start != key.Start;

    // What is between the old words, or beside the only one. Two underscores stand for a colon.
    private static string SeparatorOf(PersonalKey key, string old)
    {
        var before = key.Text.Substring(0, key.Start);
        var separator =
            key.Ending.Words.Length > 1 ? old.FirstOrDefault(character => !char.IsLetterOrDigit(character))
            : before.Length > 0 ? before[before.Length - 1]
            : key.Text.ElementAtOrDefault(key.End);
        return separator is '-' || (separator is '_' && !before.EndsWith("__", StringComparison.Ordinal)) ? separator.ToString() : "";
    }
}
