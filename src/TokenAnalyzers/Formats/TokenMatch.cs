using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Formats;

/// <summary>A token found in a text.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Start">Its first character, counted from the start of the text.</param>
/// <param name="Length">Its length in characters.</param>
internal sealed record TokenMatch(TokenFormat Format, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whose it is: as the token itself says, else as its format says.</summary>
    public TokenOwner Owner { get; init; } = Format.Owner;

    /// <summary>Whether it has a documented form.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether it carries a checksum that holds, so that it was issued and not made up.</summary>
    public bool IsIssued { get; init; }

    /// <summary>Where the token is in the decoded text, if its place holds it only in an encoding; null as a rule.</summary>
    public DecodedSpan? Decoded { get; init; }

    /// <summary>A fact for the message, never a part of the token.</summary>
    public MessageText? Detail { get; init; }
}

/// <summary>What the characters of one token tell beyond its format.</summary>
/// <param name="Owner">Whose it is, if the token itself says so.</param>
/// <param name="Detail">A fact for the message, such as "expires 2031-05-01"; never a part of the token.</param>
internal readonly record struct TokenFacts(TokenOwner Owner, MessageText? Detail);
