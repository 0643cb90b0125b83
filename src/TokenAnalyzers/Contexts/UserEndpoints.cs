using System.Collections.Concurrent;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>Whether code builds a request that only the user's own token may make. Such code acts for the user.</summary>
internal sealed class UserEndpoints
{
    // Many tokens may be in one type; each piece of its code is read once for each provider of theirs.
    private readonly ConcurrentDictionary<(SyntaxNode Code, string? Provider, bool IsOfToken), UserRequest?> _requests = new();
    private readonly ConcurrentDictionary<TypeDeclarationSyntax, SharedState> _types = new();

    /// <summary>For whom the code around a place acts, by the requests that it builds.</summary>
    /// <param name="place">Such as the literal that holds a token; it may be of another configuration of the same file.</param>
    /// <param name="provider">Whose token it is; null if that is not known.</param>
    /// <param name="model">The semantic model of the file as it is built.</param>
    /// <param name="file">That file in each configuration.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Evidence<Actor>? ActorAt(SyntaxNode place, string? provider, SemanticModel model, FileConfigurations file, CancellationToken cancellationToken)
    {
        ISymbolResolver names = place.SyntaxTree == model.SyntaxTree ? new BoundSymbols(model) : new SpeculativeSymbols(model, file);
        return RequestFor(place, provider, isOfToken: provider is not null, names, cancellationToken) is { } request ? new(Actor.User, request.Reason) : null;
    }

    /// <summary>
    /// The first request that the code around a place builds, or code of the same type that works with what is set up there; null if there is none.
    /// </summary>
    /// <param name="place">Where a token is.</param>
    /// <param name="provider">The only provider that counts; null for all.</param>
    /// <param name="isOfToken">Whether the token is the provider's, so that an address need not tell whose it is.</param>
    /// <param name="names">Knows the names in the code.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public UserRequest? RequestFor(SyntaxNode place, string? provider, bool isOfToken, ISymbolResolver names, CancellationToken cancellationToken)
    {
        foreach (var code in CodeScope.Around(place))
        {
            if (RequestIn(code) is { } request) return request;
        }

        if (SharedState.HolderOf(place) is not { } holder || _types.GetOrAdd(holder, static type => new(type)) is not { MayAsk: true } type) return null;
        return type.ReachedFrom(place).Select(RequestIn).FirstOrDefault(request => request is not null);

        UserRequest? RequestIn(SyntaxNode code) => _requests.GetOrAdd((code, provider, isOfToken), key =>
            RequestsIn(key.Code, key.Provider, key.IsOfToken, names, cancellationToken).FirstOrDefault());
    }

    private static IEnumerable<UserRequest> RequestsIn(
        SyntaxNode code, string? provider, bool isOfToken, ISymbolResolver names, CancellationToken cancellationToken)
    {
        var read = new HashSet<SyntaxNode>();
        foreach (var node in code.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is InvocationExpressionSyntax call && UserRequest.OfCall(call, provider, isOfToken, names, cancellationToken) is { } called)
                yield return called;
            if (node is ExpressionSyntax composed && ComposedAddress.Of(composed, names, cancellationToken) is { } address
                && UserRequest.Of(address, composed, provider, isOfToken) is { } asked)
            {
                yield return asked;
            }

            if (read.Contains(node) || !IsText(node)) continue;
            var text = ConstantFolder.Read(node, names, cancellationToken);
            foreach (var part in text.Parts) read.Add(part.Node);
            if (UserRequest.Of(text.Value, node, provider, isOfToken) is { } request) yield return request;
        }
    }

    // A part of a larger text is read with it.
    private static bool IsText(SyntaxNode node)
    {
        if (node.Parent is ParenthesizedExpressionSyntax or InterpolationSyntax || node.Parent.IsKind(SyntaxKind.AddExpression)) return false;
        if (node.Parent is ArgumentSyntax { Parent.Parent: { } address } && ComposedAddress.Is(address)) return false;
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

/// <summary>The code that may ask for an endpoint: where its address is spelled out, and where a constant with the address is used.</summary>
internal static class EndpointScopes
{
    /// <param name="signs">Places in the source text.</param>
    /// <param name="root">The root of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<IReadOnlyList<SyntaxNode>> Around(IEnumerable<int> signs, SyntaxNode root, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var known = new Dictionary<SyntaxNode, bool>();
        foreach (var sign in signs)
        {
            if (root.FindToken(sign) is { Parent: SimpleNameSyntax member } name && name.Span.Contains(sign)) yield return CodeScope.Around(member);
            if (SpelledText.At(root, sign) is not { } literal || literal.FirstAncestorOrSelf<AttributeSyntax>() is not null) continue;
            if (!MayBeAddress(literal, known, cancellationToken)) continue;
            yield return CodeScope.Around(literal);
            if (literal.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field)
                names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
        }

        if (names.Count == 0) yield break;

        // By name only: the search for requests checks whether it is that field.
        foreach (var use in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
        {
            yield return CodeScope.Around(use);
        }
    }

    // What is spelled out is enough to leave most texts alone, and needs no symbols. A text of many parts is read once.
    private static bool MayBeAddress(SyntaxNode literal, Dictionary<SyntaxNode, bool> known, CancellationToken cancellationToken)
    {
        if (StringCall.MayBeAround(literal)) return true;
        var text = ConstantFolder.OutermostAround(literal, names: null, cancellationToken);
        if (!known.TryGetValue(text, out var mayBe)) known[text] = mayBe = UserRequest.MayBe(ConstantFolder.Read(text, names: null, cancellationToken).Value);
        return mayBe;
    }
}

