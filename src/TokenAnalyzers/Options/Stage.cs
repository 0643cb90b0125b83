using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>Where code runs.</summary>
internal enum Stage
{
    Production,
    Development,
}

/// <summary>What one source says of where a place runs. A source that says nothing gives null instead.</summary>
/// <param name="Stage">Where the code runs.</param>
/// <param name="Reason">Why, in words that fit into brackets after "production code" or "development code"; no text of a literal.</param>
internal sealed record StageEvidence(Stage Stage, MessageText Reason)
{
    /// <summary>The answer of a setting.</summary>
    /// <param name="value">"production" or "development", in any case; anything else is no answer.</param>
    /// <param name="setting">The name of the setting.</param>
    public static StageEvidence? Said(string? value, TableText setting) => value?.ToLowerInvariant() switch
    {
        "production" => new(Stage.Production, $"{setting} says so"),
        "development" => new(Stage.Development, $"{setting} says so"),
        _ => null,
    };
}
