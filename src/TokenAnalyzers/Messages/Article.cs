namespace TokenAnalyzers.Messages;

/// <summary>The article of a noun phrase in a message, in languages that have one.</summary>
internal static class Article
{
    private const string Vowels = "aeiou";

    // Of the consonants whose names start with a vowel: "an npm access token".
    private const string SpelledWithVowel = "fhlmnrsx";

    /// <summary>"a dbt service token", "an Okta API token", "an npm access token".</summary>
    public static MessageText With(NounPhrase noun) => With(noun, noun);

    /// <summary>The same of a text that starts with the phrase.</summary>
    public static MessageText With(NounPhrase noun, MessageText text) =>
        MessageText.Of(StartsWithVowel(noun.Text.Split(' ')[0].ToLowerInvariant()) ? Wording.WithAn : Wording.WithA, text);

    // What has no vowel is spelled letter by letter.
    private static bool StartsWithVowel(string word) =>
        Vowels.IndexOf(word[0]) >= 0 || (SpelledWithVowel.IndexOf(word[0]) >= 0 && word.IndexOfAny([.. Vowels, 'y']) < 0);
}
