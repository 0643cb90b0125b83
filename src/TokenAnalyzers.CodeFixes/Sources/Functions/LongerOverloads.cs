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
            if (!_known.TryGetValue(function, out var longer)) _known.Add(function, longer = await FindAsync(function, code, cancellationToken).ConfigureAwait(false));
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
