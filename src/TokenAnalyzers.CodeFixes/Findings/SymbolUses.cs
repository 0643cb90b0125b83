using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.FindSymbols;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>Where the code of a solution uses a symbol. Each symbol is looked for once in a rewriting.</summary>
internal sealed class SymbolUses
{
    // Each action for a token asks anew, of a solution that is the same.
    private static readonly ConditionalWeakTable<Solution, SymbolUses> Known = new();

    private readonly Solution _solution;

    // Spans, and not nodes: those would keep the trees of a whole solution in memory.
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<(Document Document, TextSpan Span)>> _spans = new(SymbolEqualityComparer.Default);

    private SymbolUses(Solution solution) => _solution = solution;

    public static SymbolUses Of(Solution solution) => Known.GetValue(solution, static known => new(known));

    /// <summary>The uses in the order of files and positions, but for those in comments.</summary>
    public async Task<ImmutableArray<SymbolUse>> OfAsync(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (!_spans.TryGetValue(symbol, out var spans)) _spans[symbol] = spans = await FindAsync(symbol, cancellationToken).ConfigureAwait(false);
        var uses = ImmutableArray.CreateBuilder<SymbolUse>(spans.Length);
        foreach (var (document, span) in spans)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var node = root!.FindNode(span, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (node.IsPartOfStructuredTrivia()) continue;
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            uses.Add(new(node, document, model!));
        }

        return uses.ToImmutable();
    }

    private async Task<ImmutableArray<(Document, TextSpan)>> FindAsync(ISymbol symbol, CancellationToken cancellationToken)
    {
        var references = await SymbolFinder.FindReferencesAsync(symbol, _solution, cancellationToken).ConfigureAwait(false);
        return references.SelectMany(reference => reference.Locations)
            .Select(location => (location.Document, location.Location.SourceSpan))
            .OrderBy(use => use.Document.FilePath, StringComparer.Ordinal)
            .ThenBy(use => use.SourceSpan.Start)
            .ToImmutableArray();
    }
}

/// <summary>A place in code that uses a symbol.</summary>
/// <param name="Node">The name, or the expression that makes an object without naming its type.</param>
/// <param name="Document">The document.</param>
/// <param name="Model">Its model.</param>
internal sealed record SymbolUse(SyntaxNode Node, Document Document, SemanticModel Model)
{
    /// <summary>The expression that ends with the name: <c>this.Services</c> for <c>Services</c>.</summary>
    public SyntaxNode Whole => Node.Parent is MemberAccessExpressionSyntax access && access.Name == Node ? access : Node;

    /// <summary>The call that it is an argument of; null if it is not one.</summary>
    public InvocationExpressionSyntax? Receiver => Whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ? call : null;
}
