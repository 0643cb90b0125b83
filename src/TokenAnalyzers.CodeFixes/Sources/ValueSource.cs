using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>One way to get at values from outside of the source.</summary>
internal abstract class ValueSource
{
    /// <summary>What the ways to rewrite code can ask of it.</summary>
    public virtual ValueSourceOffers Offers => ValueSourceOffers.None;

    /// <summary>How code at a place reads the secret that it needs this way; null where it can't.</summary>
    public abstract Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken);
}

/// <summary>What a source of values offers, so that rewrites and sources need not know each other.</summary>
[Flags]
internal enum ValueSourceOffers
{
    None = 0,

    /// <summary>A use in static members: no object is needed for it.</summary>
    StaticUse = 1,

    /// <summary>A configuration that the code can name already.</summary>
    Configuration = 2,

    /// <summary>A section of it that the code can name already.</summary>
    Section = 4,

    /// <summary>The variables of the environment, and no configuration.</summary>
    Variables = 8,

    /// <summary>Options that are given the configuration where they are made.</summary>
    Options = 16,
}
