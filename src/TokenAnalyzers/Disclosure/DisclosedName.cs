using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;
using TokenAnalyzers.Values;

namespace TokenAnalyzers.Disclosure;

/// <summary>
/// A name from source that outputs may show: messages, properties, titles, keys and variables in generated code. Text of a
/// source reaches an output in no other form, since any other text may hold a secret.
/// </summary>
internal sealed record DisclosedName
{
    private const int Longest = 40;

    // "Smtp", "Url" and "Ssh" have too few letters to be judged, and no secret is as short.
    private const int LongestUnjudged = 5;

    private static readonly Alphabet InName = Alphabet.Word | Alphabet.AnyOf("-.:");

    private DisclosedName(string text) => Text = text;

    /// <summary>The name as it is spelled: letters, digits, '_', '-', '.' and ':', at most 40 of them.</summary>
    public string Text { get; }

    /// <summary>A whole text as a name; null if it is longer, has other characters, or could itself be or hold a secret.</summary>
    public static DisclosedName? Of(string text) =>
        text.Length is > 0 and <= Longest && text.All(InName.Contains) && !OptionText.HoldsToken(text) && (text.Length <= LongestUnjudged || Words.Only(text.AsSpan())) ? new(text) : null;

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
