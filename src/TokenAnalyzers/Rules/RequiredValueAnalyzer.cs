using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Rules;

/// <summary>
/// Tells which values code has to be given that a fix wrote. It is off but where a report of a run is written, and then the text of a file is read first.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredValueAnalyzer : TokenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.RequiredValue);

    internal override Searches SearchesIn(CompilationState state, CancellationToken cancellationToken) => new(file => Analyze(file, state));

    private static void Analyze(CodeFile file, CompilationState state)
    {
        var tree = file.SemanticModel.SyntaxTree;
        if (tree.GetText(file.CancellationToken).ToString().IndexOf(MissingValueText.End, StringComparison.Ordinal) < 0) return;
        foreach (var literal in tree.GetRoot(file.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>())
        {
            if (MissingValueText.NameIn(literal.Token.ValueText) is not var (space, text)) continue;
            if (DisclosedName.OfKey(text) is not { } name || name.HoldsTokenOf(state.Matcher)) continue;
            Report(file, RequiredValueReport.Create(literal, space, name, state));
        }
    }
}

/// <summary>Says of a value that code reads under which name it does.</summary>
internal static class RequiredValueReport
{
    public static Diagnostic Create(LiteralExpressionSyntax text, KeySpace space, DisclosedName name, CompilationState state)
    {
        var isVariable = space == KeySpace.Variables;
        var credential = isVariable ? RequiredCredential.OfVariable(name.Text) : RequiredCredential.OfKey(name.Text);
        return DisclosedDiagnostic.Create(
            Descriptors.RequiredValue,
            ReportedPlace.Unknown(text.GetLocation()),
            new() { ConfigurationKey = isVariable ? null : name, EnvironmentVariable = isVariable ? name : null, Credential = credential },
            state.Matcher,
            MessageText.Of(isVariable ? Wording.TheVariable : Wording.TheKey, name),
            credential is null ? MessageText.Empty : MessageText.Of(Wording.AfterComma, Article.With(credential)));
    }
}
