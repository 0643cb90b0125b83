using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>The types that build containers of services, and those that hand containers and their services on.</summary>
internal static class ContainerTypes
{
    private const string Services = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Words of which a file has one where it makes a container or a host.</summary>
    public static readonly string[] Words =
    [
        "ServiceCollection", "ServiceRegistry", "Container", "StandardKernel", "HostBuilder", "ApplicationBuilder", ".Create"
    ];

    // These hold what is registered in them and nothing else.
    private static readonly string[] Bare =
    [
        $"{Services}.ServiceCollection",
        "Autofac.ContainerBuilder",
        "Castle.Windsor.WindsorContainer",
        "DryIoc.Container",
        "Lamar.Container",
        "Lamar.ServiceRegistry",
        "LightInject.ServiceContainer",
        "Ninject.StandardKernel",
        "SimpleInjector.Container",
        "StructureMap.Container",
        "Unity.UnityContainer",
    ];

    private static readonly string[] BareNamespaces = Array.ConvertAll(Bare, bare => bare.Substring(0, bare.LastIndexOf('.')));

    // These have the configuration in their services from the start.
    private static readonly string[] Hosts =
    [
        "Microsoft.Extensions.Hosting.IHost",
        "Microsoft.Extensions.Hosting.IHostBuilder",
        "Microsoft.Extensions.Hosting.IHostApplicationBuilder",
        "Microsoft.Extensions.Hosting.HostApplicationBuilder",
        "Microsoft.AspNetCore.Builder.WebApplicationBuilder",
        "Microsoft.AspNetCore.Hosting.IWebHost",
        "Microsoft.AspNetCore.Hosting.IWebHostBuilder",
        "Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder",
        "Microsoft.Maui.Hosting.MauiAppBuilder",
    ];

    private static readonly string[] PartsOfHosts =
    [
        "Microsoft.AspNetCore.Builder.IApplicationBuilder",
        "Microsoft.AspNetCore.Http.HttpContext",
        "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder",
        "Microsoft.Azure.Functions.Extensions.DependencyInjection.IFunctionsHostBuilder",
    ];

    private static readonly string[] Carriers =
    [
        $"{Services}.IServiceCollection",
        $"{Services}.IServiceScope",
        $"{Services}.IServiceScopeFactory",
        "System.IServiceProvider",
        "Autofac.IComponentContext",
    ];

    private static readonly string[] RegistrationStarts =
    [
        "Add", "TryAdd", "As", "Bind", "For", "Register", "Replace", "Scoped", "Singleton", "Transient", "Use"
    ];

    /// <summary>Whether a type is a container that starts empty.</summary>
    public static bool IsBare(ITypeSymbol type) => IsAny(type, Bare);

    /// <summary>Whether a type is a host or its builder.</summary>
    public static bool IsHost(ITypeSymbol type) => IsAny(type, Hosts);

    /// <summary>Whether only a host gives objects of a type.</summary>
    public static bool IsOfHost(ITypeSymbol type) => IsHost(type) || IsAny(type, PartsOfHosts);

    /// <summary>Whether who has an object of a type can reach the services of a container.</summary>
    public static bool IsCarrier(ITypeSymbol type) => IsAny(type, Carriers) || IsBare(type) || IsOfHost(type);

    /// <summary>Whether a method has something registered in a container, or is a part of saying what.</summary>
    public static bool IsRegistration(IMethodSymbol method)
    {
        var containing = method.ContainingNamespace.ToDisplayString();
        return Array.Exists(BareNamespaces, bare => containing == bare || containing.StartsWith(bare + ".", StringComparison.Ordinal))
            && Array.Exists(RegistrationStarts, start => method.Name.StartsWith(start, StringComparison.Ordinal));
    }

    /// <summary>Whether a method looks for classes to register, so that no code names them.</summary>
    public static bool IsScan(IMethodSymbol method) => method.Name.IndexOf("Assembl", StringComparison.Ordinal) >= 0
        || method.Parameters.Any(parameter => Element(parameter.Type) is { } type
            && (FullNames.IsKindOf(type, "System.Reflection.Assembly") || (parameter.IsParams && FullNames.IsKindOf(type, "System.Type"))));

    private static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0],
        _ => type,
    };

    private static bool IsAny(ITypeSymbol type, string[] known) => Array.Exists(known, one => FullNames.IsKindOf(type, one));
}
