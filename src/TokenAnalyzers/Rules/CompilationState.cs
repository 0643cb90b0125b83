using System.Runtime.CompilerServices;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Rules;

/// <summary>
/// What all analyzers know of one compilation. The compiler starts each of them on its own; they meet here, so that no
/// text is searched twice.
/// </summary>
internal sealed class CompilationState
{
    // A state is gone with its compilation.
    private static readonly ConditionalWeakTable<Compilation, CompilationState> Kept = new();

    private CompilationState(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        (Compilation, Options) = (compilation, options);
        var search = TokenSearch.Of(options, cancellationToken);
        Matcher = search.Matcher;
        Candidates = new(compilation, search);
        Sinks = new(compilation);
        Programs = new(options.AnalyzerConfigOptionsProvider.GlobalOptions);
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The options of its analyzers.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>The formats of tokens that are known, with the team's own.</summary>
    public TokenMatcher Matcher { get; }

    /// <summary>Where a file may hold a token.</summary>
    public CompilationCandidates Candidates { get; }

    /// <summary>The sinks of the libraries that are referenced.</summary>
    public ReferencedSinks Sinks { get; }

    /// <summary>Whether the program may act for its user.</summary>
    public ProgramOfUser Programs { get; }

    /// <summary>
    /// Where code runs, and for whom, for one analyzer. Analyzers run at once, in any order, and what guards cost at one place depends on the places
    /// that were asked about before: shared, they could give up in one build and not in the next.
    /// </summary>
    public ContextResolver NewContexts() => new(Compilation, Options);

    /// <summary>The state of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options of its analyzers. A host may analyze one compilation with several: each has a state of its own then.</param>
    /// <param name="cancellationToken">Ends the reading of the team's formats.</param>
    public static CompilationState Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var kept = Kept.GetValue(compilation, _ => new(compilation, options, cancellationToken));
        return kept.IsFor(options) ? kept : new(compilation, options, cancellationToken);
    }

    private bool IsFor(AnalyzerOptions options) =>
        options == Options
            || (options.AnalyzerConfigOptionsProvider == Options.AnalyzerConfigOptionsProvider && options.AdditionalFiles == Options.AdditionalFiles);
}
