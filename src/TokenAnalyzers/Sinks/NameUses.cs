using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Sinks;

/// <summary>The uses of variables in one file, found by their names in its text.</summary>
internal sealed class NameUses(SemanticModel model, CancellationToken cancellation)
{
    // The search for names may read the text of a file this often: a file with thousands of constants is a table of texts.
    private const int MostReadings = 100;

    private readonly SyntaxNode _root = model.SyntaxTree.GetRoot(cancellation);
    private readonly Dictionary<(string Name, SyntaxNode Scope), List<IdentifierNameSyntax>> _named = [];
    private string? _text;
    private long _read;

    /// <summary>Whether a variable of that name could lead to a sink, before symbols are asked.</summary>
    public bool MayLead(string name, SyntaxNode scope, bool looksSecret) => Named(name, scope).Exists(use => WayToSink.MayLeadFrom(Whole(use), looksSecret));

    /// <summary>Every place that reads a variable and could lead to a sink.</summary>
    /// <param name="variable">A local variable, parameter, field or property.</param>
    /// <param name="scope">The code that can use it.</param>
    /// <param name="write">The assignment that gives it its value; null if its declaration does.</param>
    /// <param name="looksSecret">Whether only a secret is likely to look as the value does: then every call it is given to counts.</param>
    /// <returns>Nothing if the variable can get another value, or no use could lead to a sink.</returns>
    public IReadOnlyList<ExpressionSyntax> Of(ISymbol variable, SyntaxNode scope, ExpressionSyntax? write, bool looksSecret)
    {
        var uses = new List<ExpressionSyntax>();
        var names = Named(variable.Name, scope);
        if (!names.Exists(name => Whole(name) is var use && use != write && WayToSink.MayLeadFrom(use, looksSecret))) return uses;
        foreach (var name in names)
        {
            var use = Whole(name);
            var isWritten = IsWritten(use);
            if (use == write || (!isWritten && !WayToSink.MayLeadFrom(use, looksSecret))) continue;
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, variable)) continue;
            if (isWritten) return [];
            uses.Add(use);
        }

        return uses;
    }

    private List<IdentifierNameSyntax> Named(string name, SyntaxNode scope) =>
        _named.TryGetValue((name, scope), out var names) ? names : _named[(name, scope)] = Search(name, scope).ToList();

    private IEnumerable<IdentifierNameSyntax> Search(string name, SyntaxNode scope)
    {
        _text ??= model.SyntaxTree.GetText(cancellation).ToString();
        var end = scope.Span.End;
        if (name.Length == 0 || (_read += scope.Span.Length) > (long)_text.Length * MostReadings) yield break;
        for (var at = Next(scope.SpanStart); at >= 0; at = Next(at + name.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_root.FindToken(at) is { Parent: IdentifierNameSyntax identifier } token && token.SpanStart == at && token.ValueText == name) yield return identifier;
        }

        int Next(int from) => from < end ? _text!.IndexOf(name, from, end - from, StringComparison.Ordinal) : -1;
    }

    private static ExpressionSyntax Whole(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    private static bool IsWritten(ExpressionSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => !use.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        RefExpressionSyntax => true,
        _ => false,
    };
}
