using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>
/// Goes to the overload that gives its lambda the context of the host too:
/// <c>ConfigureServices(services =&gt; ...)</c> becomes <c>ConfigureServices((context, services) =&gt; ...)</c>.
/// </summary>
internal sealed class ContextOverload : IAccess
{
    // Each lambda is looked at once in a rewriting.
    private readonly Dictionary<LambdaExpressionSyntax, (LambdaParameter Context, string Name)?> _contexts = [];

    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        foreach (var lambda in EnclosingFunctions.Of(code).OfType<LambdaExpressionSyntax>())
        {
            if (!_contexts.TryGetValue(lambda, out var known)) _contexts.Add(lambda, known = ContextIn(lambda, code));
            if (known is not var (context, name)) continue;
            return Task.FromResult<Reading?>(new((_, edits) =>
            {
                context.AddBefore(lambda, code.Model, edits);
                return name + ".Configuration";
            }));
        }

        return Task.FromResult<Reading?>(null);
    }

    private static (LambdaParameter, string)? ContextIn(LambdaExpressionSyntax lambda, CodePlace code)
    {
        // Where configuration is put together it is not complete.
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } }
            || method.EndsWith("Configuration", StringComparison.Ordinal)
            || LambdaOverload.Of(lambda, code.Model, static first => HostTypes.HasProperty(first, "Configuration", HostTypes.IsConfiguration)) is not { } type)
        {
            return null;
        }

        var name = FreeName.In(ImmutableArray.Create("context"), lambda, lambda.Body.SpanStart, code.Model);
        return (new(type.ContainingNamespace.ToDisplayString(), type.Name, name), name);
    }
}
