namespace TokenAnalyzers;

/// <summary>What the attributes of this package share.</summary>
internal static class Annotation
{
    /// <summary>
    /// The compiler writes an annotation into an assembly only where this symbol is defined. No one needs to define it: the
    /// analyzers read the source.
    /// </summary>
    public const string Symbol = "TOKEN_ANALYZERS_ANNOTATIONS";

    /// <summary>Where code stands.</summary>
    public const AttributeTargets Code =
        AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface |
        AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Field;
}
