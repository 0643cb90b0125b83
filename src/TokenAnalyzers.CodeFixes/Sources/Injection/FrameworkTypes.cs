using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>What frameworks make objects of, with arguments from services.</summary>
internal static class FrameworkTypes
{
    private static readonly string[] Activated =
    [
        "Microsoft.AspNetCore.Mvc.ControllerBase",
        "Microsoft.AspNetCore.Mvc.ViewComponent",
        "Microsoft.AspNetCore.Mvc.RazorPages.PageModel",
        "Microsoft.AspNetCore.SignalR.Hub",
        "Microsoft.AspNetCore.Http.IMiddleware",
        "Microsoft.AspNetCore.Razor.TagHelpers.TagHelper",
        "Microsoft.AspNetCore.Authentication.IAuthenticationHandler",
        "Microsoft.AspNetCore.Authorization.IAuthorizationHandler",
        "Microsoft.Extensions.Diagnostics.HealthChecks.IHealthCheck",
        "Microsoft.Extensions.Hosting.IHostedService",
    ];

    // Containers of any kind make these, of classes that libraries look for.
    private static readonly string[] Found =
    [
        "MediatR.INotificationHandler",
        "MediatR.IPipelineBehavior",
        "MediatR.IRequestHandler",
        "MediatR.IStreamRequestHandler",
        "MassTransit.IConsumer",
        "Quartz.IJob",
    ];

    private static readonly string[] HostNamespaces = ["Microsoft.AspNetCore", "Microsoft.Extensions"];

    /// <summary>Whether a library has a container make the objects of a class that no code names.</summary>
    public static bool AreFound(INamedTypeSymbol type) => Array.Exists(Found, known => FullNames.IsKindOf(type, known));

    /// <summary>Whether a host makes the objects of a class.</summary>
    public static bool AreActivated(INamedTypeSymbol type) =>
        Array.Exists(Activated, known => FullNames.IsKindOf(type, known))
        || type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Any(parameter => FullNames.IsKindOf(parameter.Type, "Microsoft.AspNetCore.Http.RequestDelegate"))
        || HasMethodWith(type, "Microsoft.Azure.Functions.Worker.FunctionAttribute");

    /// <summary>Whether a runtime makes the objects that has no services of its own: the functions of Azure in its own process.</summary>
    public static bool AreMadeWithoutServices(INamedTypeSymbol type) => HasMethodWith(type, "Microsoft.Azure.WebJobs.FunctionNameAttribute");

    /// <summary>Whether a method belongs to a host, or extends its services.</summary>
    public static bool IsOfHost(IMethodSymbol method)
    {
        var containingNamespace = method.ContainingNamespace.ToDisplayString();
        return Array.Exists(HostNamespaces, host => containingNamespace.StartsWith(host, StringComparison.Ordinal))
            || ((method.ReducedFrom ?? method).Parameters.FirstOrDefault()?.Type is { } receiver
                && FullNames.IsKindOf(receiver, "Microsoft.Extensions.DependencyInjection.IServiceCollection"));
    }

    /// <summary>Whether a parameter is of a kind that services have: an interface, a client that a factory makes, or a context of a database.</summary>
    public static bool IsService(ITypeSymbol type)
    {
        var containingNamespace = type.ContainingNamespace?.ToDisplayString() ?? "";
        return FullNames.IsKindOf(type, "System.Net.Http.HttpClient")
            || FullNames.IsKindOf(type, "Microsoft.EntityFrameworkCore.DbContext")
            || (type.TypeKind == TypeKind.Interface
                && containingNamespace != "System"
                && !containingNamespace.StartsWith("System.Collections", StringComparison.Ordinal));
    }

    private static bool HasMethodWith(INamedTypeSymbol type, string attribute) =>
        type.GetMembers().OfType<IMethodSymbol>().SelectMany(method => method.GetAttributes())
            .Any(data => data.AttributeClass is { } found && FullNames.IsKindOf(found, attribute));
}
