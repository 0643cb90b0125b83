namespace TokenAnalyzers.Contexts;

/// <summary>What one source says of where a place runs. A source that says nothing gives null instead.</summary>
/// <param name="Stage">Where the code runs.</param>
/// <param name="Reason">Why, in words that fit into brackets behind "production code" or "development code"; no text of a literal.</param>
internal sealed record StageAnswer(Stage Stage, string Reason);
