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
    private string? _text;
    private long _read;

    /// <summary>Every place that reads a variable.</summary>
    /// <param name="variable">A local variable, parameter, field or property.</param>
    /// <param name="scope">The code that can use it.</param>
    /// <param name="write">The assignment that gives it its value; null if its declaration does.</param>
    /// <param name="looksSecret">Whether only a secret is likely to look as the value does: then every use counts, wherever it leads.</param>
    /// <returns>Nothing if the variable can get another value, or no use could lead to a sink.</returns>
    public IReadOnlyList<ExpressionSyntax> Of(ISymbol variable, SyntaxNode scope, ExpressionSyntax? write, bool looksSecret)
    {
        var uses = new List<ExpressionSyntax>();
        var names = Named(variable.Name, scope).ToList();
        if (!looksSecret && !names.Exists(name => Whole(name) is var use && use != write && WayToSink.MayLeadFrom(use))) return uses;
        foreach (var name in names)
        {
            var use = Whole(name);
            var isWritten = IsWritten(use);
            if (use == write || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, variable)) continue;
            if (isWritten) return [];
            uses.Add(use);
        }

        return uses;
    }

    private IEnumerable<IdentifierNameSyntax> Named(string name, SyntaxNode scope)
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
