using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.Formats;

/// <summary>Why a pattern can't be read.</summary>
/// <param name="Position">Where, in characters from the start of the pattern.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record PatternError(int Position, MessageText Message);
