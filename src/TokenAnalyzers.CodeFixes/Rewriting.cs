using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes;

/// <summary>What a rewriting came to.</summary>
/// <param name="Solution">The changed solution; the unchanged one if no token could be rewritten.</param>
/// <param name="Attempts">The tokens that are rewritten, and how.</param>
internal sealed record Rewriting(Solution Solution, IReadOnlyList<Attempt> Attempts);
