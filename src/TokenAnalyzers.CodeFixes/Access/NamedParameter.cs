using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Gives a name to the parameter of a lambda that did not need one: <c>_ =&gt; new Client("...")</c>.</summary>
internal static class NamedParameter
{
    /// <summary>The source of a value, with a new name where it is a parameter called "_".</summary>
    public static string Of(ScopedValue value, TokenEdits edits)
    {
        if (value.Symbol is not IParameterSymbol { Name: "_" }) return value.Text;
        if (value.Symbol.DeclaringSyntaxReferences[0].GetSyntax() is not ParameterSyntax parameter) return value.Text;

        // Other uses would keep the old name.
        var lambda = parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        if (lambda is null || lambda.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "_" })) return value.Text;

        var name = FreeName.In(FreeName.OfProvider, lambda, value.Code.Position, value.Code.Model);
        edits.Replace(parameter.SyntaxTree, parameter.Identifier.Span, name);
        return name;
    }
}
