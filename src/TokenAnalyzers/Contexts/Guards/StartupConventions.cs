using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// ASP.NET Core calls StartupDevelopment instead of Startup, and ConfigureDevelopmentServices instead of ConfigureServices, where the environment is
/// Development. A name between that is not a known environment says nothing: ConfigureJsonServices is a method like any other.
/// </summary>
internal static class StartupConventions
{
    private const string Startup = "Startup";

    // What follows the environment in a method's name, and the parameter that such a method has.
    private static readonly (string Suffix, string? Parameter)[] Methods =
    [
        ("Services", "Microsoft.Extensions.DependencyInjection.IServiceCollection"),
        ("Container", null),
        ("", "Microsoft.AspNetCore.Builder.IApplicationBuilder"),
    ];

    /// <summary>What a method of a startup class is entered with; null where its name says nothing.</summary>
    public static FlowState? EntryOf(IMethodSymbol method, EnvironmentNames names) => EntryByName(method, names) ?? EntryOf(method.ContainingType, names);

    /// <summary>What the members of a class are entered with; null where its name says nothing.</summary>
    public static FlowState? EntryOf(INamedTypeSymbol type, EnvironmentNames names) =>
        IsStartup(type) && type.GetMembers().Any(member => member.Name is "Configure" or "ConfigureServices") ? Entry(type.Name, Startup, "", names) : null;

    private static FlowState? EntryByName(IMethodSymbol method, EnvironmentNames names)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } || !IsStartup(method.ContainingType)) return null;
        foreach (var (suffix, parameter) in Methods)
        {
            if (HasParameter(method, parameter) && Entry(method.Name, "Configure", suffix, names) is { } entry) return entry;
        }

        return null;
    }

    private static bool IsStartup(INamedTypeSymbol type) => type.Name.StartsWith(Startup, StringComparison.Ordinal);

    private static bool HasParameter(IMethodSymbol method, string? typeName) =>
        typeName is null
            ? method.Parameters.Length == 1
            : method.Parameters.Any(parameter => FullNames.Is(parameter.Type, typeName));

    private static FlowState? Entry(string name, string prefix, string suffix, EnvironmentNames names)
    {
        var length = name.Length - prefix.Length - suffix.Length;
        if (length <= 0 || !name.StartsWith(prefix, StringComparison.Ordinal) || !name.EndsWith(suffix, StringComparison.Ordinal)) return null;
        var environment = name.Substring(prefix.Length, length);
        return names.Knows(environment) ? FlowState.In(EnvironmentSet.Of(environment), new(GuardKind.Convention, name)) : null;
    }
}
