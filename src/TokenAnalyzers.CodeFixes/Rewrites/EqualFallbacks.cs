using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// Reads that a rename makes equal to one before them in a chain of <c>??</c>: the service key and the personal one beside each other, or two names
/// of one personal token. Only the first is left.
/// </summary>
internal static class EqualFallbacks
{
    /// <summary>The changes of a file that make no fallback equal to what comes before it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="renames">The changes that rename keys there.</param>
    public static IEnumerable<KeyRename> Without(SyntaxTree file, IReadOnlyList<KeyRename> renames)
    {
        var root = file.GetRoot();
        var changed = new TokenEdits();
        foreach (var rename in renames) changed.Replace(file, rename.Span, rename.Text);
        var chains = renames.Select(rename => ChainAround(root.FindNode(rename.Span))).OfType<ExpressionSyntax>().Distinct();
        var removed = chains.SelectMany(chain => EqualIn(OperandsOf(chain).ToList(), changed)).ToList();
        return renames.Where(rename => !removed.Exists(span => span.Contains(rename.Span))).Concat(removed.Select(span => new KeyRename(file, span, "")));
    }

    private static BinaryExpressionSyntax? ChainAround(SyntaxNode place) =>
        place.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax and not MemberDeclarationSyntax)
            .OfType<BinaryExpressionSyntax>()
            .LastOrDefault(node => node.IsKind(SyntaxKind.CoalesceExpression));

    // a ?? (b ?? c)
    private static IEnumerable<ExpressionSyntax> OperandsOf(ExpressionSyntax chain)
    {
        var rest = chain;
        while (rest is BinaryExpressionSyntax coalesce && coalesce.IsKind(SyntaxKind.CoalesceExpression))
        {
            yield return coalesce.Left;
            rest = coalesce.Right;
        }

        yield return rest;
    }

    private static IEnumerable<TextSpan> EqualIn(List<ExpressionSyntax> operands, TokenEdits changed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < operands.Count; i++)
        {
            var text = changed.Changed(operands[i]);
            if (seen.Add(text)) continue;
            yield return TextSpan.FromBounds(operands[i - 1].Span.End, operands[i].Span.End);
        }
    }
}
