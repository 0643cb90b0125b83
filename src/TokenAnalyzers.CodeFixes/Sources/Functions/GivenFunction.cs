using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>Where a function is given to methods that call it: a lambda where it stands, any other by its name.</summary>
internal static class GivenFunction
{
    /// <param name="function">The function.</param>
    /// <param name="code">Code in it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>All uses; none where other things are done with it too, as to call it: then its parameters have to stay.</returns>
    public static async Task<ImmutableArray<SymbolUse>> UsesAsync(SyntaxNode function, CodeLocation code, CancellationToken cancellationToken)
    {
        var uses = function is LambdaExpressionSyntax ? ImmutableArray.Create(new SymbolUse(function, code.Document, code.Model))
            : code.Model.GetDeclaredSymbol(function, cancellationToken) is { } symbol ? await SymbolUses.Of(code.Document.Project.Solution).OfAsync(symbol, cancellationToken).ConfigureAwait(false)
            : ImmutableArray<SymbolUse>.Empty;
        return uses.All(use => use.Receiver is not null) ? uses : ImmutableArray<SymbolUse>.Empty;
    }
}
