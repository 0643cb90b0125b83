using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.Formats;

/// <summary>What the characters of one token tell beyond its format.</summary>
/// <param name="Owner">Whose it is, if the token itself says so.</param>
/// <param name="Detail">A fact for the message, such as "expires 2031-05-01"; never a part of the token.</param>
internal readonly record struct TokenFacts(TokenOwner Owner, MessageText? Detail);
