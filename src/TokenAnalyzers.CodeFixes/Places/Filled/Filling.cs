namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>One way in which the objects of a type are filled.</summary>
/// <param name="By">What fills them.</param>
/// <param name="Path">The way to one of them from the object that is filled.</param>
internal sealed record Filling(IFiller By, MemberPath Path);
