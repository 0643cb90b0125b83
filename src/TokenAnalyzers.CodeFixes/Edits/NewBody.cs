namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>A function that is added, whose statements come from several tokens.</summary>
/// <param name="Position">Where it is inserted.</param>
/// <param name="Head">What comes before the statements.</param>
/// <param name="Line">What each statement starts with: a line break and its indentation.</param>
/// <param name="Tail">What comes after the statements.</param>
internal sealed record NewBody(int Position, string Head, string Line, string Tail);
