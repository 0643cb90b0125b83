using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Sinks;

/// <summary>The places of names in one file, found by its text: no symbol is asked.</summary>
internal sealed class NamePlaces(SyntaxTree tree, CancellationToken cancellation)
{
    // The search for names may read the text of a file this often: a file with thousands of constants is a table of texts.
    private const int MostReadings = 100;

    private readonly Dictionary<(string Name, SyntaxNode Scope), List<ExpressionSyntax>> _known = [];
    private string? _text;
    private long _read;

    /// <summary>The text of the file.</summary>
    public string Text => _text ??= tree.GetText(cancellation).ToString();

    /// <summary>Every expression in a scope that a name stands for: the name, or the access to a member whose last part it is.</summary>
    public IReadOnlyList<ExpressionSyntax> Of(string name, SyntaxNode scope) =>
        _known.TryGetValue((name, scope), out var places) ? places : _known[(name, scope)] = [.. Search(name, scope)];

    /// <summary>Whether the text of a span has a character.</summary>
    public bool Has(TextSpan span, char character)
    {
        // Of a large file, one string of all its text is made only where it is searched.
        var text = tree.GetText(cancellation);
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] == character) return true;
        }

        return false;
    }

    private IEnumerable<ExpressionSyntax> Search(string name, SyntaxNode scope)
    {
        var end = scope.Span.End;
        if (name.Length == 0 || (_read += scope.Span.Length) > (long)Text.Length * MostReadings) yield break;
        var root = tree.GetRoot(cancellation);
        for (var at = Next(scope.SpanStart); at >= 0; at = Next(at + name.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsWhole(at, name.Length)) continue;
            if (root.FindToken(at) is { Parent: IdentifierNameSyntax identifier } token && token.SpanStart == at && token.ValueText == name) yield return Whole(identifier);
        }

        int Next(int from) => from < end ? Text.IndexOf(name, from, end - from, StringComparison.Ordinal) : -1;
    }

    // Most texts with the name in them are longer names. Letters beyond ASCII are left to syntax.
    private bool IsWhole(int start, int length) =>
        (start == 0 || !Alphabet.Word.Contains(Text[start - 1])) && (start + length == Text.Length || !Alphabet.Word.Contains(Text[start + length]));

    private static ExpressionSyntax Whole(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}
