using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Files.Readers;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers.Files;

/// <summary>A secret that stands in a configuration file.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Match">What it is; null if its key alone says that it is a secret.</param>
/// <param name="Key">Its key; null if it stands elsewhere, such as in a comment.</param>
internal sealed record FileSecret(TextSpan Span, TokenMatch? Match, KeyPath? Key)
{
    /// <summary>The key, if it names a person's token.</summary>
    public PersonalKey? PersonalKey { get; } = Key is null ? null : PersonalKey.Of(Key.Text);

    /// <summary>Whose it is, by its format or else by its key.</summary>
    public TokenOwner Owner => Match?.Owner is { } owner and not TokenOwner.Unknown ? owner : PersonalKey is null ? TokenOwner.Unknown : TokenOwner.Personal;
}
