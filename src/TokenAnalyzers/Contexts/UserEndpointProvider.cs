using System.Collections.Immutable;

namespace TokenAnalyzers.Contexts;

/// <summary>What of one provider's API answers only to the user's own token.</summary>
/// <param name="Name">The provider, as the catalogue of formats spells it.</param>
/// <param name="Hosts">Its hosts; each stands for its subdomains too.</param>
/// <param name="Roots">What paths start with before the endpoints, without slashes at the ends; "" for nothing.</param>
internal sealed record UserEndpointProvider(string Name, ImmutableArray<string> Hosts, ImmutableArray<string> Roots)
{
    /// <summary>The endpoints.</summary>
    public ImmutableArray<UserEndpoint> Endpoints { get; init; } = ImmutableArray<UserEndpoint>.Empty;

    /// <summary>Names of headers that only a request for a user carries.</summary>
    public ImmutableArray<string> Headers { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>One of these stands, as a word of its own, wherever an endpoint is spelled out with its host, and wherever a header is.</summary>
    public ImmutableArray<string> Words { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a host, as it is spelled in an address, is one of the provider's.</summary>
    public bool Owns(string host) => Hosts.Any(own =>
        host.EndsWith(own, StringComparison.OrdinalIgnoreCase) && (host.Length == own.Length || host[host.Length - own.Length - 1] == '.'));
}
