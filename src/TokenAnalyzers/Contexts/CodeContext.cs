namespace TokenAnalyzers.Contexts;

/// <summary>What is known of a place in code.</summary>
/// <param name="Stage">Where the code runs.</param>
/// <param name="StageReason">Why, in words that fit into brackets behind "production code" or "development code".</param>
/// <param name="IsUnguarded">Whether nothing says so, and production is only what comes of that.</param>
/// <param name="Actor">For whom it acts.</param>
/// <param name="ActorReason">Why, in words that fit into brackets; null where nothing says so.</param>
internal sealed record CodeContext(Stage Stage, string StageReason, bool IsUnguarded, Actor Actor, string? ActorReason);
