using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>The base types and methods by which libraries give objects their values from data.</summary>
internal static class FillingApis
{
    private static readonly string[] Controllers =
    [
        "Microsoft.AspNetCore.Mvc.ControllerBase",
        "Microsoft.AspNetCore.Mvc.RazorPages.PageModel",
        "Microsoft.AspNetCore.SignalR.Hub",
        "System.Web.Http.ApiController",
        "System.Web.Mvc.Controller",
    ];

    // What derives from one of these for a type is handed objects of it that others sent.
    private static readonly string[] Receivers = ["IConsumer", "IHandleMessages", "Endpoint", "IEntityTypeConfiguration"];

    // Whoever declares them: wrappers of serializers are named as these are.
    private static readonly string[] Deserializers =
    [
        "Deserialize", "ReadFromJson", "ReadFromXml", "ReadAs", "GetFromJson", "DeleteFromJson", "FromJson", "FromXml", "GetJson", "ReceiveJson",
        "ToObject", "Populate", "GetRecords", "Query", "GetCollection", "ParseArguments", "TryUpdateModel", "UpdateModel", "FromSql",
    ];

    // Their names say it in their own library alone.
    private static readonly (string Namespace, string[] Starts)[] LibraryDeserializers =
    [
        ("Azure.Data.Tables", ["GetEntity"]),
        ("Dapr.Client", ["GetState", "InvokeMethod"]),
        ("Marten", ["Load"]),
        ("Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage", ["Get"]),
        ("Microsoft.AspNetCore.SignalR.Client", ["Invoke", "On", "Stream"]),
        ("Microsoft.Azure.Cosmos", ["GetItem", "ReadItem", "ReadMany"]),
        ("Microsoft.EntityFrameworkCore", [""]),
        ("Microsoft.JSInterop", ["Invoke"]),
        ("RestSharp", ["Execute", "GetAsync", "PostAsync", "PutAsync", "PatchAsync", "DeleteAsync"]),
        ("StreamJsonRpc", ["Invoke"]),
    ];

    // What calls a function with the body of a request, with a message or a command line.
    private static readonly (string Namespace, string[] Names)[] Routes =
    [
        ("Microsoft.AspNetCore.Builder", ["Map", "MapPost", "MapPut", "MapPatch", "MapMethods", "MapFallback"]),
        ("Microsoft.AspNetCore.SignalR.Client", ["On"]),
        ("System.CommandLine.NamingConventionBinder", ["Create"]),
    ];

    // Their attributes have the methods of an interface call a server.
    private static readonly string[] Clients = ["Refit", "RestEase", "WebApiClientCore.Attributes"];

    private static readonly string[] Registrations =
    [
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddHostedService", "AddHttpClient"
    ];

    /// <summary>Whether a framework calls a method with what a request holds.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsStatic: false }
        && (Array.Exists(Controllers, known => FullNames.IsKindOf(method.ContainingType, known))
            || FillingAttributes.Has(method.ContainingType, name => name == "ApiController"))
        && !FillingAttributes.Has(method, name => name == "NonAction");

    /// <summary>Whether a method maps a route to a handler that is given the body of requests, or a message.</summary>
    public static bool TakesBody(IMethodSymbol method) =>
        Array.Exists(Routes, known => known.Namespace == FillingAttributes.NamespaceOf(method.ContainingType) && known.Names.Contains(method.Name));

    /// <summary>Whether a library has a method of an interface call a server.</summary>
    public static bool CallsServer(IMethodSymbol method) =>
        method.ContainingType.TypeKind == TypeKind.Interface
            && method.GetAttributes().Any(data => data.AttributeClass is { } attribute && Clients.Contains(FillingAttributes.NamespaceOf(attribute)));

    public static bool IsReceiver(INamedTypeSymbol baseType) => Receivers.Contains(baseType.Name);

    /// <summary>Whether the objects that a method gives are made of data.</summary>
    public static bool Deserializes(IMethodSymbol method) =>
        StartsWithAny(method, Deserializers)
            || Array.Exists(
                LibraryDeserializers, known => known.Namespace == FillingAttributes.NamespaceOf(method.ContainingType) && StartsWithAny(method, known.Starts));

    /// <summary>Whether a method fills the object that it is given.</summary>
    public static bool Populates(IMethodSymbol method) => method.Name.StartsWith("Populate", StringComparison.Ordinal) || method.Name.Contains("UpdateModel");

    public static bool IsSerializer(ITypeSymbol type) => type.Name.EndsWith("Serializer", StringComparison.Ordinal);

    public static bool IsDatabase(INamedTypeSymbol type) =>
        FullNames.IsKindOf(type, "Microsoft.EntityFrameworkCore.DbContext") || FullNames.IsKindOf(type, "System.Data.Entity.DbContext");

    /// <summary>Whether a method makes a type a service of the container.</summary>
    public static bool Registers(IMethodSymbol method) => Registrations.Contains(method.Name);

    private static bool StartsWithAny(IMethodSymbol method, string[] starts) =>
        Array.Exists(starts, start => method.Name.StartsWith(start, StringComparison.Ordinal));
}
