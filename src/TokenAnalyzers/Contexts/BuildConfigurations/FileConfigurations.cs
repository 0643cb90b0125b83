using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>
/// One file as a release and as the builds of developers compile it, whichever of them is built. A release has the symbols of the build but for those that
/// say development, such as DEBUG, LOCAL and UNITY_EDITOR, and RELEASE: the .NET SDK defines the name of the configuration in upper case. The builds of
/// developers are Debug, and for each other symbol of the file that says development one that has it. A file whose conditions name no such symbol is the
/// same in all, and is not parsed again.
/// </summary>
internal sealed class FileConfigurations
{
    private const string DebugSymbol = "DEBUG";
    private const string ReleaseSymbol = "RELEASE";

    // A file that asks for more symbols of development is looked at with the first ones.
    private const int MostSymbols = 6;

    private static readonly IReadOnlyDictionary<string, Stage> NoOptions = ImmutableDictionary<string, Stage>.Empty;

    private readonly Lazy<ImmutableArray<string>> _symbols;
    private readonly Lazy<BuildConfiguration> _debug;
    private readonly Lazy<BuildConfiguration> _release;
    private readonly Lazy<ImmutableArray<BuildConfiguration>> _ofDevelopers;
    private readonly Lazy<ImmutableArray<BuildConfiguration>> _ofFrameworks;

    /// <param name="tree">The file as this build compiles it.</param>
    /// <param name="frameworks">The target frameworks of the project, if it has several.</param>
    public FileConfigurations(SyntaxTree tree, ImmutableArray<string> frameworks)
    {
        Built = new(tree);
        _symbols = new(() => SymbolsIn(tree).ToImmutableArray());
        _debug = new(() => With(DebugSymbol));
        _release = new(() => With(ReleaseSymbol));
        _ofDevelopers = new(() => OfDevelopers().ToImmutableArray());
        _ofFrameworks = new(() => OfFrameworks(frameworks).ToImmutableArray());
    }

    /// <summary>The configuration of this build.</summary>
    public BuildConfiguration Built { get; }

    public BuildConfiguration Debug => _debug.Value;

    public BuildConfiguration Release => _release.Value;

    /// <summary>The builds of developers, Debug first.</summary>
    public ImmutableArray<BuildConfiguration> Developers => _ofDevelopers.Value;

    /// <summary>The configurations that compile another text than this build does. Most files have none.</summary>
    public IEnumerable<BuildConfiguration> Others =>
        _symbols.Value.IsEmpty ? [] : Developers.Add(Release).Where(configuration => configuration.Tree != Built.Tree);

    /// <summary>Whether only the compilation of another target framework of the project compiles a position.</summary>
    public bool IsOfAnotherFramework(int position) =>
        !Built.Compiles(position)
        && !Others.Any(configuration => configuration.Compiles(position))
        && _ofFrameworks.Value.Any(configuration => configuration.Compiles(position));

    /// <summary>Whether a symbol other than DEBUG says development.</summary>
    public static bool IsOfDevelopers(string symbol) => symbol != DebugSymbol && SaysDevelopment(symbol);

    /// <summary>Whether developers compile the start or the end of a span, and a release does not.</summary>
    public bool IsForDevelopers(TextSpan span) => DevelopmentSymbolAt(span) is not null;

    /// <summary>The symbol with which developers compile the start or the end of a span that a release does not; null if there is none.</summary>
    public string? DevelopmentSymbolAt(TextSpan span) =>
        _symbols.Value.IsEmpty ? null : DevelopmentSymbolAt(span.Start) ?? DevelopmentSymbolAt(Math.Max(span.Start, span.End - 1));

    /// <summary>
    /// Whether a pragma turns off a diagnostic in text that only another configuration compiles. The compiler honors pragmas
    /// only in text that it compiles.
    /// </summary>
    public bool IsTurnedOff(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.SourceSpan.Start;
        return !Built.Compiles(start) && Others.Any(other => other.Compiles(start) && other.TurnsOff(diagnostic.Id, start));
    }

