namespace TokenAnalyzers.Formats.Checks;

/// <summary>What a member of a JSON object holds.</summary>
internal enum JsonValueKind
{
    Text,
    Number,

    /// <summary>An object, an array, true, false or null: known to be there, and not kept.</summary>
    Other,
}
