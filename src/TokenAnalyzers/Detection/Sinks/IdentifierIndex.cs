using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>The places of names in one file, found by its text: no symbol is looked up.</summary>
internal sealed class IdentifierIndex(SyntaxTree tree, CancellationToken cancellationToken)
{
    // How often the text may be read to find names. A file with thousands of constants is a table of texts, and is given up.
    private const int MostReadings = 100;

    private readonly Dictionary<(string Name, SyntaxNode Scope), List<ExpressionSyntax>> _known = [];
    private readonly Dictionary<SyntaxNode, string> _texts = [];

    // By the start of a span: how far it was read, and whether a colon is just before that place.
    private readonly Dictionary<int, (int End, bool IsFound)> _colons = [];
    private long _read;

    /// <summary>Every expression in a scope that a name stands for: the name, or the access to a member whose last part it is.</summary>
    public IReadOnlyList<ExpressionSyntax> Of(string name, SyntaxNode scope) =>
        _known.TryGetValue((name, scope), out var places) ? places : _known[(name, scope)] = [.. Search(name, scope)];

    /// <summary>Whether the text of a span has a colon. Spans that start alike are read once: a text may have thousands of parts.</summary>
    public bool HasColon(TextSpan span)
    {
        if (!_colons.TryGetValue(span.Start, out var known)) known = (span.Start, false);
        var text = tree.GetText(cancellationToken);
        var (end, isFound) = known;
        for (; !isFound && end < span.End; end++) isFound = text[end] == ':';
        if (end != known.End || isFound != known.IsFound) _colons[span.Start] = (end, isFound);
        return isFound && end <= span.End;
    }

    private IEnumerable<ExpressionSyntax> Search(string name, SyntaxNode scope)
    {
        var source = tree.GetText(cancellationToken);
        if (name.Length == 0 || (_read += scope.Span.Length) > (long)source.Length * MostReadings) yield break;

        // To make a string of a large file costs as much as to search it, and most scopes are small.
        if (!_texts.TryGetValue(scope, out var text)) _texts[scope] = text = source.ToString(scope.Span);
        var root = tree.GetRoot(cancellationToken);
        foreach (var at in NamePlaces.In(text, name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = scope.SpanStart + at;
            if (root.FindToken(place) is { Parent: IdentifierNameSyntax identifier } token && token.SpanStart == place && token.ValueText == name)
                yield return Whole(identifier);
        }
    }

    private static ExpressionSyntax Whole(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}
