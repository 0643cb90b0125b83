using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>
/// Goes to the overload that gives its lambda the services too:
/// <c>AddHttpClient("a", client =&gt; ...)</c> becomes <c>AddHttpClient("a", (sp, client) =&gt; ...)</c>.
/// </summary>
internal sealed class ProviderOverload : IAccess
{
    // The name of the provider in each lambda that can have one. Each lambda is looked at once in a rewriting.
    private readonly Dictionary<LambdaExpressionSyntax, string?> _names = [];

    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration) return Task.FromResult<Reading?>(null);
        var lambda = EnclosingFunctions.Of(code).OfType<LambdaExpressionSyntax>().FirstOrDefault(candidate => NameIn(candidate, configuration.Provider, code.Model) is not null);
        return Task.FromResult(lambda is null ? null : new Reading((types, edits) =>
        {
            var name = _names[lambda]!;
            new LambdaParameter("System", "IServiceProvider", name).AddBefore(lambda, code.Model, edits);
            return configuration.From(name, types);
        }));
    }

    private string? NameIn(LambdaExpressionSyntax lambda, ITypeSymbol provider, SemanticModel model)
    {
        if (!_names.TryGetValue(lambda, out var name))
            _names.Add(lambda, name = HasOverload(lambda, provider, model) ? FreeName.In(FreeName.OfProvider, lambda, lambda.Body.SpanStart, model) : null);
        return name;
    }

    private static bool HasOverload(LambdaExpressionSyntax lambda, ITypeSymbol provider, SemanticModel model)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method
            || model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            return false;
        }

        var called = (method.ReducedFrom ?? method).OriginalDefinition;
        var index = called.Parameters.Select((parameter, i) => (parameter, i)).FirstOrDefault(pair => IsOf(pair.parameter, invoke)).i;
        return called.ContainingType.GetMembers(called.Name).OfType<IMethodSymbol>().Any(other => IsWithProvider(other, called, index, provider));
    }

    private static bool IsOf(IParameterSymbol parameter, IMethodSymbol invoke) =>
        SymbolEqualityComparer.Default.Equals(parameter.Type.OriginalDefinition, invoke.ContainingType.OriginalDefinition);

    /// <summary>Whether two methods differ in nothing but a provider in front of the parameters of the lambda.</summary>
    private static bool IsWithProvider(IMethodSymbol other, IMethodSymbol called, int index, ITypeSymbol provider)
    {
        if (other.Parameters.Length != called.Parameters.Length || other.TypeParameters.Length != called.TypeParameters.Length) return false;
        for (var i = 0; i < called.Parameters.Length; i++)
        {
            if (i != index && other.Parameters[i].Type.ToDisplayString() != called.Parameters[i].Type.ToDisplayString()) return false;
        }

        return other.Parameters[index].Type is INamedTypeSymbol { DelegateInvokeMethod: { } longer }
            && called.Parameters[index].Type is INamedTypeSymbol { DelegateInvokeMethod: { } shorter }
            && longer.Parameters.Length == shorter.Parameters.Length + 1
            && SymbolEqualityComparer.Default.Equals(longer.Parameters[0].Type, provider)
            && Types(longer).Skip(1).SequenceEqual(Types(shorter));
    }

    private static IEnumerable<string> Types(IMethodSymbol method) => method.Parameters.Select(parameter => parameter.Type.ToDisplayString());
}
