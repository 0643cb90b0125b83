using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access;

namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>The attributes, base types and methods by which libraries give objects their values from data.</summary>
internal static class FillingApis
{
    // One of their attributes on a type, or on any of its members, says that the type is data.
    private static readonly string[] Serializers =
    [
        "System.Text.Json.Serialization",
        "Newtonsoft.Json",
        "System.Runtime.Serialization",
        "System.Xml.Serialization",
        "YamlDotNet.Serialization",
        "MessagePack",
        "ProtoBuf",
        "CsvHelper.Configuration.Attributes",
    ];

    private static readonly string[] Databases =
    [
        "System.ComponentModel.DataAnnotations.Schema",
        "Microsoft.EntityFrameworkCore",
        "MongoDB.Bson.Serialization.Attributes",
        "SQLite",
        "LiteDB",
    ];

    // Requests and command lines fill a property alone.
    private static readonly (string Namespace, string[] Names)[] PropertyAttributes =
    [
        ("Microsoft.AspNetCore.Mvc", ["BindProperty", "FromBody", "FromForm", "FromQuery", "FromRoute", "FromHeader"]),
        ("Microsoft.AspNetCore.Components", ["SupplyParameterFromForm", "SupplyParameterFromQuery"]),
        ("CommandLine", ["Option", "Value"]),
        ("McMaster.Extensions.CommandLineUtils", ["Option", "Argument"]),
        ("Spectre.Console.Cli", ["CommandOption", "CommandArgument"]),
        ("Cocona", ["Option", "Argument"]),
        ("System.Management.Automation", ["Parameter"]),
    ];

    private static readonly string[] ParameterAttributes = ["FromBody", "FromForm", "FromQuery", "FromRoute", "FromHeader", "FromUri", "AsParameters"];

    private static readonly string[] Exclusions = ["JsonIgnore", "XmlIgnore", "IgnoreDataMember", "NotMapped", "BindNever", "YamlIgnore", "BsonIgnore", "IgnoreMember", "Ignore"];

    private static readonly (string Namespace, string Name)[] Controllers =
    [
        ("Microsoft.AspNetCore.Mvc", "ControllerBase"),
        ("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel"),
        ("Microsoft.AspNetCore.SignalR", "Hub"),
        ("System.Web.Http", "ApiController"),
        ("System.Web.Mvc", "Controller"),
    ];

    // What derives from one of these for a type is handed objects of it that others sent.
    private static readonly string[] Receivers = ["IConsumer", "IHandleMessages", "Endpoint", "IEntityTypeConfiguration"];

    // Whoever declares them: wrappers of serializers are named as these are.
    private static readonly string[] Deserializers =
    [
        "Deserialize", "ReadFromJson", "ReadFromXml", "ReadAs", "GetFromJson", "DeleteFromJson", "FromJson", "FromXml", "GetJson", "ReceiveJson",
        "ToObject", "Populate", "GetRecords", "Query", "GetCollection", "ParseArguments", "TryUpdateModel", "UpdateModel", "FromSql",
    ];

    private static readonly string[] Registrations = ["AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddHostedService", "AddHttpClient"];

    /// <summary>How sure attributes and base types make it that the objects of a type are data; null where they do not say so.</summary>
    public static Certainty? AreData(INamedTypeSymbol type)
    {
        var attributes = type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol).Prepend(type)
            .SelectMany(symbol => symbol.GetAttributes()).Select(data => data.AttributeClass).OfType<INamedTypeSymbol>().ToArray();
        return HostTypes.Is(type, "Cocona", "ICommandParameterSet") || Array.Exists(attributes, IsOfDatabase) ? Certainty.Seen
            : Array.Exists(attributes, IsOfSerializer) ? Certainty.Described
            : null;
    }

    /// <summary>Whether an attribute is one by which a serializer knows a type or a member.</summary>
    public static bool IsOfSerializer(INamedTypeSymbol attribute) => Serializers.Contains(NamespaceOf(attribute));

    /// <summary>Whether a request or a command line fills a property.</summary>
    public static bool IsReceived(ISymbol property) => property.GetAttributes().Any(data => data.AttributeClass is { } attribute
        && Array.Exists(PropertyAttributes, known => known.Namespace == NamespaceOf(attribute) && known.Names.Contains(NameOf(attribute))));

    /// <summary>Whether serializers and databases leave a member alone.</summary>
    public static bool IsLeftOut(ISymbol member) => HasAttribute(member, Exclusions.Contains);

    /// <summary>Whether a request, or the trigger of a function, fills a parameter.</summary>
    public static bool IsReceivedAsMarked(IParameterSymbol parameter) =>
        HasAttribute(parameter, name => ParameterAttributes.Contains(name) || name.EndsWith("Trigger", StringComparison.Ordinal));

    /// <summary>Whether the container fills a parameter.</summary>
    public static bool IsService(IParameterSymbol parameter) => HasAttribute(parameter, name => name is "FromServices" or "FromKeyedServices");

    /// <summary>Whether a framework calls a method with what a request holds.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsStatic: false }
        && (Array.Exists(Controllers, known => HostTypes.Is(method.ContainingType, known.Namespace, known.Name)) || HasAttribute(method.ContainingType, name => name == "ApiController"))
        && !HasAttribute(method, name => name == "NonAction");

    /// <summary>Whether a method maps a route to a handler that is given the body of requests.</summary>
    public static bool TakesBody(IMethodSymbol method) =>
        NamespaceOf(method.ContainingType) == "Microsoft.AspNetCore.Builder" && method.Name is "Map" or "MapPost" or "MapPut" or "MapPatch" or "MapMethods" or "MapFallback";

    public static bool IsReceiver(INamedTypeSymbol baseType) => Receivers.Contains(baseType.Name);

    /// <summary>Whether the objects that a method gives are made of data.</summary>
    public static bool Deserializes(IMethodSymbol method) =>
        Array.Exists(Deserializers, name => method.Name.StartsWith(name, StringComparison.Ordinal)) || NamespaceOf(method.ContainingType) == "Microsoft.EntityFrameworkCore";

    /// <summary>Whether a method fills the object that it is given.</summary>
    public static bool Populates(IMethodSymbol method) => method.Name.StartsWith("Populate", StringComparison.Ordinal) || method.Name.Contains("UpdateModel");

    public static bool IsSerializer(ITypeSymbol type) => type.Name.EndsWith("Serializer", StringComparison.Ordinal);

    public static bool IsDatabase(INamedTypeSymbol type) => HostTypes.Is(type, "Microsoft.EntityFrameworkCore", "DbContext") || HostTypes.Is(type, "System.Data.Entity", "DbContext");

    /// <summary>Whether a method makes a type a service of the container.</summary>
    public static bool Registers(IMethodSymbol method) => Registrations.Contains(method.Name);

    private static bool IsOfDatabase(INamedTypeSymbol attribute) =>
        Databases.Contains(NamespaceOf(attribute)) || (NameOf(attribute) == "Key" && NamespaceOf(attribute) == "System.ComponentModel.DataAnnotations");

    private static bool HasAttribute(ISymbol symbol, Func<string, bool> isNamed) =>
        symbol.GetAttributes().Any(data => data.AttributeClass is { } attribute && isNamed(NameOf(attribute)));

    private static string NameOf(INamedTypeSymbol attribute) =>
        attribute.Name.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Name.Substring(0, attribute.Name.Length - "Attribute".Length) : attribute.Name;

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";
}
