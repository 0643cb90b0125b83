using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>One way to get at values from outside of the source.</summary>
internal interface IValueSource
{
    /// <summary>How code at a place reads the secret that it needs this way; null where it can't.</summary>
    public Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken);
}

/// <summary>One that static members have, and need no object for.</summary>
internal interface IStaticValueSource : IValueSource;
