using System.Collections.Concurrent;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>Whether code builds a request that only the user's own token may make. Such code acts for the user.</summary>
internal sealed class UserEndpoints
{
    // One method may hold many tokens; it is read once for each provider of theirs.
    private readonly ConcurrentDictionary<(SyntaxNode Scope, string? Provider), Evidence<Actor>?> _answers = new();

    /// <summary>For whom the code around a place acts, by the requests that it builds.</summary>
    /// <param name="place">Such as the literal that holds a token; it may be of another configuration of the same file.</param>
    /// <param name="provider">Whose token it is; null if that is not known.</param>
    /// <param name="model">The semantic model of the file as it is built.</param>
    /// <param name="file">That file in each configuration.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Evidence<Actor>? ActorAt(SyntaxNode place, string? provider, SemanticModel model, FileConfigurations file, CancellationToken cancellationToken)
    {
        var scope = CodeScope.Around(place);
        ISymbolResolver names = place.SyntaxTree == model.SyntaxTree ? new BoundSymbols(model) : new SpeculativeSymbols(model, file);
        return scope.Count == 0 ? null : _answers.GetOrAdd((scope[0], provider), key =>
            CalledIn(scope, key.Provider, isOfToken: key.Provider is not null, names, cancellationToken) is { } called ? new(Actor.User, called.Reason) : null);
    }

    /// <summary>The first request in some code to what answers only to the user; null if there is none.</summary>
    /// <param name="scope">The nodes that hold the code.</param>
    /// <param name="provider">The only provider that counts; null for all.</param>
    /// <param name="isOfToken">Whether the code holds a token of the provider, so that an address need not tell whose it is.</param>
    /// <param name="names">Knows the names in the code.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static UserRequest? CalledIn(IEnumerable<SyntaxNode> scope, string? provider, bool isOfToken, ISymbolResolver names, CancellationToken cancellationToken)
    {
        var read = new HashSet<SyntaxNode>();
        foreach (var expression in scope.SelectMany(node => node.DescendantNodes()).Where(IsText))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (read.Contains(expression)) continue;
            var text = ConstantFolder.Read(expression, names, cancellationToken);
            foreach (var part in text.Parts) read.Add(part.Node);
            if (UserRequest.Of(text.Value, expression, provider, isOfToken) is { } request) return request;
        }

        return null;
    }

    // A part of a larger text is read with it.
    private static bool IsText(SyntaxNode node)
    {
        if (node.Parent is ParenthesizedExpressionSyntax or InterpolationSyntax || node.Parent.IsKind(SyntaxKind.AddExpression)) return false;
        return node switch
        {
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => IsValue(node),
            InvocationExpressionSyntax call => StringCall.HasName(call),
            _ => node is InterpolatedStringExpressionSyntax,
        };
    }

    // Only a name that an argument or a variable takes its value from may be a constant address.
    private static bool IsValue(SyntaxNode name) => name.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax;
}
