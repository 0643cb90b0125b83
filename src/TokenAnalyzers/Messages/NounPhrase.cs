using System.Globalization;
using System.Resources;

namespace TokenAnalyzers.Messages;

/// <summary>
/// What a credential is called, without an article: "dbt personal access token". Tables have it in English, and messages in the language of whoever reads
/// them. As <see cref="TableText"/> it is no text of a source.
/// </summary>
internal sealed record NounPhrase
{
    private static readonly ResourceManager Endings = new("TokenAnalyzers.Messages.Nouns", typeof(NounPhrase).Assembly);

    // "OpenAI API key of a service account": what such a word starts belongs after the product in other languages too.
    private static readonly string[] Prepositions = ["of", "in", "with", "without", "bound"];

    private NounPhrase(string text) => Text = text;

    /// <summary>The phrase in English, which tools read.</summary>
    public string Text { get; }

    /// <summary>For rows of tables.</summary>
    public static NounPhrase Of(string text) => new(text);

    /// <summary>The phrase in a language that there is, else in English. Where its ending is not known, it is in English too.</summary>
    /// <param name="language">The language; null for that of the host.</param>
    public string In(CultureInfo? language) => Composed(Text, language).In(language);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    // "GitHub personal access token (classic)": the details, then the longest ending that is known, then the product.
    private static MessageText Composed(string phrase, CultureInfo? language)
    {
        var details = phrase.EndsWith(")", StringComparison.Ordinal) ? phrase.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        if (details > 0)
        {
            var listed = phrase.Substring(details + 2, phrase.Length - details - 3).Split([", "], StringSplitOptions.None);
            return MessageText.Of(
                Wording.TokenWithFacts,
                Composed(phrase.Substring(0, details), language),
                MessageText.List(listed.Select(detail => Composed(detail, language))));
        }

        for (var start = 0; start < phrase.Length; start = EndOfWord(phrase, start) + 1)
        {
            if (Endings.GetString(phrase.Substring(start), language) is not { } ending) continue;
            if (start == 0) return TableText.Of(ending);
            var front = phrase.Substring(0, start - 1);
            return Prepositions.Contains(phrase.Substring(start, EndOfWord(phrase, start) - start))
                ? MessageText.Of(Wording.KindAndWhose, Composed(front, language), TableText.Of(ending))
                : MessageText.Of(Wording.KindOfProduct, TableText.Of(front), TableText.Of(ending));
        }

        return TableText.Of(phrase);
    }

    private static int EndOfWord(string phrase, int start) => phrase.IndexOf(' ', start) is var end and >= 0 ? end : phrase.Length;
}
