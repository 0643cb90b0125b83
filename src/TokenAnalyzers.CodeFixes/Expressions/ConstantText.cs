using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>The text of an expression that is the same in every run.</summary>
internal static class ConstantText
{
    /// <summary>Stands for an operand that is known only when the program runs. No token holds it.</summary>
    public const string Unknown = "\0";

    /// <summary>The text; null if it is not constant.</summary>
    public static string? Of(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is LiteralExpressionSyntax { Token.Value: string text }) return text;
        if (model.GetConstantValue(expression) is { HasValue: true, Value: { } value }) return Convert.ToString(value, CultureInfo.InvariantCulture);
        return expression is InvocationExpressionSyntax call ? OfCall(call, model) : null;
    }

    private static string? OfCall(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method) return null;
        var arguments = call.ArgumentList.Arguments.Select(argument => Of(argument.Expression, model)).ToArray();
        if (arguments.Length == 0 || arguments.Contains(null)) return null;
        return method.Name switch
        {
            nameof(string.Concat) => string.Concat(arguments),
            nameof(string.Join) => string.Join(arguments[0], arguments.Skip(1)),
            nameof(string.Format) => Format(arguments[0]!, arguments.Skip(1).ToArray()),
            _ => null,
        };
    }

    private static string? Format(string format, object?[] arguments)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
