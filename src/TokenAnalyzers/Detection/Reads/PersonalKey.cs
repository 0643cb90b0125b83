using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>A key of configuration, or the name of an environment variable, that says personal.</summary>
/// <param name="Text">The whole key as far as it is known.</param>
/// <param name="Ending">What its last words are.</param>
/// <param name="Start">Where these words start in the key.</param>
/// <param name="End">Where they end.</param>
/// <param name="Format">The personal token of the provider that the key names; null if it names none.</param>
internal sealed record PersonalKey(string Text, PersonalEnding Ending, int Start, int End, TokenFormat? Format)
{
    /// <summary>Reads a key; null if it does not say personal.</summary>
    public static PersonalKey? Of(string text)
    {
        if (PersonalEnding.Of(text.AsSpan()) is not var (ending, start, end) || MayBeInsideWord(text, start)) return null;
        if (ending.IsAcronym && OtherPats.Contains(WordBefore(text, start))) return null;
        var format = KeyProvider.Find(text, start, ending.NeedsProvider) ?? KeyProvider.Find(text, text.Length, atEnd: true);
        return ending.NeedsProvider && format is null ? null : new(text, ending, start, end, format);
    }

    // What is called PAT there is no personal token: addresses and ports are translated, and a programmatic token is anyone's.
    private static readonly HashSet<string> OtherPats =
        new(["network", "nat", "firewall", "router", "port", "snowflake"], StringComparer.OrdinalIgnoreCase);

    // A word that says that the key is one developer's, on the own machine.
    private static readonly HashSet<string> OfDeveloper = new(["local", "dev", "developer", "development"], StringComparer.Ordinal);

    /// <summary>What to read instead, of whatever provider.</summary>
    public static NounPhrase AnyServiceToken { get; } = NounPhrase.Of("service token");

    /// <summary>What the key names, such as "GitHub personal access token".</summary>
    public NounPhrase Credential => NounPhrase.Of(Format is null ? Ending.Noun : $"{Format.Provider} {Ending.Noun}");

    /// <summary>What to read instead, such as "GitHub App installation token".</summary>
    public NounPhrase ServiceCredential => Format?.ServiceNoun ?? AnyServiceToken;

    /// <summary>The same with what it can't do on some plans of its provider.</summary>
    public NounPhrase ServiceAdvice => Format?.ServiceAdvice ?? ServiceCredential;

    /// <summary>Whether the key says that it is a developer's own. "DevOps" says nothing of the kind.</summary>
    public bool IsOfDeveloper
    {
        get
        {
            var words = IdentifierWords.Of(Text);
            return words.Where((word, index) => OfDeveloper.Contains(word) && words.ElementAtOrDefault(index + 1) != "ops").Any();
        }
    }

    private static string WordBefore(string text, int end) =>
        IdentifierWord.Before(text.AsSpan(), end) is { IsNone: false } word ? text.Substring(word.Start, word.End - word.Start) : "";

    // $"{name}pat": the unknown part could be "com".
    private static bool MayBeInsideWord(string text, int start) => start > 0 && text[start - 1] == ConstantText.Unknown && char.IsLower(text[start]);
}

