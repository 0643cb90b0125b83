using Microsoft.CodeAnalysis;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>A token and where source code has it.</summary>
/// <param name="Match">The token.</param>
/// <param name="Place">Where it stands. Its node may be of another configuration than the one that is built.</param>
/// <param name="DeclaredAs">The constant or readonly field that stands there for the token; null if it is spelled out there.</param>
internal sealed record TokenInSource(TokenMatch Match, SourcePlace Place, IFieldSymbol? DeclaredAs);
