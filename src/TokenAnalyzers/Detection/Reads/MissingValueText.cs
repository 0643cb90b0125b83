namespace TokenAnalyzers.Detection.Reads;

/// <summary>What code that a fix wrote says where its value is missing. It names the key, and so tells later what the program has to be given.</summary>
internal static class MissingValueText
{
    /// <summary>How each such text ends.</summary>
    public const string End = "' is missing.";

    private const string OfConfiguration = "Configuration value '";
    private const string OfEnvironment = "Environment variable '";

    /// <summary>The text for a key or a variable.</summary>
    /// <param name="name">Null where it may not be shown.</param>
    /// <param name="isVariable">Whether it is a variable of the environment.</param>
    public static string Of(string? name, bool isVariable)
    {
        var what = isVariable ? OfEnvironment : OfConfiguration;
        return name is null ? what.Substring(0, what.Length - 2) + End.Substring(1) : what + name + End;
    }

    /// <summary>The key or variable that a text names; null for any other text.</summary>
    public static (KeySpace Space, string Name)? NameIn(string text) =>
        NameAfter(OfConfiguration, text) is { } key
            ? (KeySpace.Keys, key)
            : NameAfter(OfEnvironment, text) is { } variable ? (KeySpace.Variables, variable)
            : null;

    private static string? NameAfter(string start, string text)
    {
        var length = text.Length - start.Length - End.Length;
        return length > 0 && text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith(End, StringComparison.Ordinal)
            ? text.Substring(start.Length, length)
            : null;
    }
}

/// <summary>Where a name is looked up. Keys and variables with equal numbers have nothing to do with each other.</summary>
internal enum KeySpace
{
    /// <summary>The keys of configuration.</summary>
    Keys,

    /// <summary>The variables of the environment.</summary>
    Variables,
}
