using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Reports production code that reads a personal token from configuration or the environment. The text of a file is read
/// first; its syntax and its symbols are looked at only where a string or a name ends in words for a personal token.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PersonalTokenReadAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.PersonalRead);

    // A Razor page can read configuration, and the compiler sees only what is generated from it.
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken)
    {
        var endsOfNames = new Lazy<HashSet<string>>(() => EndsOfNames(state.Compilation));
        var contexts = state.NewContexts();
        var types = new BoundTypes(state.Compilation);
        return new(file => Analyze(file, state, contexts, types, endsOfNames));
    }

    // What names of members end in that say personal; few projects have one. The compiler has the names at hand: it asks of
    // each whether it is the one that is looked for, and is told that it is not.
    private static HashSet<string> EndsOfNames(Compilation compilation)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        compilation.ContainsSymbolsWithName(
            name =>
            {
                if (PersonalSigns.EndOf(name) is { } end) ends.Add(end);
                return false;
            },
            SymbolFilter.Member);
        return ends;
    }

    private static void Analyze(
        CodeFile file, CompilationState state, ContextResolver contexts, BoundTypes types, Lazy<HashSet<string>> endsOfNames)
    {
        var keys = state.Candidates.Of(file.SemanticModel.SyntaxTree).Strings.PersonalKeys;
        if (keys.IsEmpty && endsOfNames.Value.Count == 0) return;

        var signs = keys.ToList();
        if (endsOfNames.Value.Count > 0)
        {
            var text = file.SemanticModel.SyntaxTree.GetText(file.CancellationToken).ToString();
            PersonalSigns.AddNames(text.AsSpan(), endsOfNames.Value, signs);
        }

        if (signs.Count == 0) return;
        var options = TokenOptions.Of(file.SemanticModel.SyntaxTree, file.Options);
        foreach (var read in PersonalReads.At(signs, file.SemanticModel, types, file.CancellationToken))
        {
            var context = contexts.At(read.Node, read.Key.Format?.Provider, file.SemanticModel, file.CancellationToken);
            if (context is { Stage: Stage.Production, Actor: Actor.Service }) Report(file, ReadReport.Create(read, context, options, state));
        }
    }
}

/// <summary>Says of a read of a personal token what to read instead.</summary>
internal static class ReadReport
{
    public static Diagnostic Create(PersonalRead read, CodeContext context, TokenOptions options, CompilationState state)
    {
        var rename = read.Rename(options);
        var properties = new FixProperties
        {
            Credential = read.Key.ServiceCredential,
            IsUnguarded = context.IsUnguarded,
            Facts = FindingFacts.At(context, TokenOwner.Personal),
            Replacement = rename is { Text: var text } ? DisclosedName.OfKey(text) : null,
        };
        return DisclosedDiagnostic.Create(
            Descriptors.PersonalRead,
            ReportedPlace.In(read.Node.SyntaxTree, read.Node.Span),
            Descriptors.PersonalRead.DefaultSeverity,
            rename is { Place: var place } ? [place] : [],
            properties,
            state.Matcher,
            Article.With(read.Key.Credential),
            context.StageReason,
            Article.With(read.Key.ServiceAdvice),
            state.Programs.Hint(read.Node.SyntaxTree, context));
    }
}
