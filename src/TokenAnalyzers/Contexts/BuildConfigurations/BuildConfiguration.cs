using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>One file as one configuration compiles it. The parser itself decides which text that is.</summary>
internal sealed class BuildConfiguration
{
    private readonly Lazy<TextSpan[]> _disabled;
    private readonly Lazy<PragmaWarningDirectiveTriviaSyntax[]> _pragmas;

    /// <param name="tree">The file, parsed with the symbols of the configuration.</param>
    public BuildConfiguration(SyntaxTree tree)
    {
        Tree = tree;
        _disabled = new(() => [.. Directives.Trivia(tree).Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(static trivia => trivia.Span)]);
        _pragmas = new(() => [.. Directives.Of(tree).OfType<PragmaWarningDirectiveTriviaSyntax>().Where(static pragma => pragma.IsActive)]);
    }

    public SyntaxTree Tree { get; }

    /// <summary>Whether the text at a position is no disabled text of an <c>#if</c>.</summary>
    public bool Compiles(int position)
    {
        var last = LastFrom(_disabled.Value, position, static span => span.Start);
        return last < 0 || !_disabled.Value[last].Contains(position);
    }

    /// <summary>Whether a preprocessor symbol is defined in the file: <c>#define</c> and <c>#undef</c> have the last word.</summary>
    public bool Defines(string symbol)
    {
        var isDefined = Tree.Options.PreprocessorSymbolNames.Contains(symbol);

        // Both stand before the first token.
        foreach (var trivia in Tree.GetRoot().GetFirstToken(includeZeroWidth: true).LeadingTrivia)
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
        for (var i = LastFrom(_pragmas.Value, position, static pragma => pragma.SpanStart); i >= 0; i--)
        {
            if (Names(_pragmas.Value[i], ruleId)) return _pragmas.Value[i].DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
        }

        return false;
    }

    // A pragma without ids is about all rules.
    private static bool Names(PragmaWarningDirectiveTriviaSyntax pragma, string ruleId) =>
        pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code is IdentifierNameSyntax name && name.Identifier.ValueText == ruleId);

    // The last item that starts at a position or before it; -1 if there is none.
    private static int LastFrom<T>(T[] items, int position, Func<T, int> startOf) =>
        SortedSearch.FirstNotBefore(items.Length, (items, position, startOf), static (state, at) => state.startOf(state.items[at]) <= state.position) - 1;
}
