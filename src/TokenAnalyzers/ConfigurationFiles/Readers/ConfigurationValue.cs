namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>A value that stands in a file.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Start">Its first character, after the quote if there is one.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Escapes">How it writes characters that it can't hold.</param>
internal readonly record struct ConfigurationValue(KeyPath Key, int Start, int End, EscapeStyle Escapes);

/// <summary>Reads the values of a text in which some or all may be malformed, in time that grows with its length.</summary>
internal delegate IEnumerable<ConfigurationValue> ConfigurationReader(string text);
