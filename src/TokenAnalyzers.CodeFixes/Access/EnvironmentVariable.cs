using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Reads the environment, which code can do anywhere.</summary>
internal sealed class EnvironmentVariable : IAccessAnywhere
{
    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken) => Task.FromResult<Reading?>(new(configuration: null));
}
