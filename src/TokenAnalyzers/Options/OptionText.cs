using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>What messages show of keys and values that someone wrote.</summary>
internal static class OptionText
{
    /// <summary>The text in quotes, where it is a name or a phrase of names; else nothing of it.</summary>
    public static MessageText Quote(string text) => text.Length == 0 ? MessageText.Of($"''") : DisclosedPhrase.Of(text) is { } phrase ? MessageText.Of($"'{phrase}'") : $"'***'";
}
