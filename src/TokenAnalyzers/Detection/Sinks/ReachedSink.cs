using Microsoft.CodeAnalysis;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>A sink that a text reaches, and the part of the text that is the secret for it.</summary>
/// <param name="Secret">What the sink takes.</param>
/// <param name="Taker">What takes it, for a message.</param>
/// <param name="Node">The expression that is given to it.</param>
/// <param name="Start">Where the secret starts in the text.</param>
internal sealed record ReachedSink(CredentialDescription Secret, MessageText Taker, SyntaxNode Node, int Start)
{
    /// <summary>Null if no part of the text can be a secret for the sink.</summary>
    public static ReachedSink? Of(SinkMatch sink, SyntaxNode node, TaintedText text)
    {
        if (text.In(sink) is not { } secret || !secret.CanBeSecret(sink.NeedsLooks)) return null;
        if (sink.Secret is { } known) return new(known == WellKnownCredentials.HttpToken && text.IsPassword ? WellKnownCredentials.HttpPassword : known, sink.Taker, node, secret.Start);
        return text.Header is { } header ? new(header.Secret, $"the header '{header.Name}'", node, secret.Start) : null;
    }
}
