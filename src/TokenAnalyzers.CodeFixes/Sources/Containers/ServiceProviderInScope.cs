using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>Asks an IServiceProvider that the code can name for the configuration.</summary>
internal sealed class ServiceProviderInScope(VariablesInScope variables) : ValueSource
{
    // The names that hosts, scopes and requests give to their provider.
    private static readonly string[] PropertyNames = ["Services", "ServiceProvider", "RequestServices", "ApplicationServices"];

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) =>
        FindAsync(code, variables, static _ => true, cancellationToken);

    /// <summary>Asks the nearest provider of a kind whose container has the configuration; null if there is none.</summary>
    public static async Task<ReadPlan?> FindAsync(
        CodeLocation code, VariablesInScope variables, Func<ScopedValue, bool> isOfKind, CancellationToken cancellationToken)
    {
        if (ProvidedConfiguration.In(code.Model.Compilation) is not { } configuration) return null;

        // What a framework leaves in its base classes, as the HttpContext of a controller, is there only while a request runs.
        var compositions = Compositions.Of(code.Document.Project.Solution);
        foreach (var provider in ScopedValue.In(code, variables).Where(value => value.IsOwn && isOfKind(value)))
        {
            if (PathToProvider(provider) is not { } path
                || !provider.IsSet
                || !await compositions.HaveConfigurationAsync(provider, cancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            return new((types, edits) => configuration.From(NamedParameter.Of(provider, edits) + path, types));
        }

        return null;
    }

    /// <summary>What follows the name of a value to make it a provider; null if nothing does.</summary>
    private static string? PathToProvider(ScopedValue value)
    {
        if (HostTypes.IsServiceProvider(value.Type)) return "";

        // The host of a test starts where its services are asked for, before the test has set it up.
        if (FullNames.IsKindOf(value.Type, "Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory")) return null;
        if (Array.Find(PropertyNames, name => HasProvider(value.Type, name)) is { } property) return "." + property;

        // What a library gives for a request knows the request, as the contexts of events do.
        var isOfRequest = value.Symbol is IParameterSymbol
            && value.Type.DeclaringSyntaxReferences.IsEmpty
            && HostTypes.HasProperty(value.Type, "HttpContext", static request => HasProvider(request, "RequestServices"));
        return isOfRequest ? ".HttpContext.RequestServices" : null;
    }

    private static bool HasProvider(ITypeSymbol type, string name) => HostTypes.HasProperty(type, name, HostTypes.IsServiceProvider);
}

/// <summary>Asks the IServiceProvider that the function is given, as factories of services are. A class has better ways to its own.</summary>
internal sealed class GivenServiceProvider(VariablesInScope variables) : ValueSource
{
    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) =>
        ServiceProviderInScope.FindAsync(
            code, variables, static value => IsOfFunction(value.Symbol) && HostTypes.IsServiceProvider(value.Type), cancellationToken);

    private static bool IsOfFunction(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };
}

/// <summary>Gives a name to the parameter of a lambda that did not need one: <c>_ =&gt; new Client("...")</c>.</summary>
internal static class NamedParameter
{
    /// <summary>The source of a value, with a new name where it is a parameter called "_".</summary>
    public static string Of(ScopedValue value, TokenEdits edits)
    {
        if (value.Symbol is not IParameterSymbol { Name: "_" }) return value.Text;
        if (value.Symbol.DeclaringSyntaxReferences[0].GetSyntax() is not ParameterSyntax parameter) return value.Text;

        // Other uses would keep the old name.
        var lambda = parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        if (lambda is null || lambda.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "_" })) return value.Text;

        var name = FreeName.In(FreeName.OfProvider, lambda, value.Code.Position, value.Code.Model);
        edits.Replace(parameter.SyntaxTree, parameter.Identifier.Span, name);
        return name;
    }
}

/// <summary>The configuration that services have: every host puts it there.</summary>
/// <param name="Provider">The type IServiceProvider.</param>
internal sealed record ProvidedConfiguration(INamedTypeSymbol Provider)
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Null where services or configuration are not known.</summary>
    public static ProvidedConfiguration? In(Compilation compilation) =>
        HostTypes.Configuration(compilation) is not null
        && compilation.GetTypeByMetadataName($"{Namespace}.ServiceProviderServiceExtensions") is not null
        && compilation.GetTypeByMetadataName("System.IServiceProvider") is { } provider
            ? new(provider)
            : null;

    /// <summary>The source that asks a provider for it.</summary>
    public string From(string provider, TypeNames types)
    {
        types.ImportExtension(Provider, Namespace, "GetRequiredService");
        return $"{provider}.GetRequiredService<{types.Of(ConfigurationApi.Namespace, "IConfiguration")}>()";
    }
}
