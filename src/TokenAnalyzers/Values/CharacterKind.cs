namespace TokenAnalyzers.Values;

/// <summary>
/// The kinds of characters that a credential consists of. Spaces, brackets, quotes, commas and backslashes make text, code
/// and patterns; they are of no kind.
/// </summary>
[Flags]
internal enum CharacterKind : byte
{
    None = 0,
    Lower = 1,
    Upper = 2,
    Digit = 4,

    /// <summary>What people put into a password so that it is accepted.</summary>
    Mark = 8,

    /// <summary>What stands between words, and in base64.</summary>
    Separator = 16,
}
