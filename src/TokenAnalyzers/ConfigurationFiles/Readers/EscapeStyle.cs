namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>How a value writes characters that it can't hold.</summary>
internal enum EscapeStyle
{
    None,

    /// <summary><c>\n</c>, <c>\"</c>, <c>\u0041</c>: JSON, HCL, and YAML and dotenv in double quotes.</summary>
    Backslash,

    /// <summary><c>&amp;lt;</c>, <c>&amp;#65;</c>: XML.</summary>
    Entity,

    /// <summary><c>''</c>: YAML in single quotes.</summary>
    DoubledQuote,
}
