namespace TokenAnalyzers.Contexts;

/// <summary>What one source says of for whom a place acts. A source that says nothing gives null instead.</summary>
/// <param name="Actor">For whom the code acts.</param>
/// <param name="Reason">Why, in words that fit into brackets; no text of a literal.</param>
internal sealed record ActorAnswer(Actor Actor, string Reason);
