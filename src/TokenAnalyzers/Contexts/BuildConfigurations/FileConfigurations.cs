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
