using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// Addresses that calls put together from a base and segments: Flurl's <c>AppendPathSegment</c>, <c>Url.Combine</c>, and a <c>UriBuilder</c>.
/// </summary>
internal static class ComposedAddress
{
    // A chain has no more; each link is read again for each one after it.
    private const int LongestChain = 16;

    /// <summary>Whether an expression is one of them, by name.</summary>
    public static bool Is(SyntaxNode expression) => PartsOf(expression) is not null;

    /// <summary>The address that an expression composes; null if it composes none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="names">Knows constants.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static string? Of(ExpressionSyntax expression, ISymbolResolver names, CancellationToken cancellationToken) =>
        PartsOf(expression) is { } parts ? TextOf(parts, names, LongestChain, cancellationToken) : null;

    private static string TextOf(Parts parts, ISymbolResolver names, int depth, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        if (parts.Before is { } before)
        {
            var inner = depth > 0 ? PartsOf(before) : null;
            texts.Add(inner is null ? ConstantFolder.Read(before, names, cancellationToken).Value : TextOf(inner, names, depth - 1, cancellationToken));
        }

        texts.AddRange(parts.Segments.Select(segment => ConstantFolder.Read(segment, names, cancellationToken).Value));
        return parts.Scheme + string.Join("/", texts.Select(text => text.Trim('/')));
    }

    private static Parts? PartsOf(SyntaxNode expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => access.Name.Identifier.ValueText switch
        {
            "AppendPathSegment" or "AppendPathSegments" => new("", access.Expression, Elements(call.ArgumentList.Arguments)),
            "Combine" when access.Expression is SimpleNameSyntax { Identifier.ValueText: "Url" } => new("", null, Elements(call.ArgumentList.Arguments)),
            _ => null,
        },
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when CalledName.TextOf(creation) == "UriBuilder" =>
            OfBuilder(arguments, PathIn(creation.Initializer)),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax builder, Name.Identifier.ValueText: "Path" } } set =>
            CreationOf(builder) is { ArgumentList.Arguments: { Count: > 0 } arguments } ? OfBuilder(arguments, [set.Right]) : null,
        _ => null,
    };

    // new UriBuilder("https", "api.github.com", 443, "user"), new UriBuilder("https://api.github.com").
    private static Parts OfBuilder(SeparatedSyntaxList<ArgumentSyntax> arguments, IEnumerable<ExpressionSyntax> path) => arguments.Count switch
    {
        1 => new("", arguments[0].Expression, path),
        > 3 => new("https://", arguments[1].Expression, path.DefaultIfEmpty(arguments[3].Expression)),
        _ => new("https://", arguments[1].Expression, path),
    };

    private static IEnumerable<ExpressionSyntax> PathIn(InitializerExpressionSyntax? initializer) =>
        initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "Path" })
            .Select(assignment => assignment.Right)
        ?? [];

    private static BaseObjectCreationExpressionSyntax? CreationOf(IdentifierNameSyntax builder)
    {
        var block = builder.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or CompilationUnitSyntax);
        var variable = block?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .FirstOrDefault(variable => variable.Identifier.ValueText == builder.Identifier.ValueText);
        return variable?.Initializer?.Value is BaseObjectCreationExpressionSyntax creation && CalledName.TextOf(creation) == "UriBuilder" ? creation : null;
    }

    private static IEnumerable<ExpressionSyntax> Elements(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments.Select(argument => argument.Expression);

    /// <param name="Scheme">What comes before everything; empty as a rule.</param>
    /// <param name="Before">What the segments are appended to.</param>
    /// <param name="Segments">The segments, in order.</param>
    private sealed record Parts(string Scheme, ExpressionSyntax? Before, IEnumerable<ExpressionSyntax> Segments);
}
