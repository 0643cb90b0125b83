using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>The first of several ways that there is.</summary>
internal sealed class FirstAccess(params IAccess[] ways) : IAccess
{
    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        foreach (var way in ways)
        {
            if (await way.FindAsync(code, cancellationToken).ConfigureAwait(false) is { } reading) return reading;
        }

        return null;
    }
}
