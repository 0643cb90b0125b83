using Microsoft.CodeAnalysis.CSharp;

namespace TokenAnalyzers.CodeFixes.Expressions;

/// <summary>Writes text as source.</summary>
internal static class StringText
{
    /// <summary>A text as it stands between the quotes of <c>$"..."</c>.</summary>
    public static string Interpolated(string text)
    {
        var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
        return quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    /// <summary>An interpolated string with one value in it.</summary>
    public static string Around(string before, ReadExpression value, string after) => $"$\"{Interpolated(before)}{{{value.Text}}}{Interpolated(after)}\"";
}
