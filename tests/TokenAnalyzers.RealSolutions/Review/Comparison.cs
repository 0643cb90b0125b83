namespace TokenAnalyzers.RealSolutions.Review;

/// <summary>Something that was tried before the fix and after it.</summary>
/// <param name="What">Which test project or program.</param>
/// <param name="Before">How it went with the tokens in the code.</param>
/// <param name="After">How it went with the required values in the environment.</param>
/// <param name="Without">How it went without them; null where that was not tried.</param>
internal sealed record Comparison(string What, string Before, string After, string? Without);
