using System.Globalization;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>
/// A name from source that outputs may show: messages, properties, titles, keys and variables in generated code. Text of a
/// source reaches an output in no other form, since any other text may hold a secret.
/// </summary>
internal sealed record DisclosedName : JudgedName
{
    private const int Longest = 40;

    // It is put together from several names.
    private const int LongestKey = 120;

    private static readonly Alphabet Joining = Alphabet.AnyOf("-.:");
    private static readonly Alphabet InName = Alphabet.Word | Joining;

    private DisclosedName(string text, string judged)
        : base(text, judged)
    {
    }

    /// <summary>A whole text as a name; null if it is longer than a name, has other characters, or could itself be or hold a secret.</summary>
    public static DisclosedName? Of(string text) => Judge(text, Longest);

    /// <summary>A key of configuration, or an environment variable, which code reads; judged like a name.</summary>
    public static DisclosedName? OfKey(string text) => Judge(text, LongestKey);

    /// <summary>
    /// The last word like a name at the end of a text: "Password" of "Server=localhost;Password=". Of a long one the last words
    /// that fit in a name.
    /// </summary>
    /// <returns>Null if there is none, or it could itself be or hold a secret, whether that would be shown or cut off.</returns>
    public static DisclosedName? AtEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1])) end--;
        var start = end;
        while (start > 0 && InName.Contains(text[start - 1])) start--;
        while (start < end && Joining.Contains(text[start])) start++;
        return Judge(text.Substring(start, end - start), LongestKey) is { } name ? name.Cut() : null;
    }

    /// <summary>The name of another thing that is called so.</summary>
    /// <param name="separator">What is before the number.</param>
    /// <param name="number">The number.</param>
    public DisclosedName WithNumber(string separator, int number) => new(Text + separator + number.ToString(CultureInfo.InvariantCulture), Judged);

    /// <summary>Whether it holds or ends a token of a team's own formats. These belong to a compilation, so outputs ask for them when they are made.</summary>
    /// <param name="matcher">The formats of the compilation.</param>
    public bool HoldsTokenOf(TokenMatcher matcher) => TokensOfTeam(matcher)(Judged);

    /// <summary>Whether a text holds a token of a team's own formats; no other text comes this far.</summary>
    /// <param name="matcher">The formats of the compilation.</param>
    public static Predicate<string> TokensOfTeam(TokenMatcher matcher) => text => !matcher.TeamPrefixes.IsEmpty && HoldsToken(text, matcher);

    private DisclosedName? Cut()
    {
        if (Text.Length <= Longest) return this;
        var start = IdentifierWords.Places(Text).ConvertAll(place => place.Start).Find(start => Text.Length - start <= Longest);
        return start > 0 ? new(Text.Substring(start), Judged) : null;
    }

    private static DisclosedName? Judge(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && text.All(InName.Contains) && (NameWords.TextsOfCatalogue.Contains(text) || IsInnocent(text))
            ? new(text, text)
            : null;

    private static bool IsInnocent(string text) => !HoldsSecret(text) && NameLikelihood.IsOfWords(text);

    // One that needs its provider near by counts too.
    private static bool HoldsToken(string text, TokenMatcher matcher) => !matcher.Find(text.AsSpan(), static _ => true).IsEmpty;

    private static bool HoldsSecret(string text) => SecretValue.LooksSecret(text.AsSpan()) || HoldsToken(text, TokenCatalogue.Matcher);
}

/// <summary>A phrase that someone wrote, or that comes back from properties of a diagnostic.</summary>
internal static class DisclosedPhrase
{
    private const int Longest = 80;

    /// <returns>The phrase where it is one of the catalogue, or each of its words is a name that may be shown; else null.</returns>
    public static TableText? Of(string phrase) =>
        NameWords.TextsOfCatalogue.Contains(phrase)
            || (phrase.Length <= Longest && phrase.Split(' ').All(word => DisclosedName.Of(word.Trim('(', ')')) is not null))
            ? TableText.Of(phrase)
            : null;
}
