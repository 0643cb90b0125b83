using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// An operation with all that it holds, by what source they became from. A list may hold thousands of findings, and each asks
/// for its own operation: what lies beside it is passed by at once.
/// </summary>
internal sealed class OperationSpans
{
    // A parent before its children; what an operation holds stands together.
    private readonly List<IOperation> _operations = [];
    private readonly TextSpan[] _extents;
    private readonly int[] _ends;

    public OperationSpans(IOperation root)
    {
        var parents = AddAll(root);
        _extents = [.. _operations.Select(operation => operation.Syntax.Span)];
        _ends = [.. Enumerable.Range(1, _operations.Count)];
        for (var i = _operations.Count - 1; i > 0; i--)
        {
            var parent = parents[i];
            _extents[parent] = TextSpan.FromBounds(Math.Min(_extents[parent].Start, _extents[i].Start), Math.Max(_extents[parent].End, _extents[i].End));
            _ends[parent] = Math.Max(_ends[parent], _ends[i]);
        }
    }

    /// <summary>How many operations there are.</summary>
    public int Count => _operations.Count;

    /// <summary>The operations whose source holds a span, the outer ones first.</summary>
    public IEnumerable<IOperation> Around(TextSpan span)
    {
        for (var i = 0; i < _operations.Count;)
        {
            var mayHold = _extents[i].Contains(span);
            if (mayHold && _operations[i].Syntax.Span.Contains(span)) yield return _operations[i];
            i = mayHold ? i + 1 : _ends[i];
        }
    }

    private List<int> AddAll(IOperation root)
    {
        var parents = new List<int>();
        var waiting = new Stack<(IOperation Operation, int Parent)>([(root, 0)]);
        while (waiting.Count > 0)
        {
            var (operation, parent) = waiting.Pop();
            var index = _operations.Count;
            _operations.Add(operation);
            parents.Add(parent);
            foreach (var child in operation.ChildOperations.Reverse()) waiting.Push((child, index));
        }

        return parents;
    }
}
