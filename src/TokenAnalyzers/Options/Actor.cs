using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>For whom code acts.</summary>
internal enum Actor
{
    /// <summary>For an account or a workload: a service token belongs there.</summary>
    Service,

    /// <summary>For the person who runs it: a personal token is right there.</summary>
    User,
}

/// <summary>What one source says of for whom a place acts. A source that says nothing gives null instead.</summary>
/// <param name="Actor">For whom the code acts.</param>
/// <param name="Reason">Why, in words that fit into brackets; no text of a literal.</param>
internal sealed record ActorEvidence(Actor Actor, MessageText Reason)
{
    /// <summary>The answer of a setting.</summary>
    /// <param name="value">"service" or "user", in any case; anything else is no answer.</param>
    /// <param name="setting">The name of the setting.</param>
    public static ActorEvidence? Said(string? value, TableText setting) => value?.ToLowerInvariant() switch
    {
        "service" => new(Actor.Service, $"{setting} says so"),
        "user" => new(Actor.User, $"{setting} says so"),
        _ => null,
    };
}
