namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>One step from an object to what it holds.</summary>
/// <param name="Kind">What the step goes to.</param>
/// <param name="Member">The name of a member; null for all other steps.</param>
/// <param name="MayBeNull">Whether a member can be without an object.</param>
internal readonly record struct PathStep(PathKind Kind, string? Member = null, bool MayBeNull = false);

/// <summary>What a step goes to.</summary>
internal enum PathKind
{
    /// <summary>A property or field.</summary>
    Member,

    /// <summary>The elements of an array, list or set.</summary>
    Elements,

    /// <summary>The values of a dictionary.</summary>
    Values,

    /// <summary>What code can't be written for: the content of some other generic type.</summary>
    Content,
}
