using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>Reads the environment, which code can do anywhere.</summary>
internal sealed class EnvironmentVariable : IStaticValueSource
{
    public Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) => Task.FromResult<ReadPlan?>(new(configuration: null));
}
