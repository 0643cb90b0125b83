using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>A phrase that someone wrote, or that comes back from properties of a diagnostic.</summary>
internal static class DisclosedPhrase
{
    private const int Longest = 80;

    /// <returns>The phrase where it is one of the catalogue, or each of its words is a name that may be shown; else null.</returns>
    public static TableText? Of(string phrase) =>
        NameWords.TextsOfCatalogue.Contains(phrase) || (phrase.Length <= Longest && phrase.Split(' ').All(word => DisclosedName.Of(word.Trim('(', ')')) is not null)) ? TableText.Of(phrase) : null;
}
