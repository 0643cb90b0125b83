using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources.Containers;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>
/// Goes to the overload that gives a function the services too:
/// <c>AddHttpClient("a", client =&gt; ...)</c> becomes <c>AddHttpClient("a", (sp, client) =&gt; ...)</c>.
/// </summary>
internal sealed class ProviderOverload : ValueSource
{
    private readonly LongerOverloads _overloads = new(static (_, type) => IsProvider(type), FreeName.OfProvider, "The services.");

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration
            || await _overloads.AroundAsync(code, cancellationToken).ConfigureAwait(false) is not { } function)
        {
            return null;
        }

        var compositions = Compositions.Of(code.Document.Project.Solution);
        foreach (var use in function.Uses)
        {
            if (!await compositions.HaveConfigurationAsync(use.Receiver!, use.Document, use.Model, cancellationToken).ConfigureAwait(false)) return null;
        }

        return new((types, edits) => configuration.From(function.Write(edits), types));
    }

    // What is derived from it may give no more than some of the services.
    private static bool IsProvider(ITypeSymbol type) => type.Name == "IServiceProvider" && HostTypes.IsServiceProvider(type);
}

/// <summary>
/// Goes to the overload that gives a function the context of the host too:
/// <c>ConfigureServices(services =&gt; ...)</c> becomes <c>ConfigureServices((context, services) =&gt; ...)</c>.
/// </summary>
internal sealed class ContextOverload : ValueSource
{
    private readonly LongerOverloads _overloads = new(IsContext, ImmutableArray.Create("context"), "The context of the host.");

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) =>
        await _overloads.AroundAsync(code, cancellationToken).ConfigureAwait(false) is { } function
            ? new((_, edits) => function.Write(edits) + ".Configuration")
            : null;

    // Where configuration is put together it is not complete.
    private static bool IsContext(IMethodSymbol method, ITypeSymbol type) =>
        HostTypes.HasProperty(type, "Configuration", HostTypes.IsConfiguration) && !method.Name.EndsWith("Configuration", StringComparison.Ordinal);
}
