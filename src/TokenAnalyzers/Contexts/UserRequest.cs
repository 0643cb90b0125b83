using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>A request to an endpoint that accepts only the user's own token.</summary>
/// <param name="Provider">The provider, as the catalogue of formats spells it.</param>
/// <param name="Name">What is asked for, as a noun phrase with its article.</param>
internal sealed record UserRequest(string Provider, TableText Name)
{
    /// <summary>Why the code acts for the user, in words that fit into brackets.</summary>
    public MessageText Reason => $"it asks for {Name}";

    /// <summary>Whether a text could belong to such a request, if the code around it turned out to be one for that provider.</summary>
    public static bool MayBe(string text)
    {
        var address = RequestAddress.Parse(text);
        return UserEndpointTable.Providers.Any(provider =>
            IsHeader(text, provider) || (address is not null && provider.Endpoints.Any(endpoint => IsPath(endpoint, address, provider))));
    }

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
            if (IsHeader(text, candidate)) return new(candidate.Name, TableText.Of($"data of a {candidate.Name} user"));
        }

        return RequestAddress.Parse(text) is { } address ? Of(address, expression, provider, isOfToken) : null;
    }

    private static UserRequest? Of(RequestAddress address, SyntaxNode expression, string? provider, bool isOfToken)
    {
        foreach (var candidate in UserEndpointTable.Providers)
        {
            if (provider is not null && provider != candidate.Name) continue;
            var endpoint = candidate.Endpoints.FirstOrDefault(endpoint => IsAt(endpoint, address, candidate, expression, isOfToken));
            if (endpoint is not null) return new(candidate.Name, TableText.Of(endpoint.Name));
        }

        return null;
    }

    private static bool IsAt(UserEndpoint endpoint, RequestAddress address, UserEndpointProvider provider, SyntaxNode expression, bool isOfToken)
    {
        if (endpoint.Method is { } method && HttpCall.MethodOf(expression) != method) return false;
        if (!IsPath(endpoint, address, provider)) return false;

        // The path or the host has to identify the provider. Where only the token does, the text has to be part of a request.
        if (endpoint.IsTelling || (address.Host is { } host && provider.Owns(host))) return true;
        if (!isOfToken || !HttpCall.IsRequest(expression)) return false;

        // Another host is the provider's own server in a company only if the API's root is there.
        return address.Host is null || provider.Roots.Any(root => root.Length > 0 && address.StartsWith(root, endpoint.Segments));
    }

    private static bool IsHeader(string text, UserEndpointProvider provider) => provider.Headers.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsPath(UserEndpoint endpoint, RequestAddress address, UserEndpointProvider provider) =>
        endpoint.IsTelling ? address.Contains(endpoint.Segments) : provider.Roots.Any(root => address.StartsWith(root, endpoint.Segments));
}

/// <summary>What the code around an address does with it, by the names that it is given to.</summary>
internal static class HttpCall
{
    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head"];

    private static readonly string[] Others = ["Send", "Request", "Download", "Upload", "Execute", "Call", "Query", "Fetch"];

    private static readonly string[] RequestTypes = ["HttpRequestMessage", "RestRequest", "FlurlRequest", "Uri"];

    /// <summary>Whether an expression is an argument of what makes or sends a request, by name.</summary>
    public static bool IsRequest(SyntaxNode address) => CallOf(address) is { } call && (IsTargetTyped(call) || NamesRequest(NameOf(call)));

    /// <summary>The HTTP method of the request, in capital letters; null if it is not spelled out.</summary>
    public static string? MethodOf(SyntaxNode address)
    {
        var call = CallOf(address);
        while (call is not null && NameOf(call) == "Uri") call = CallOf(call);
        if (call is null) return null;

        var verb = Verbs.FirstOrDefault(NameOf(call).StartsWith) ?? Arguments(call).Select(VerbOf).FirstOrDefault(named => named is not null);
        return verb?.ToUpperInvariant();
    }

    private static SyntaxNode? CallOf(SyntaxNode argument) =>
        argument.Parent is ArgumentSyntax { Parent.Parent: { } call } && call is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax ? call : null;

    private static bool IsTargetTyped(SyntaxNode call) => call is ImplicitObjectCreationExpressionSyntax;

    private static bool NamesRequest(string name) => Verbs.Any(name.StartsWith) || Others.Any(name.StartsWith) || RequestTypes.Contains(name);

    private static string NameOf(SyntaxNode call) => CalledName.TextOf(call) ?? "";

    private static IEnumerable<ExpressionSyntax> Arguments(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Select(argument => argument.Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Select(argument => argument.Expression),
        _ => [],
    };

    // HttpMethod.Post, Method.Post.
    private static string? VerbOf(ExpressionSyntax argument) =>
        argument is MemberAccessExpressionSyntax access ? Verbs.FirstOrDefault(verb => verb == access.Name.Identifier.ValueText) : null;
}

/// <summary>The host and the path of an address, as far as they are spelled out.</summary>
internal sealed class RequestAddress
{
    private static readonly char[] AfterPath = ['?', '#'];

    private static readonly string Unknown = ConstantText.Unknown.ToString();

    private readonly string[] _segments;

    private RequestAddress(string? host, string[] segments) => (Host, _segments) = (host, segments);

    /// <summary>The host, which may hold <see cref="ConstantText.Unknown"/>; null if none is spelled out.</summary>
    public string? Host { get; }

    /// <summary>Reads a text that may be an address, relative or whole.</summary>
    /// <param name="text">A text; what is not known of it is written as <see cref="ConstantText.Unknown"/>.</param>
    /// <returns>Null if no address looks like that.</returns>
    public static RequestAddress? Parse(string text)
    {
        var address = text.Split(AfterPath, 2)[0];
        if (address.Length == 0 || address.Any(char.IsWhiteSpace)) return null;

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) address = address.Substring(scheme + 3);
        var segments = address.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

        // "api.github.com/user": some clients take a host without a scheme. A path has no dots in its first segment but Slack's.
        var hasHost = scheme >= 0 || (address[0] != '/' && segments.Length > 1 && segments[0].IndexOf('.') >= 0);
        if (!hasHost || segments.Length == 0) return new(null, segments);
        var host = segments[0].Split(':')[0];
        return new(host == Unknown ? null : host, [.. segments.Skip(1)]);
    }

    /// <summary>Whether the segments are one after the other anywhere in the path.</summary>
    public bool Contains(string[] segments) => Enumerable.Range(0, _segments.Length).Any(start => HasAt(start, segments));

    /// <summary>Whether the path goes on with the segments after a root. What is before it, such as a base address, may be unknown.</summary>
    public bool StartsWith(string root, string[] segments)
    {
        var first = Host is null && _segments.Length > 0 && _segments[0] == Unknown ? 1 : 0;
        var rootSegments = root.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return HasAt(first, rootSegments) && HasAt(first + rootSegments.Length, segments);
    }

    private bool HasAt(int start, string[] segments)
    {
        if (start + segments.Length > _segments.Length) return false;
        for (var i = 0; i < segments.Length; i++)
        {
            if (!Fits(_segments[start + i], segments[i])) return false;
        }

        return true;
    }

    // $"users/{id}/credentials{query}": what is unknown after a segment is no part of its name.
    private static bool Fits(string actual, string expected) => expected == "*" || actual.TrimEnd(ConstantText.Unknown) == expected;
}
