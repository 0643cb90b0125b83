using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources.Containers;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>
/// Has the configuration given to what sets options, and the options made at start, so that a missing value is known then:
/// <c>services.Configure&lt;T&gt;(o =&gt; ...)</c> becomes
/// <c>services.AddOptions&lt;T&gt;().Configure&lt;IConfiguration&gt;((o, configuration) =&gt; ...).ValidateOnStart()</c>.
/// </summary>
internal sealed class ConfiguredOptions : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.Options;

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        var lambda = EnclosingFunctions.Of(code).FirstOrDefault() as LambdaExpressionSyntax;
        if (lambda is null || SettingCall.With(lambda, code.Model, cancellationToken) is not { } call) return null;
        var compositions = Compositions.Of(code.Document.Project.Solution);
        if (!await compositions.HaveConfigurationAsync(call.Call, code.Document, code.Model, cancellationToken).ConfigureAwait(false)) return null;
        var name = FreeName.In(FreeName.OfConfiguration, lambda, lambda.Body.SpanStart, code.Model);
        return new((_, edits) =>
        {
            var types = new TypeNames(code.Model, lambda.SpanStart, edits);
            new FunctionParameter(ConfigurationApi.Namespace, "IConfiguration", name).AddLast(lambda, code.Model, edits);
            call.TakeConfiguration(types.Of(ConfigurationApi.Namespace, "IConfiguration"), edits);
            return name;
        });
    }

    /// <summary>A call of Configure, as a statement of its own, that has the options set by a function.</summary>
    private sealed record SettingCall(InvocationExpressionSyntax Call, GenericNameSyntax Method, bool CanValidate)
    {
        public static SettingCall? With(LambdaExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken) =>
            lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } call }
            && call is { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax method } }
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: "Configure", ContainingType: var declaring }
            && FullNames.IsKindOf(declaring, $"{OptionsMethods.Namespace}.OptionsServiceCollectionExtensions")
            && HostTypes.Configuration(model.Compilation) is not null
                ? new(call, method, OptionsMethods.HasValidateOnStart(model.Compilation))
                : null;

        public void TakeConfiguration(string configuration, TokenEdits edits)
        {
            edits.Replace(Call.SyntaxTree, Method.Span, $"AddOptions{Method.TypeArgumentList}().Configure<{configuration}>");
            if (CanValidate) edits.Insert(Call.SyntaxTree, Call.Span.End, OptionsMethods.ValidateOnStart);
        }
    }
}
