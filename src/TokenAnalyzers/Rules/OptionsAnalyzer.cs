using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Options.Baseline;
using TokenAnalyzers.Options.TeamFormats;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports options, and lines of a formats file or a baseline, that are not valid. Most options hold for many files, so it looks once at the whole
/// compilation: a mistake is told once, and every build tells it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.InvalidConfiguration);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static compilation =>
        {
            var own = TeamFormatFiles.Read(TeamFormatFiles.In(compilation.Options, compilation.CancellationToken));
            var matcher = TokenSearch.Of(compilation.Options, compilation.CancellationToken).Matcher;
            var known = BaselineReader.Of(compilation.Options, compilation.CancellationToken);
            foreach (var problem in own.Problems.Concat(known.Problems)) Report(problem.Location, problem.Message);

            // The compiler does not tell in which file a setting is.
            var names = own.Formats.IsEmpty ? FormatNames.Default : new([.. TokenCatalogue.Formats, .. own.Formats]);
            foreach (var problem in OptionProblems.In(compilation.Compilation, compilation.Options, names, compilation.CancellationToken))
                Report(Location.None, problem);

            void Report(Location place, MessageText message) => compilation.ReportDiagnostic(
                DisclosedDiagnostic.Create(Descriptors.InvalidConfiguration, ReportedPlace.Unknown(place), properties: null, matcher, message));
        });
    }
}
