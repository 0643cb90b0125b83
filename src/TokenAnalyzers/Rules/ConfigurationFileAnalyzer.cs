using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.ConfigurationFiles;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>Reports tokens in the configuration files beside the code. The package's targets give them to the compiler as additional files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationFileAnalyzer : TokenAnalyzer
{
    // The targets mark what a project asks for by TokenAnalyzersFiles.
    private const string Asked = "build_metadata.AdditionalFiles.TokenAnalyzers";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.PersonalTokenInFile, Descriptors.TokenInFile, Descriptors.TokenInDevelopmentFile);

    private protected override void Start(CompilationStartAnalysisContext start, CompilationState state) =>
        start.RegisterAdditionalFileAction(file => Analyze(file, state.Matcher));

    private static void Analyze(AdditionalFileAnalysisContext context, TokenMatcher matcher)
    {
        var file = context.AdditionalFile;
        if (KindOf(file, context.Options) is not { } kind || file.GetText(context.CancellationToken) is not { } text) return;
        var secrets = new ConfigurationSecrets(text, kind, matcher, context.CancellationToken);
        if (secrets.Found.Count == 0) return;

        var options = TokenOptions.Of(file, context.Options);
        if (options.ExcludedFiles.Any(pattern => FilePattern.Matches(pattern, file.Path)) || !IsFirst(file, context.Options)) return;
        var contexts = new ConfigurationFileContext(file.Path, secrets, options, context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (var secret in secrets.Found)
        {
            if (secret.Match is { } match && options.Excludes(match.Format)) continue;
            context.ReportDiagnostic(FileReport.Create(secret, file.Path, text, contexts.Of(secret), matcher));
        }
    }

    // Null if the file is not searched.
    private static ConfigurationFileKind? KindOf(AdditionalText file, AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var isAsked = TokenOptions.ValueOf(provider.GetOptions(file), Asked) == "true";
        return ConfigurationFileKinds.Of(file.Path, isAsked) is { } kind && ProjectContext.ScansFiles(provider.GlobalOptions) ? kind : null;
    }

    // A project may list a file twice.
    private static bool IsFirst(AdditionalText file, AnalyzerOptions options)
    {
        var place = options.AdditionalFiles.IndexOf(file);
        return place < 0 || !options.AdditionalFiles.Take(place).Any(earlier => StringComparer.Ordinal.Equals(earlier.Path, file.Path));
    }
}
