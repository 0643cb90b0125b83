using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.Sinks;

/// <summary>A place in code that authenticates with a value.</summary>
/// <param name="Secret">What it takes; null where the header says so that the value names first.</param>
/// <param name="Taker">What takes it, for a message: "AzureKeyCredential", "the header 'X-Api-Key'".</param>
/// <param name="IsHeaderLine">Whether the value names a header first.</param>
/// <param name="NeedsLooks">Whether the value has to look like a secret, because the place alone does not say enough.</param>
internal sealed record SinkUse(Secret? Secret, MessageText Taker, bool IsHeaderLine = false, bool NeedsLooks = false);
