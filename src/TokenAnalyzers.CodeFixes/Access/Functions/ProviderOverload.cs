using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Access.Containers;
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

    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration) return null;
        var lambda = EnclosingFunctions.Of(code).OfType<LambdaExpressionSyntax>().FirstOrDefault(candidate => NameIn(candidate, configuration.Provider, code.Model) is not null);
        if (lambda is null || !await Compositions.Of(code.Document.Project.Solution).HaveConfigurationAsync(lambda.Parent!, code.Document, code.Model, cancellationToken).ConfigureAwait(false)) return null;
        return new((types, edits) =>
        {
            var name = _names[lambda]!;
            new LambdaParameter("System", "IServiceProvider", name).AddBefore(lambda, code.Model, edits);
            return configuration.From(name, types);
        });
    }

    private string? NameIn(LambdaExpressionSyntax lambda, ITypeSymbol provider, SemanticModel model)
    {
        if (!_names.TryGetValue(lambda, out var name))
        {
            var hasOverload = LambdaOverload.Of(lambda, model, first => SymbolEqualityComparer.Default.Equals(first, provider)) is not null;
            _names.Add(lambda, name = hasOverload ? FreeName.In(FreeName.OfProvider, lambda, lambda.Body.SpanStart, model) : null);
        }

        return name;
    }
}
