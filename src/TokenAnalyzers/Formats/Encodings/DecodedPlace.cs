namespace TokenAnalyzers.Formats.Encodings;

/// <summary>Where a token stands in a text that is there only in an encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Start">The first character of the token in the decoded text.</param>
/// <param name="Length">Its length in characters.</param>
internal sealed record DecodedPlace(TokenEncoding Encoding, int Start, int Length);
