using TokenAnalyzers.Credentials;
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
        var format = KeyProvider.Find(text, start, ending.NeedsProvider);
        return ending.NeedsProvider && format is null ? null : new(text, ending, start, end, format);
    }

    /// <summary>What the key names, such as "GitHub personal access token".</summary>
    public TableText Credential => TableText.Of(Format is null ? Ending.Noun : $"{Format.Provider} {Ending.Noun}");

    /// <summary>What to read instead, such as "GitHub App installation token".</summary>
    public TableText ServiceCredential => Format?.ServiceNoun ?? TableText.Of("service token");

    // $"{name}pat": the unknown part could be "com".
    private static bool MayBeInsideWord(string text, int start) => start > 0 && text[start - 1] == ConstantText.Unknown && char.IsLower(text[start]);
}
