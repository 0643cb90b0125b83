using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>Reads the settings of app.config or web.config, on .NET Framework. Elsewhere programs have other configuration.</summary>
internal sealed class AppSettings : IStaticValueSource
{
    private const string Namespace = "System.Configuration";
    private const string Manager = "ConfigurationManager";

    public Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        var compilation = code.Model.Compilation;
        var isThere = IsNetFramework(compilation) && compilation.GetTypeByMetadataName($"{Namespace}.{Manager}") is not null;
        return Task.FromResult(isThere ? new ReadPlan((types, _) => types.Of(Namespace, Manager) + ".AppSettings") : null);
    }

    /// <summary>Only there, System.Object is a type of mscorlib itself.</summary>
    private static bool IsNetFramework(Compilation compilation) => compilation.ObjectType.ContainingAssembly.Name == "mscorlib";
}
