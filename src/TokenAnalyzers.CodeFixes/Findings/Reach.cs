namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>How much of an object code can use where it stands.</summary>
internal enum Reach
{
    /// <summary>Static members only.</summary>
    Static,

    /// <summary>The initializer of a field or property: the parameters of a primary constructor.</summary>
    Initializer,

    /// <summary>The arguments for <c>this(...)</c> or <c>base(...)</c>: the parameters of the constructor.</summary>
    ConstructorArguments,

    /// <summary>The body of a constructor: its parameters and all members.</summary>
    Constructor,

    /// <summary>All members.</summary>
    Instance,
}
