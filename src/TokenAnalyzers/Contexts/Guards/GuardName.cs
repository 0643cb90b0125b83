using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The guard that a message names.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name in the source, which was not judged yet.</param>
internal sealed record GuardName(GuardKind Kind, string Name)
{
    /// <summary>A guard as messages show it.</summary>
    public static MessageText Shown(GuardName? guard)
    {
        if (guard is null) return $"a condition";
        var name = DisclosedName.Of(guard.Name);
        if (guard.Kind == GuardKind.Convention) return name is null ? $"its name" : MessageText.Of($"the name {name}");
        if (name is null) return $"a condition";
        return guard.Kind == GuardKind.Method ? MessageText.Of($"{name}()") : $"{name}";
    }

    /// <summary>One name for what two guards say together; which one does not depend on their order.</summary>
    public static GuardName? Smaller(GuardName? left, GuardName? right)
    {
        if (left is null || right is null) return left ?? right;
        var order = string.CompareOrdinal(left.Name, right.Name);
        return order < 0 || (order == 0 && left.Kind <= right.Kind) ? left : right;
    }
}

/// <summary>What kind of thing keeps environments out.</summary>
internal enum GuardKind
{
    /// <summary>A property, a field or a variable of the environment.</summary>
    Value,

    /// <summary>A method that answers.</summary>
    Method,

    /// <summary>A name that the framework calls in one environment only.</summary>
    Convention,
}
