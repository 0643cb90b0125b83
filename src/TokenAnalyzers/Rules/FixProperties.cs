namespace TokenAnalyzers.Rules;

/// <summary>
/// Keys of Diagnostic.Properties: all that a fix needs to know, so that it never has to search again. No value holds a
/// character of the token, as properties are copied into build logs.
/// </summary>
internal static class FixProperties
{
    /// <summary>The provider as it spells itself, such as "GitHub".</summary>
    public const string Provider = "provider";

    /// <summary>The id of the format.</summary>
    public const string Format = "format";

    /// <summary>The configuration key to read, such as "GitHub:AppToken".</summary>
    public const string ConfigurationKey = "configurationKey";

    /// <summary>The environment variable to read where there is no configuration.</summary>
    public const string EnvironmentVariable = "environmentVariable";

    /// <summary>There where nothing says where the code runs, so that it counts as production.</summary>
    public const string IsUnguarded = "isUnguarded";

    /// <summary>The credential under that key, as a noun phrase, such as "dbt service token".</summary>
    public const string Credential = "credential";

    /// <summary>
    /// Where the token starts in the constant text of the reported expression, in characters. The reported expression is
    /// the string literal or the text part of an interpolated string that holds the whole token, else the smallest
    /// expression that does.
    /// </summary>
    public const string Offset = "offset";

    /// <summary>The name of the encoding in which the text holds the token: offset and length are then those of the encoded text. Missing as a rule.</summary>
    public const string Encoding = "encoding";

    /// <summary>Where the token starts in the decoded text, in characters.</summary>
    public const string DecodedOffset = "decodedOffset";

    /// <summary>The length of the token in the decoded text, in characters.</summary>
    public const string DecodedLength = "decodedLength";

    /// <summary>What the text at the first additional location becomes, where a key is renamed. Without it nothing is renamed.</summary>
    public const string Replacement = "replacement";

    /// <summary>The length of the token in that text, in characters.</summary>
    public const string Length = "length";
}
