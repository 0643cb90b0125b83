using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What a guard is called in a message.</summary>
internal static class GuardNames
{
    private const string Parentheses = "()";
    private const string Convention = "the name ";

    /// <summary>The guard that a method is.</summary>
    public static string OfMethod(string name) => name + Parentheses;

    /// <summary>The guard that a name is which the framework calls in one environment only.</summary>
    public static string OfConvention(string name) => Convention + name;

    /// <summary>A guard as messages show it.</summary>
    public static MessageText Shown(string? guard)
    {
        if (guard is null) return $"a condition";
        if (guard.StartsWith(Convention, StringComparison.Ordinal)) return DisclosedName.Of(guard.Substring(Convention.Length)) is { } called ? MessageText.Of($"the name {called}") : $"its name";
        if (!guard.EndsWith(Parentheses, StringComparison.Ordinal)) return DisclosedName.Of(guard) is { } name ? MessageText.Of($"{name}") : $"a condition";
        return DisclosedName.Of(guard.Substring(0, guard.Length - Parentheses.Length)) is { } method ? MessageText.Of($"{method}()") : $"a condition";
    }

    /// <summary>One name for what two guards say together; which one does not depend on their order.</summary>
    public static string? Smaller(string? left, string? right)
    {
        if (left is null || right is null) return left ?? right;
        return string.CompareOrdinal(left, right) <= 0 ? left : right;
    }
}
