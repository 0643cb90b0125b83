using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access.Containers;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>
/// Goes to the overload that gives a function the services too:
/// <c>AddHttpClient("a", client =&gt; ...)</c> becomes <c>AddHttpClient("a", (sp, client) =&gt; ...)</c>.
/// </summary>
internal sealed class ProviderOverload : IAccess
{
    private readonly LongerOverloads _overloads = new(static (_, type) => IsProvider(type), FreeName.OfProvider, "The services.");

    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
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
