using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>
/// Goes to the overload that gives a function the context of the host too:
/// <c>ConfigureServices(services =&gt; ...)</c> becomes <c>ConfigureServices((context, services) =&gt; ...)</c>.
/// </summary>
internal sealed class ContextOverload : IValueSource
{
    private readonly LongerOverloads _overloads = new(IsContext, ImmutableArray.Create("context"), "The context of the host.");

    public async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) =>
        await _overloads.AroundAsync(code, cancellationToken).ConfigureAwait(false) is { } function ? new((_, edits) => function.Write(edits) + ".Configuration") : null;

    // Where configuration is put together it is not complete.
    private static bool IsContext(IMethodSymbol method, ITypeSymbol type) =>
        HostTypes.HasProperty(type, "Configuration", HostTypes.IsConfiguration) && !method.Name.EndsWith("Configuration", StringComparison.Ordinal);
}
