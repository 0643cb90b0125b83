using System.Globalization;

namespace TokenAnalyzers.Syntax.Constants;

/// <summary>Calls of string.Concat, string.Join and string.Format, and of ConfigurationPath.Combine.</summary>
internal static class StringCall
{
    /// <summary>The call of which an expression is an argument, or an element of an array argument; null if there is none.</summary>
    public static InvocationExpressionSyntax? Around(SyntaxNode node, ISymbolResolver names, CancellationToken cancellationToken) =>
        ByName(node) is { } call && Pieces(call, names, cancellationToken)?.Any(piece => piece.Node == node) == true ? call : null;

    /// <summary>Whether there may be such a call, by its name alone.</summary>
    public static bool MayBeAround(SyntaxNode node) => ByName(node) is not null;

    private static InvocationExpressionSyntax? ByName(SyntaxNode node)
    {
        var argument = node.Parent is InitializerExpressionSyntax or ExpressionElementSyntax ? node.Parent.Parent?.Parent : node.Parent;
        return argument is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } && HasName(call) ? call : null;
    }

    /// <summary>Whether a call is one of them by its name.</summary>
    public static bool HasName(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" or "Join" or "Format" } || IsJoinOfKey(call);

    private static bool IsJoinOfKey(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax
    {
        Name.Identifier.ValueText: "Combine",
        Expression: SimpleNameSyntax { Identifier.ValueText: "ConfigurationPath" }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigurationPath" },
    };

    /// <summary>What the result of the call is made of, in order; null if it is another call or its arguments are not spelled out.</summary>
    public static IReadOnlyList<TextPiece>? Pieces(InvocationExpressionSyntax call, ISymbolResolver names, CancellationToken cancellationToken)
    {
        if (!HasName(call)) return null;
        if (names.MethodOf(call, cancellationToken) is not { } method) return null;
        if (call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null)) return null;

        var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        if (ConfigurationApi.IsJoinOfKey(method)) return Join(new TextPiece(call, new(0, ":")), Texts(arguments));
        if (method.ContainingType.SpecialType != SpecialType.System_String) return null;
        return method.Name switch
        {
            "Concat" => Texts(arguments),
            "Join" when arguments.Count >= 2 => Join(new TextPiece(arguments[0]), Texts(arguments.Skip(1))),
            "Format" =>
                CompositeFormat.Pieces(
                    arguments.SkipWhile((_, index) => index == 0 && method.Parameters[0].Type.SpecialType != SpecialType.System_String).ToList()),
            _ => null,
        };
    }

    private static List<TextPiece> Texts(IEnumerable<ExpressionSyntax> arguments) =>
        [.. arguments.SelectMany(Elements).Select(expression => new TextPiece(expression))];

    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax argument) => argument switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) =>
            collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression),
        _ => [argument],
    };

    private static List<TextPiece> Join(TextPiece separator, List<TextPiece> texts)
    {
        List<TextPiece> joined = [];
        foreach (var text in texts)
        {
            if (joined.Count > 0) joined.Add(separator);
            joined.Add(text);
        }

        return joined;
    }
}

/// <summary>The format string of string.Format with its arguments put in.</summary>
internal static class CompositeFormat
{
    /// <summary>What the result is made of, in order; null if the format is not a literal or has anything but plain holes.</summary>
    /// <param name="arguments">The format and what is put into it.</param>
    public static IReadOnlyList<TextPiece>? Pieces(IReadOnlyList<ExpressionSyntax> arguments)
    {
        if (arguments.Count == 0 || arguments[0] is not LiteralExpressionSyntax { Token: { Value: string format } }) return null;

        List<TextPiece> pieces = [];
        for (var position = 0; position < format.Length;)
        {
            var end = NextBrace(format, position);
            if (end > position) pieces.Add(new(arguments[0], new(position, format.Substring(position, end - position))));
            position = end;
            if (end == format.Length) break;

            var isEscaped = end + 1 < format.Length && format[end + 1] == format[end];
            var (piece, next) = isEscaped ? (new(arguments[0], new(end, format.Substring(end, 1))), end + 2) : Hole(format, end, arguments);
            if (next < 0) return null;
            pieces.Add(piece);
            position = next;
        }

        return pieces;
    }

    private static int NextBrace(string format, int position)
    {
        var brace = format.IndexOfAny(['{', '}'], position);
        return brace < 0 ? format.Length : brace;
    }

    private static (TextPiece Piece, int Next) Hole(string format, int open, IReadOnlyList<ExpressionSyntax> arguments)
    {
        var close = format.IndexOf('}', open);
        var isPlain = close > open && format[open] == '{'
            && int.TryParse(format.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index + 1 < arguments.Count;
        return isPlain ? (new(arguments[IndexAt(format, open, close) + 1]), close + 1) : (default, -1);
    }

    private static int IndexAt(string format, int open, int close) =>
        int.Parse(format.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>Texts that one expression puts together with a StringBuilder: <c>new StringBuilder("a").Append("b").ToString()</c>.</summary>
internal static class StringChain
{
    private const int LongestChain = 64;

    /// <summary>The link of a chain of which an expression is the argument or what comes before; null if there is none.</summary>
    public static ExpressionSyntax? Around(SyntaxNode node) => node.Parent switch
    {
        ArgumentSyntax { Parent.Parent: ExpressionSyntax link } => Pieces(link) is { } pieces && pieces.Any(piece => piece.Node == node) ? link : null,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax link } access => access.Expression == node && Pieces(link) is not null ? link : null,
        _ => null,
    };

    /// <summary>The string that is made of a link on the spot; else the link itself, or any other node.</summary>
    public static SyntaxNode Finished(SyntaxNode node) =>
        Around(node) is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } text ? text : node;

    /// <summary>Whether an expression is a link that is still a StringBuilder.</summary>
    public static bool IsUnfinished(ExpressionSyntax node) =>
        Pieces(node) is not null && node is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 };

    /// <summary>What the text of a link is made of, in order; null if the expression is not a link.</summary>
    public static IReadOnlyList<TextPiece>? Pieces(ExpressionSyntax node) => node switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } creation when IsBuilder(creation.Type) => Texts(arguments),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access,
        } link when IsOnBuilder(access.Expression) =>
            (name, link.ArgumentList.Arguments.Count) switch
            {
                ("ToString", 0) => [new(access.Expression)],
                ("Append", 1) => [new(access.Expression), .. Texts(link.ArgumentList.Arguments)],
                _ => null,
            },
        _ => null,
    };

    // A number is a capacity, and no text.
    private static List<TextPiece> Texts(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        [
            .. from argument in arguments
               where argument.Expression is not LiteralExpressionSyntax { Token.Value: int }
               select new TextPiece(argument.Expression),
        ];

    // By syntax alone. Each link is asked for all before it, so a chain of thousands is not followed to its end.
    private static bool IsOnBuilder(ExpressionSyntax expression)
    {
        for (var i = 0; i < LongestChain
            && expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" } access }; i++)
        {
            expression = access.Expression;
        }

        return expression is ObjectCreationExpressionSyntax creation && IsBuilder(creation.Type);
    }

    private static bool IsBuilder(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => IsBuilder(qualified.Right),
        SimpleNameSyntax name => name.Identifier.ValueText == "StringBuilder",
        _ => false,
    };
}
