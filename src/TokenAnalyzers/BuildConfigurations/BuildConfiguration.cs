using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.BuildConfigurations;

/// <summary>One file as one configuration compiles it. The parser itself decides which text that is.</summary>
/// <param name="tree">The file, parsed with the symbols of the configuration.</param>
internal sealed class BuildConfiguration(SyntaxTree tree)
{
    public SyntaxTree Tree => tree;

    /// <summary>Whether the text at a position is no disabled text of an <c>#if</c>.</summary>
    public bool Compiles(int position) => !tree.GetRoot().FindTrivia(position).IsKind(SyntaxKind.DisabledTextTrivia);

    /// <summary>Whether a preprocessor symbol is defined in the file: <c>#define</c> and <c>#undef</c> have the last word.</summary>
    public bool Defines(string symbol)
    {
        var isDefined = tree.Options.PreprocessorSymbolNames.Contains(symbol);

        // Both stand before the first token.
        foreach (var trivia in tree.GetRoot().GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            isDefined = trivia.GetStructure() switch
            {
                DefineDirectiveTriviaSyntax { IsActive: true } define when define.Name.ValueText == symbol => true,
                UndefDirectiveTriviaSyntax { IsActive: true } undefine when undefine.Name.ValueText == symbol => false,
                _ => isDefined,
            };
        }

        return isDefined;
    }

    /// <summary>Whether a <c>#pragma warning disable</c> of this configuration turns a rule off at a position.</summary>
    public bool TurnsOff(string ruleId, int position)
    {
        var isOff = false;
        foreach (var directive in Directives.Of(tree).OfType<PragmaWarningDirectiveTriviaSyntax>())
        {
            if (directive.SpanStart > position) break;
            if (directive.IsActive && Names(directive, ruleId)) isOff = directive.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
        }

        return isOff;
    }

    // A pragma without ids is about all rules.
    private static bool Names(PragmaWarningDirectiveTriviaSyntax pragma, string ruleId) =>
        pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code is IdentifierNameSyntax name && name.Identifier.ValueText == ruleId);
}
