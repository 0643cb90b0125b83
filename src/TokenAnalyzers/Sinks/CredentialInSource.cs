using System.Collections.Immutable;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Sinks;

/// <summary>A credential of no known format that is written in source, and the sinks that it reaches.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Sinks">The sinks, at least one.</param>
internal sealed record CredentialInSource(SourcePlace Place, ImmutableArray<ReachedSink> Sinks);
