using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Options.Baseline;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Suppresses what a baseline knows. The compiler asks only where something was reported, and writes it into its log as suppressed. While a baseline is
/// written all is suppressed, so that nothing ends the build: what a suppression in the code already holds is told apart by that.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class BaselineSuppressor : DiagnosticSuppressor
{
    /// <summary>The property of a diagnostic that has the fingerprint of the reported text.</summary>
    internal const string FingerprintKey = "fingerprint";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Suppressions = Descriptors.OfTokens.ToImmutableDictionary(
        static rule => rule.Id, static rule => new SuppressionDescriptor($"{rule.Id}-baseline", rule.Id, (LocalizableText)Wording.BaselineListsIt));

    /// <inheritdoc/>
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = Suppressions.Values.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var writes = TokenOptions.ValueOf(options, ProjectProperties.OptionOf(ProjectProperties.WritesBaseline)) == "true";
        var baseline = BaselineReader.Of(context.Options, context.CancellationToken);
        if (baseline.IsEmpty && !writes) return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (FingerprintOf(diagnostic) is not { } fingerprint) continue;
            if (writes || baseline.EntriesFor(PathOf(diagnostic.Location)).Any(entry => entry.Rule == diagnostic.Id && entry.Fingerprint == fingerprint))
                context.ReportSuppression(Suppression.Create(Suppressions[diagnostic.Id], diagnostic));
        }
    }

    /// <summary>The fingerprint of the text that a diagnostic is reported for; null if it is reported for none.</summary>
    internal static string? FingerprintOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(FingerprintKey, out var fingerprint) ? fingerprint : null;

    /// <summary>The path of the file that a place is shown in, as the log of the compiler has it: for code of a page of Razor, that of the page.</summary>
    internal static string PathOf(Location location) => location.GetMappedLineSpan().Path;
}
