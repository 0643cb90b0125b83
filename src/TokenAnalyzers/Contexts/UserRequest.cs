using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>A request to an endpoint that accepts only the user's own token.</summary>
/// <param name="Provider">The provider, as the catalogue of formats spells it.</param>
/// <param name="Name">What is asked for, as a noun phrase with its article.</param>
internal sealed record UserRequest(string Provider, NounPhrase Name)
{
    /// <summary>Why the code acts for the user, in words that fit into brackets.</summary>
    public MessageText Reason => MessageText.Of(Wording.AsksFor, Name);

    /// <summary>Whether a text could belong to such a request, if the code around it turned out to be one for that provider.</summary>
    public static bool MayBe(string text)
    {
        var address = RequestAddress.Parse(text);
        return UserEndpointTable.Providers.Any(provider =>
            IsHeader(text, provider)
                || provider.Endpoints.Any(endpoint => (address is not null && IsPath(endpoint, address, provider)) || IsContent(endpoint, text)));
    }

    /// <summary>The same for a node of code, by what is spelled out there.</summary>
    public static bool MayBe(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => MayBe(text),
        InterpolatedStringExpressionSyntax => MayBe(ConstantFolder.Read(node, names: null, default).Value),
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax, Identifier.ValueText: var name } => UserMembers.Names.Contains(name),
        _ => false,
    };

    /// <summary>The request that a text belongs to; null if it belongs to none that is known to need the user.</summary>
    /// <param name="text">A text as <see cref="ConstantText"/> has it.</param>
    /// <param name="expression">The expression that makes the text.</param>
    /// <param name="provider">The only provider that counts; null for all.</param>
    /// <param name="isOfToken">Whether the code holds a token of the provider, so that an address need not tell whose it is.</param>
    public static UserRequest? Of(string text, SyntaxNode expression, string? provider, bool isOfToken)
    {
        foreach (var candidate in UserEndpointTable.Providers)
        {
            if (provider is not null && provider != candidate.Name) continue;
            if (IsHeader(text, candidate) && !TextUse.IsMention(expression)) return new(candidate.Name, NounPhrase.Of($"data of a {candidate.Name} user"));
        }

        return RequestAddress.Parse(text) is { } address && Of(address, expression, provider, isOfToken) is { } request && !TextUse.IsMention(expression)
            ? request
            : null;
    }

    /// <summary>
    /// The request that a call makes: of a provider's library, or of an interface whose method has its path in an attribute. Null if it makes none
    /// that is known to need the user.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="provider">The only provider that counts; null for all.</param>
    /// <param name="isOfToken">Whether the code holds a token of the provider.</param>
    /// <param name="names">Knows the methods.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static UserRequest? OfCall(
        InvocationExpressionSyntax call, string? provider, bool isOfToken, ISymbolResolver names, CancellationToken cancellationToken)
    {
        if (CalledName.Of(call) is not { Identifier.ValueText: var name }) return null;
        if (!isOfToken && !UserMembers.Names.Contains(name)) return null;
        if (names.MethodOf(call, cancellationToken) is not { } method) return null;
        var path = isOfToken ? InterfacePath.Of(method) : null;
        foreach (var candidate in UserEndpointTable.Providers)
        {
            if (provider is not null && provider != candidate.Name) continue;
            if (candidate.Members.FirstOrDefault(member => member.Is(method)) is { } member) return new(candidate.Name, NounPhrase.Of(member.What));
            if (path is var (verb, address)
                && candidate.Endpoints.FirstOrDefault(row => IsPath(row, address, candidate) && (row.Method ?? verb) == verb) is { Content: null } endpoint)
            {
                return new(candidate.Name, NounPhrase.Of(endpoint.Name));
            }
        }

        return null;
    }

    private static UserRequest? Of(RequestAddress address, SyntaxNode expression, string? provider, bool isOfToken)
    {
        foreach (var candidate in UserEndpointTable.Providers)
        {
            if (provider is not null && provider != candidate.Name) continue;
            var endpoint = candidate.Endpoints.FirstOrDefault(endpoint => IsAt(endpoint, address, candidate, expression, isOfToken));
            if (endpoint is not null) return new(candidate.Name, NounPhrase.Of(endpoint.Name));
        }

        return null;
    }

    private static bool IsAt(UserEndpoint endpoint, RequestAddress address, UserEndpointProvider provider, SyntaxNode expression, bool isOfToken)
    {
        if (!IsPath(endpoint, address, provider)) return false;
        if (endpoint.Method is { } method && TextUse.MethodOf(expression) != method) return false;
        if (endpoint.Content is not null && !IsSent(endpoint, expression)) return false;

        // The path or the host has to identify the provider. Where only the token does, the text has to be part of a request.
        if (endpoint.IsTelling || (address.Host is { } host && provider.Owns(host))) return true;
        if (!isOfToken || !TextUse.IsRequest(expression)) return false;

        // Another host is the provider's own server in a company only if the API's root is there.
        return address.Host is null || provider.Roots.Any(root => root.Length > 0 && address.StartsWith(root, endpoint.Segments));
    }

    private static bool IsHeader(string text, UserEndpointProvider provider) => provider.Headers.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsPath(UserEndpoint endpoint, RequestAddress address, UserEndpointProvider provider) =>
        endpoint.IsTelling ? address.Contains(endpoint.Segments) : provider.Roots.Any(root => address.StartsWith(root, endpoint.Segments));

    private static bool IsContent(UserEndpoint endpoint, string text) =>
        endpoint.Content is { } content && text.IndexOf(content, StringComparison.Ordinal) >= 0;

    // The body may be made apart from the address, by another member of the same type.
    private static bool IsSent(UserEndpoint endpoint, SyntaxNode expression)
    {
        var code = (SyntaxNode?)expression.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? expression.SyntaxTree.GetRoot();
        return code.DescendantTokens().Any(token => token.Value is string text && IsContent(endpoint, text));
    }
}
