using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>
/// Finds the function around code that other overloads would give one parameter more. Each function is looked at once in a
/// rewriting.
/// </summary>
/// <param name="isOfKind">Whether a type of such a parameter is of the kind that is looked for, in a call of a method.</param>
/// <param name="names">The names for it, the best first.</param>
/// <param name="text">What it is.</param>
internal sealed class LongerOverloads(Func<IMethodSymbol, ITypeSymbol, bool> isOfKind, ImmutableArray<string> names, string text)
{
    private readonly Dictionary<SyntaxNode, LongerFunction?> _known = [];

    /// <summary>The nearest one; null if there is none.</summary>
    public async Task<LongerFunction?> AroundAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        foreach (var function in EnclosingFunctions.Of(code))
        {
            if (!_known.TryGetValue(function, out var longer))
                _known.Add(function, longer = await FindAsync(function, code, cancellationToken).ConfigureAwait(false));
            if (longer is not null) return longer;
        }

        return null;
    }

    private async Task<LongerFunction?> FindAsync(SyntaxNode function, CodeLocation code, CancellationToken cancellationToken)
    {
        if (function is MethodDeclarationSyntax && code.Model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol method
            && (method.IsExtensionMethod || !Visibility.IsOwn(method, code.Model.Compilation)))
        {
            return null;
        }

        var uses = await GivenFunction.UsesAsync(function, code, cancellationToken).ConfigureAwait(false);
        var types = uses.Select(use => DelegateOverload.At(use, isOfKind)).Distinct<ITypeSymbol?>(SymbolEqualityComparer.Default).ToArray();
        if (types.Length != 1 || types[0] is not { } type) return null;
        var name = FreeName.In(names, function, EnclosingFunctions.StartOf(function), code.Model);
        return new(function, new(type.ContainingNamespace.ToDisplayString(), type.Name, name) { Text = text }, uses, code.Model);
    }
}

/// <summary>A function, with one parameter more in front of the others.</summary>
/// <param name="Function">The function.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Uses">Where it is given to methods.</param>
/// <param name="Model">The model of its file.</param>
internal sealed record LongerFunction(SyntaxNode Function, FunctionParameter Parameter, ImmutableArray<SymbolUse> Uses, SemanticModel Model)
{
    /// <summary>Writes the parameter.</summary>
    /// <returns>Its name.</returns>
    public string Write(TokenEdits edits)
    {
        Parameter.AddFirst(Function, Model, edits);
        return Parameter.Name;
    }
}

/// <summary>Finds the overload of a method that calls the delegate that it takes with one parameter more, in front of the others.</summary>
internal static class DelegateOverload
{
    /// <summary>The type of that parameter; null where no overload differs in nothing but one of a kind.</summary>
    /// <param name="use">Where a function is given to the method.</param>
    /// <param name="isOfKind">Whether a type of such a parameter is of the kind, for the method.</param>
    public static ITypeSymbol? At(SymbolUse use, Func<IMethodSymbol, ITypeSymbol, bool> isOfKind)
    {
        if (use.Receiver is not { } call
            || use.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method
            || use.Model.GetTypeInfo(use.Whole).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            return null;
        }

        var called = (method.ReducedFrom ?? method).OriginalDefinition;
        var given = Given(called);
        var index = Array.FindIndex(
            given, parameter => SymbolEqualityComparer.Default.Equals(parameter.Type.OriginalDefinition, invoke.ContainingType.OriginalDefinition));
        if (index < 0) return null;
        return Overloads(called).Select(other => First(other, called, given, index)).FirstOrDefault(first => first is not null && isOfKind(called, first));
    }

    /// <summary>The methods of that name, those of the receiver itself among them.</summary>
    private static IEnumerable<IMethodSymbol> Overloads(IMethodSymbol called)
    {
        var own = called.ContainingType.GetMembers(called.Name);
        return (called.IsExtensionMethod ? own.Concat(called.Parameters[0].Type.GetMembers(called.Name)) : own).OfType<IMethodSymbol>();
    }

    /// <summary>The first parameter of the delegate that another method takes in the place of the called one's; null where they differ in more.</summary>
    private static ITypeSymbol? First(IMethodSymbol other, IMethodSymbol called, IParameterSymbol[] given, int index)
    {
        var others = Given(other);
        if (others.Length != given.Length || other.TypeParameters.Length != called.TypeParameters.Length) return null;
        for (var i = 0; i < given.Length; i++)
        {
            if (i != index && others[i].Type.ToDisplayString() != given[i].Type.ToDisplayString()) return null;
        }

        return others[index].Type is INamedTypeSymbol { DelegateInvokeMethod: { } longer }
            && given[index].Type is INamedTypeSymbol { DelegateInvokeMethod: { } shorter }
            && longer.Parameters.Length == shorter.Parameters.Length + 1
            && Types(longer).Skip(1).SequenceEqual(Types(shorter))
                ? longer.Parameters[0].Type
                : null;
    }

    private static IParameterSymbol[] Given(IMethodSymbol method) => [.. method.Parameters.Skip(method.IsExtensionMethod ? 1 : 0)];

    private static IEnumerable<string> Types(IMethodSymbol method) => method.Parameters.Select(parameter => parameter.Type.ToDisplayString());
}
