namespace TokenAnalyzers.RealSolutions.Planting;

/// <summary>A made-up token that stands in a real solution.</summary>
/// <param name="Number">Counts the tokens of a solution.</param>
/// <param name="Format">The format it has; "password" for a plain value.</param>
/// <param name="Shape">"by hand", or the kind of syntax that the script chose.</param>
/// <param name="File">The file, relative to the work tree.</param>
/// <param name="Text">The token, which no output shows.</param>
internal sealed record PlantedToken(int Number, string Format, string Shape, string File, string Text)
{
    /// <summary>What stands for the token wherever a reader sees it.</summary>
    public string Mask => $"‹{Number}:{Format}›";
}
