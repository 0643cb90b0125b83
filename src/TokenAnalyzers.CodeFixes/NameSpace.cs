namespace TokenAnalyzers.CodeFixes;

/// <summary>Where a name is looked up. Keys and variables with equal numbers have nothing to do with each other.</summary>
internal enum NameSpace
{
    /// <summary>The keys of configuration.</summary>
    Keys,

    /// <summary>The variables of the environment.</summary>
    Variables,
}
