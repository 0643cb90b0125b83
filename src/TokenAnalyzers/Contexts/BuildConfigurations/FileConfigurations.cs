using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>
/// One file as the Debug and as the Release configuration compile it, whichever of them is built. They have the same
/// symbols but for DEBUG and RELEASE: the .NET SDK defines the name of the configuration in upper case. A file whose
/// conditions name neither is the same in both, and is not parsed again.
/// </summary>
internal sealed class FileConfigurations
{
    private const string DebugSymbol = "DEBUG";
    private const string ReleaseSymbol = "RELEASE";

    private readonly Lazy<bool> _differ;
    private readonly Lazy<BuildConfiguration> _debug;
    private readonly Lazy<BuildConfiguration> _release;

    /// <param name="tree">The file as this build compiles it.</param>
    public FileConfigurations(SyntaxTree tree)
    {
        Built = new(tree);
        _differ = new(() => Directives.Of(tree).Any(NamesConfiguration));
        _debug = new(() => With(DebugSymbol));
        _release = new(() => With(ReleaseSymbol));
    }

    /// <summary>The configuration of this build.</summary>
    public BuildConfiguration Built { get; }

    public BuildConfiguration Debug => _debug.Value;

    public BuildConfiguration Release => _release.Value;

    /// <summary>The configurations that compile another text than this build does. Most files have none.</summary>
    public IEnumerable<BuildConfiguration> Others =>
        _differ.Value ? new[] { Debug, Release }.Where(configuration => configuration != Built) : [];

    /// <summary>Whether Debug compiles the start or the end of a span, and Release does not.</summary>
    public bool IsOnlyInDebug(TextSpan span) =>
        _differ.Value && (IsOnlyInDebug(span.Start) || IsOnlyInDebug(Math.Max(span.Start, span.End - 1)));

    /// <summary>
    /// Whether a pragma turns off a diagnostic in text that only another configuration compiles. The compiler honors pragmas
    /// only in text that it compiles.
    /// </summary>
    public bool IsTurnedOff(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.SourceSpan.Start;
        return !Built.Compiles(start) && Others.Any(other => other.Compiles(start) && other.TurnsOff(diagnostic.Id, start));
    }

    private bool IsOnlyInDebug(int position) => Debug.Compiles(position) && !Release.Compiles(position);

    private static bool NamesConfiguration(DirectiveTriviaSyntax directive) =>
        directive is ConditionalDirectiveTriviaSyntax { Condition: var condition }
        && condition.DescendantTokens().Any(token => token.ValueText is DebugSymbol or ReleaseSymbol);

    private BuildConfiguration With(string symbol)
    {
        var tree = Built.Tree;
        var options = (CSharpParseOptions)tree.Options;
        var symbols = options.PreprocessorSymbolNames.Where(name => name is not (DebugSymbol or ReleaseSymbol)).Append(symbol).ToList();
        if (new HashSet<string>(options.PreprocessorSymbolNames).SetEquals(symbols)) return Built;
        return new(CSharpSyntaxTree.ParseText(tree.GetText(), options.WithPreprocessorSymbols(symbols), tree.FilePath));
    }
}

/// <summary>One file as one configuration compiles it. The parser itself decides which text that is.</summary>
internal sealed class BuildConfiguration
{
    private readonly Lazy<TextSpan[]> _disabled;
    private readonly Lazy<PragmaWarningDirectiveTriviaSyntax[]> _pragmas;

    /// <param name="tree">The file, parsed with the symbols of the configuration.</param>
    public BuildConfiguration(SyntaxTree tree)
    {
        Tree = tree;
        _disabled = new(() =>
            [.. Directives.Trivia(tree).Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(static trivia => trivia.Span)]);
        _pragmas = new(() => [.. Directives.Of(tree).OfType<PragmaWarningDirectiveTriviaSyntax>().Where(static pragma => pragma.IsActive)]);
    }

    public SyntaxTree Tree { get; }

    /// <summary>Whether the text at a position is not disabled text of an <c>#if</c>.</summary>
    public bool Compiles(int position)
    {
        var last = LastFrom(_disabled.Value, position, static span => span.Start);
        return last < 0 || !_disabled.Value[last].Contains(position);
    }

    /// <summary>Whether a preprocessor symbol is defined in the file: <c>#define</c> and <c>#undef</c> have the last word.</summary>
    public bool Defines(string symbol)
    {
        var isDefined = Tree.Options.PreprocessorSymbolNames.Contains(symbol);

        // Both are before the first token.
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

/// <summary>The preprocessor directives of a file.</summary>
internal static class Directives
{
    /// <summary>All directives, active or not, in their order.</summary>
    public static IEnumerable<DirectiveTriviaSyntax> Of(SyntaxTree tree) =>
        Trivia(tree).Where(static trivia => trivia.IsDirective).Select(static trivia => trivia.GetStructure()).OfType<DirectiveTriviaSyntax>();

    /// <summary>The trivia with the directives and the text that they disable. Only code that holds a directive is walked, and never by recursion.</summary>
    public static IEnumerable<SyntaxTrivia> Trivia(SyntaxTree tree) =>
        from token in tree.GetRoot().DescendantTokens(static node => node.ContainsDirectives)
        where token.ContainsDirectives
        from trivia in token.LeadingTrivia
        select trivia;
}
