using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.Contexts;

/// <summary>What one source says of for whom a place acts. A source that says nothing gives null instead.</summary>
/// <param name="Actor">For whom the code acts.</param>
/// <param name="Reason">Why, in words that fit into brackets; no text of a literal.</param>
internal sealed record ActorAnswer(Actor Actor, MessageText Reason)
{
    /// <summary>The answer of a setting.</summary>
    /// <param name="value">"service" or "user", in any case; anything else is no answer.</param>
    /// <param name="setting">The name of the setting.</param>
    public static ActorAnswer? Said(string? value, TableText setting) => value?.ToLowerInvariant() switch
    {
        "service" => new(Actor.Service, $"{setting} says so"),
        "user" => new(Actor.User, $"{setting} says so"),
        _ => null,
    };
}