    private static bool SaysDevelopment(string symbol) => StageWords.In(symbol, EnvironmentWordUse.Symbol, NoOptions)?.Stage == Stage.Development;

    private string? DevelopmentSymbolAt(int position) =>
        Release.Compiles(position) ? null : Developers.FirstOrDefault(configuration => configuration.Compiles(position))?.Symbol;

    // The symbols that the file asks for and that make its builds differ, in their order.
    private static IEnumerable<string> SymbolsIn(SyntaxTree tree) =>
        SymbolsAsked(tree).Where(static symbol => symbol == ReleaseSymbol || SaysDevelopment(symbol)).Take(MostSymbols);

    private static IEnumerable<string> SymbolsAsked(SyntaxTree tree) => Directives.Of(tree)
        .OfType<ConditionalDirectiveTriviaSyntax>()
        .SelectMany(static directive => directive.Condition.DescendantTokens())
        .Select(static token => token.ValueText)
        .Distinct();

    // Each as a release and as developers compile it. Of the symbols of a framework, those are enough that the file asks for.
    private IEnumerable<BuildConfiguration> OfFrameworks(ImmutableArray<string> frameworks)
    {
        if (frameworks.IsEmpty) yield break;
        var asked = SymbolsAsked(Built.Tree).Where(TargetFrameworkSymbols.IsOne).ToList();
        if (asked.Count == 0) yield break;
        foreach (var framework in frameworks)
        {
            foreach (var configuration in Developers.Add(Release))
            {
                var others = configuration.Tree.Options.PreprocessorSymbolNames.Where(static symbol => !TargetFrameworkSymbols.IsOne(symbol));
                var defined = others.Concat(asked.Where(symbol => TargetFrameworkSymbols.Defines(framework, symbol)));
                yield return new(Parsed(defined), framework);
            }
        }
    }

    // With a symbol of its own a build may be a Debug build or none.
    private IEnumerable<BuildConfiguration> OfDevelopers()
    {
        yield return Debug;
        foreach (var symbol in _symbols.Value.Where(static symbol => symbol is not (DebugSymbol or ReleaseSymbol)))
        {
            yield return With(symbol, DebugSymbol);
            yield return With(symbol);
        }
    }

    private BuildConfiguration With(params string[] added)
    {
        var built = Built.Tree.Options.PreprocessorSymbolNames;
        var symbols = built.Where(static name => name != ReleaseSymbol && !SaysDevelopment(name)).Concat(added).ToList();
        if (new HashSet<string>(built).SetEquals(symbols)) return new(Built.Tree, added[0]);
        return new(Parsed(symbols), added[0]);
    }

    private SyntaxTree Parsed(IEnumerable<string> symbols)
    {
        var options = (CSharpParseOptions)Built.Tree.Options;
        return CSharpSyntaxTree.ParseText(Built.Tree.GetText(), options.WithPreprocessorSymbols(symbols), Built.Tree.FilePath);
    }
}

/// <summary>One file as one configuration compiles it. The parser itself decides which text that is.</summary>
internal sealed class BuildConfiguration
{
    private readonly Lazy<TextSpan[]> _disabled;
    private readonly Lazy<PragmaWarningDirectiveTriviaSyntax[]> _pragmas;

    /// <param name="tree">The file, parsed with the symbols of the configuration.</param>
    /// <param name="symbol">The symbol or the target framework that it is for; none for the one that is built.</param>
    public BuildConfiguration(SyntaxTree tree, string symbol = "")
    {
        Tree = tree;
        Symbol = symbol;
        _disabled = new(() =>
            [.. Directives.Trivia(tree).Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(static trivia => trivia.Span)]);
        _pragmas = new(() => [.. Directives.Of(tree).OfType<PragmaWarningDirectiveTriviaSyntax>().Where(static pragma => pragma.IsActive)]);
    }

    public SyntaxTree Tree { get; }

    /// <summary>The symbol or the target framework that it is for; empty for the one that is built.</summary>
    public string Symbol { get; }

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
