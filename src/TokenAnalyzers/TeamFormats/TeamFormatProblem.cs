using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.TeamFormats;

/// <summary>What is wrong with a line of a formats file.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">The characters that are wrong.</param>
/// <param name="Message">What is wrong and what is valid, as one sentence without its full stop.</param>
internal sealed record TeamFormatProblem(string File, SourceText Text, TextSpan Span, MessageText Message)
{
    public Location Location => Location.Create(File, Span, Text.Lines.GetLinePositionSpan(Span));
}
