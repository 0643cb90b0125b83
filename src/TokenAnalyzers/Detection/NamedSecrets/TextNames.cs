using System.Globalization;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>
/// The names that a longer text has for values: the last one, for the value that follows the text, and those before the holes that a format
/// or a template has for its arguments.
/// </summary>
internal static class TextNames
{
    // What ends a name, or a value before it, in queries, connection strings, JSON and lines.
    private static readonly char[] BetweenNames = ['=', ';', '&', '?', ',', '"', '\'', '{', '}', '<', '>', '|', '\r', '\n', '\t', ConstantText.Unknown];
    private static readonly char[] AfterHole = [',', ':'];

    /// <summary>The text that an expression spells out, with <see cref="ConstantText.Unknown"/> for the rest; null if it is not a text.</summary>
    public static string? In(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax or BinaryExpressionSyntax => Spelled(ConstantFolder.Read(expression, names: null, CancellationToken.None)),
        _ => null,
    };

    /// <summary>The last name of a text: "Password" of "Server=localhost;Password=".</summary>
    public static string Last(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1])) end--;
        var start = end == 0 ? 0 : text.LastIndexOfAny(BetweenNames, end - 1) + 1;
        return text.Substring(start, end - start).Trim();
    }

    /// <summary>The names of an argument of a format or a template: what is before its hole, and what the hole itself is called.</summary>
    /// <param name="text">Such as "Server={0};Password={1}" or "Token: {Token}".</param>
    /// <param name="index">Which of the arguments after the text.</param>
    /// <returns>Null if the text has no holes.</returns>
    public static IReadOnlyList<string>? OfArgument(string text, int index)
    {
        var count = 0;
        for (var open = text.IndexOf('{'); open >= 0 && open < text.Length; open = text.IndexOf('{', open))
        {
            if (HoleAt(text, open) is not { } hole)
            {
                open += open + 1 < text.Length && text[open + 1] == '{' ? 2 : 1;
                continue;
            }

            var isNumber = int.TryParse(hole, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if ((isNumber ? number : count) == index) return isNumber ? [Last(text.Substring(0, open))] : [Last(text.Substring(0, open)), hole];
            count++;
            open++;
        }

        return count == 0 ? null : [];
    }

    // The text of an interpolated string is read with its escapes: "{{0}}".
    private static string Spelled(ConstantText text) => string.Concat(text.Parts.Select(part =>
    {
        var spelled = text.Value.Substring(part.Start, part.Length);
        return part.Node is InterpolatedStringTextSyntax ? spelled.Replace("{{", "{").Replace("}}", "}") : spelled;
    }));

    // "0" of "{0,10:N}" and "Token" of "{@Token}"; null where braces are escaped, or hold something else.
    private static string? HoleAt(string text, int open)
    {
        var close = text.IndexOf('}', open);
        if (close < 0) return null;
        var hole = text.Substring(open + 1, close - open - 1).Split(AfterHole)[0].Trim().TrimStart('@', '$');
        return hole.Length > 0 && hole.All(Alphabet.Word.Contains) ? hole : null;
    }
}
