using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>A token in text that no build compiles.</summary>
/// <param name="Match">The token.</param>
/// <param name="Span">Its own characters.</param>
/// <param name="Place">What holds it, as a noun: "comment".</param>
/// <param name="Around">The code of this build that the text belongs to.</param>
internal sealed record TokenOutsideCode(TokenMatch Match, TextSpan Span, TableText Place, SyntaxNode Around);
