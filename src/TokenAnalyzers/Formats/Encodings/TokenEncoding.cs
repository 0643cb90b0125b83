namespace TokenAnalyzers.Formats.Encodings;

/// <summary>How bytes of ASCII are written as other characters.</summary>
internal enum TokenEncoding
{
    /// <summary>Base64 in either alphabet, with or without padding.</summary>
    Base64,

    /// <summary>Two hexadecimal digits a byte.</summary>
    Hexadecimal,
}
