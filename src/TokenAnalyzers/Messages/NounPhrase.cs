using System.Globalization;

namespace TokenAnalyzers.Messages;

/// <summary>
/// What a credential is called, without an article: "dbt personal access token". Tables have it in English, and messages in the language of whoever reads
/// them. As <see cref="TableText"/> it is no text of a source.
/// </summary>
internal sealed record NounPhrase
{
    private NounPhrase(string text) => Text = text;

    /// <summary>The phrase in English, which tools read.</summary>
    public string Text { get; }

    /// <summary>For rows of tables.</summary>
    public static NounPhrase Of(string text) => new(text);

    /// <summary>The phrase in a language that there is, else in English.</summary>
    /// <param name="language">The language; null for that of the host.</param>
    public string In(CultureInfo? language) => Text;

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
