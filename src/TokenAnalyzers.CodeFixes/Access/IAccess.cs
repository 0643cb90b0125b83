using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>One way to get at values from outside of the source.</summary>
internal interface IAccess
{
    /// <summary>How code at a place reads the secret that it needs this way; null where it can't.</summary>
    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken);
}
