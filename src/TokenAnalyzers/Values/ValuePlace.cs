namespace TokenAnalyzers.Values;

/// <summary>Where source text has a value that can be a credential.</summary>
/// <param name="Start">Its first character. A scheme before it, such as "Bearer ", is no part of it.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="LooksSecret">Whether nothing but a secret is likely to look so; without it the value is only possible.</param>
internal readonly record struct ValuePlace(int Start, int Length, bool LooksSecret);
