using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>The uses of variables in one file. Names are asked first, and symbols only of uses that could lead to a sink.</summary>
internal sealed class VariableUses(SemanticModel model, IdentifierIndex names, SinkReachability way, CancellationToken cancellationToken)
{
    /// <summary>Every place that reads a variable and could lead to a sink.</summary>
    /// <param name="variable">A local variable, parameter, field or property.</param>
    /// <param name="scope">The code that can use it.</param>
    /// <param name="write">The assignment that gives it its value; null if its declaration does.</param>
    /// <param name="looksSecret">Whether only a secret is likely to look as the value does: then every call it is given to counts.</param>
    /// <returns>Nothing if the variable can get another value, or no use could lead to a sink.</returns>
    public IReadOnlyList<ExpressionSyntax> Of(ISymbol variable, SyntaxNode scope, ExpressionSyntax? write, bool looksSecret)
    {
        var uses = new List<ExpressionSyntax>();
        foreach (var use in names.Of(variable.Name, scope))
        {
            var isWritten = IsWritten(use);
            if (use == write || (!isWritten && !way.MayLeadFrom(use, looksSecret, mayHaveColon: true))) continue;
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellationToken).Symbol, variable)) continue;
            if (isWritten) return [];
            uses.Add(use);
        }

        return uses;
    }

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
