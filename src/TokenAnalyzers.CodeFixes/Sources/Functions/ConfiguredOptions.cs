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

/// <summary>
/// Has a service made when it is first needed, from services that have the configuration:
/// <c>services.AddSingleton(new Client("..."))</c> becomes <c>services.AddSingleton(sp =&gt; new Client(...))</c>. From then on
/// the container makes the object, and disposes it.
/// </summary>
internal sealed class ServiceFactory : ValueSource
{
    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration || InstanceAround(code, cancellationToken) is not { } instance)
            return null;
        var compositions = Compositions.Of(code.Document.Project.Solution);
        if (!await compositions.HaveConfigurationAsync(instance.Parent!, code.Document, code.Model, cancellationToken).ConfigureAwait(false)) return null;
        var name = FreeName.In(FreeName.OfProvider, instance, instance.SpanStart, code.Model);
        return new((types, edits) =>
        {
            edits.Insert(instance.SyntaxTree, instance.SpanStart, $"{name} => ");
            return configuration.From(name, types);
        });
    }

    /// <summary>The object that is made on the spot and given to services.</summary>
    private static BaseObjectCreationExpressionSyntax? InstanceAround(CodeLocation code, CancellationToken cancellationToken) => code.Node.Ancestors()
        .TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax))
        .OfType<BaseObjectCreationExpressionSyntax>()
        .FirstOrDefault(creation => creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && code.Model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: "AddSingleton" or "TryAddSingleton" } method
            && method.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal)
            && (method.ReducedFrom ?? method).Parameters.LastOrDefault() is { Name: "implementationInstance" or "instance" });
}
