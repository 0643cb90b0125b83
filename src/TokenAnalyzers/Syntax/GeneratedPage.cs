using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Syntax;

/// <summary>A page of Razor beside the tree that was generated from it, with the lines that both have.</summary>
internal sealed class GeneratedPage
{
    private readonly string _path;
    private readonly SourceText _page;
    private readonly SyntaxTree _tree;
    private readonly SourceText _generated;
    private readonly LineMapping[] _code;

    /// <param name="path">The path of the page.</param>
    /// <param name="page">Its text.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="cancellationToken">Ends the reading of the tree.</param>
    public GeneratedPage(string path, SourceText page, SyntaxTree tree, CancellationToken cancellationToken)
    {
        (_path, _page, _tree, _generated) = (path, page, tree, tree.GetText(cancellationToken));
        _code =
        [
            .. tree.GetLineMappings(cancellationToken)
                .Where(mapping => !mapping.IsHidden && mapping.MappedSpan.Path == path)
                .OrderBy(static mapping => mapping.MappedSpan.Span.Start),
        ];
    }

    /// <summary>The page that a tree was generated from; null if it was from none.</summary>
    public static GeneratedPage? Of(SyntaxTree tree, AnalyzerOptions options, CancellationToken cancellationToken) =>
        RazorPages.Of(tree, options) is { } page && page.GetText(cancellationToken) is { } text ? new(page.Path, text, tree, cancellationToken) : null;

    /// <summary>A place of the page, as it is shown.</summary>
    public Location LocationOf(TextSpan span) => Location.Create(_path, span, _page.Lines.GetLinePositionSpan(span));

    /// <summary>Whether characters of the page are of its C#, so that the tree has them too.</summary>
    public bool HasCode(TextSpan span)
    {
        var (start, line) = (_page.Lines.GetLinePosition(span.Start), _page.Lines.GetLineFromPosition(span.Start));
        if (LastBefore(start) is not { } mapping || mapping.MappedSpan.Span.End <= start) return false;
        var place = PlaceOf(start, mapping);
        var characters = _page.ToString(TextSpan.FromBounds(span.Start, Math.Min(span.End, line.End)));
        return Enumerable.Range(place - 1, 3).Any(at => IsAt(at, characters));
    }

    /// <summary>The code of the tree that writes the markup at a place of the page: it comes after the C# that is before the place.</summary>
    public SyntaxNode CodeFor(int position)
    {
        var root = _tree.GetRoot();
        var node = LastBefore(_page.Lines.GetLinePosition(position)) is { Span.End.Line: var line } ? root.FindToken(StartOf(line + 1)).Parent : null;
        return node?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not null ? node : root.DescendantNodes().FirstOrDefault(IsType) ?? root;
    }

    /// <summary>
    /// Where the page has the text of an attribute of a component, which the generator hands to a parameter: <c>ApiKey="..."</c>. It is written after the
    /// C# that is before it.
    /// </summary>
    /// <param name="text">The literal in the tree.</param>
    /// <param name="value">The characters that are looked for.</param>
    /// <returns>Null if the literal is no such text.</returns>
    public Location? AttributeOf(SyntaxNode text, string value)
    {
        if (ParameterOf(text) is not { } parameter) return null;
        var line = _generated.Lines.GetLinePosition(text.SpanStart).Line;
        var before = _code.Where(mapping => mapping.Span.End.Line < line).OrderBy(static mapping => mapping.Span.End.Line).LastOrDefault().MappedSpan.Span.End;
        var from = Math.Min(_page.Lines[Math.Min(before.Line, _page.Lines.Count - 1)].Start + before.Character, _page.Length);
        var page = _page.ToString();
        for (var at = page.IndexOf(value, from, StringComparison.Ordinal); at >= 0; at = page.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            if (IsGivenTo(parameter, page, at)) return LocationOf(new(at, value.Length));
        }

        return null;
    }

    private static bool IsType(SyntaxNode node) => node is TypeDeclarationSyntax;

    // AddComponentParameter(1, nameof(Client.ApiKey), "..."); older generators have AddAttribute(1, "ApiKey", "..."). Attributes of HTML have no capitals.
    private static string? ParameterOf(SyntaxNode text)
    {
        if (text.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument) return null;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddComponentParameter" or "AddAttribute" }) return null;
        if (list.Arguments is not { Count: 3 } arguments || arguments[2] != argument) return null;
        return arguments[1].Expression switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } named } => named[0].Expression.GetLastToken().ValueText,
            LiteralExpressionSyntax { Token.ValueText: { Length: > 0 } name } when char.IsUpper(name[0]) => name,
            _ => null,
        };
    }

    // ApiKey="...": the value may be in the middle of it, and its quote must not close before.
    private static bool IsGivenTo(string parameter, string page, int value)
    {
        var name = value < parameter.Length ? -1 : page.LastIndexOf(parameter, value - 1, StringComparison.Ordinal);
        if (name < 0) return false;
        var between = page.Substring(name + parameter.Length, value - name - parameter.Length).TrimStart();
        var given = between.StartsWith("=", StringComparison.Ordinal) ? between.Substring(1).TrimStart() : ">";
        return given.Length == 0 || (given[0] is '"' or '\'' && given.IndexOf(given[0], 1) < 0);
    }

    private LineMapping? LastBefore(LinePosition place)
    {
        var next = SortedSearch.FirstNotBefore(_code.Length, (_code, place), static (state, at) => state._code[at].MappedSpan.Span.Start <= state.place);
        return next == 0 ? null : _code[next - 1];
    }

    private bool IsAt(int place, string characters) =>
        place >= 0 && place + characters.Length <= _generated.Length && _generated.ToString(new(place, characters.Length)) == characters;

    // Only the first line of a mapping starts at another column, which versions of the compiler count from 0 or from 1.
    private int PlaceOf(LinePosition place, LineMapping mapping)
    {
        var start = mapping.MappedSpan.Span.Start;
        var lines = place.Line - start.Line;
        return StartOf(mapping.Span.Start.Line + lines) + place.Character + (lines == 0 ? (mapping.CharacterOffset ?? 0) - start.Character : 0);
    }

    private int StartOf(int line) => line < _generated.Lines.Count ? _generated.Lines[line].Start : _generated.Length;
}
