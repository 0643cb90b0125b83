using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers;

/// <summary>Reports tokens that stand in source code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedTokenAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.PersonalToken, Rules.Token, Rules.DevelopmentToken, Rules.IssuedDevelopmentToken);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringText);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var token = context.Node is LiteralExpressionSyntax literal ? literal.Token : ((InterpolatedStringTextSyntax)context.Node).TextToken;
        foreach (var match in TokenMatcher.Default.Find(token.ValueText.AsSpan()))
        {
            var value = token.ValueText.Substring(match.Start, match.Length);
            var at = token.Text.IndexOf(value, StringComparison.Ordinal);
            var span = at < 0 ? token.Span : new TextSpan(token.SpanStart + at, match.Length);
            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(TokenProperties.Provider, match.Format.Provider)
                .Add(TokenProperties.Format, match.Format.Id)
                .Add(TokenProperties.ConfigurationKey, match.Format.ConfigurationKey)
                .Add(TokenProperties.EnvironmentVariable, match.Format.EnvironmentVariable)
                .Add(TokenProperties.Credential, match.Format.ServiceCredential ?? match.Format.Name)
                .Add(TokenProperties.Offset, match.Start.ToString(CultureInfo.InvariantCulture))
                .Add(TokenProperties.Length, match.Length.ToString(CultureInfo.InvariantCulture));
            context.ReportDiagnostic(Diagnostic.Create(
                match.Owner == TokenOwner.Personal ? Rules.PersonalToken : Rules.Token,
                Location.Create(context.Node.SyntaxTree, span),
                properties,
                $"{match.Format.Name} '***'",
                "no environment guard",
                "a service token"));
        }
    }
}
