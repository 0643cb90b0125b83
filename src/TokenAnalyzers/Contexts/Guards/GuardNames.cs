namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What a guard is called in a message.</summary>
internal static class GuardNames
{
    /// <summary>One name for what two guards say together; which one does not depend on their order.</summary>
    public static string? Smaller(string? left, string? right)
    {
        if (left is null || right is null) return left ?? right;
        return string.CompareOrdinal(left, right) <= 0 ? left : right;
    }
}
