using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources.Containers;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>
/// Has a service made when it is first needed, from services that have the configuration:
/// <c>services.AddSingleton(new Client("..."))</c> becomes <c>services.AddSingleton(sp =&gt; new Client(...))</c>. From then on
/// the container makes the object, and disposes it.
/// </summary>
internal sealed class ServiceFactory : ValueSource
{
    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration || InstanceAround(code, cancellationToken) is not { } instance) return null;
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
