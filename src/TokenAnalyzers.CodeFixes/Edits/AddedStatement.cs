namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>A statement that is added to a function, or in front of a statement without a block around it.</summary>
/// <param name="Owner">The function, the statement, or the type that gets a constructor.</param>
/// <param name="Text">Its source.</param>
/// <param name="IsFirst">Whether it runs before all others, or after the ones that store parameters.</param>
/// <param name="IsInValue">Whether the owner is a lambda whose body is its value.</param>
internal sealed record AddedStatement(SyntaxNode Owner, string Text, bool IsFirst, bool IsInValue);

/// <summary>A function that is added, whose statements come from several tokens.</summary>
/// <param name="Position">Where it is inserted.</param>
/// <param name="Head">What comes before the statements.</param>
/// <param name="Line">What each statement starts with: a line break and its indentation.</param>
/// <param name="Tail">What comes after the statements.</param>
internal sealed record NewBody(int Position, string Head, string Line, string Tail);
