using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>The attributes by which code says that data gives a type, a property or a parameter its values.</summary>
internal static class FillingAttributes
{
    // One of their attributes on a type, or on any of its members, says that the type is data.
    private static readonly string[] Serializers =
    [
        "System.Text.Json.Serialization",
        "Newtonsoft.Json",
        "System.Runtime.Serialization",
        "System.Xml.Serialization",
        "YamlDotNet.Serialization",
        "MemoryPack",
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

    // Requests fill a property alone.
    private static readonly (string Namespace, string[] Names)[] PropertyAttributes =
    [
        ("Microsoft.AspNetCore.Mvc", ["BindProperty", "FromBody", "FromForm", "FromQuery", "FromRoute", "FromHeader"]),
        ("Microsoft.AspNetCore.Components", ["SupplyParameterFromForm", "SupplyParameterFromQuery"]),
    ];

    // Whoever uses a component gives it these. What objects they hold is made by code, and no data.
    private static readonly (string Namespace, string[] Names)[] ComponentAttributes =
    [
        ("Microsoft.AspNetCore.Components", ["Parameter", "CascadingParameter"]),
    ];

    private static readonly string[] ParameterAttributes = ["FromBody", "FromForm", "FromQuery", "FromRoute", "FromHeader", "FromUri", "AsParameters"];

    private static readonly string[] Exclusions =
    [
        "JsonIgnore", "XmlIgnore", "IgnoreDataMember", "NotMapped", "BindNever", "YamlIgnore", "BsonIgnore", "IgnoreMember", "MemoryPackIgnore", "Ignore"
    ];

    /// <summary>How sure attributes make it that the objects of a type are data; null where they do not say so.</summary>
    public static Certainty? AreData(INamedTypeSymbol type)
    {
        var attributes = type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol).Prepend(type)
            .SelectMany(symbol => symbol.GetAttributes()).Select(data => data.AttributeClass).OfType<INamedTypeSymbol>().ToArray();
        return FullNames.IsKindOf(type, "Cocona.ICommandParameterSet") || Array.Exists(attributes, IsOfDatabase) ? Certainty.Seen
            : Array.Exists(attributes, IsOfSerializer) ? Certainty.Described
            : null;
    }

    /// <summary>Whether an attribute is one by which a serializer knows a type or a member.</summary>
    public static bool IsOfSerializer(INamedTypeSymbol attribute) => Serializers.Contains(NamespaceOf(attribute));

    /// <summary>Whether a request fills a property.</summary>
    public static bool IsReceived(ISymbol property) => property.GetAttributes().Any(data => IsAny(data, PropertyAttributes));

    /// <summary>Whether the user of a component gives it the value of a property.</summary>
    public static bool IsOfComponent(ISymbol property) => property.GetAttributes().Any(data => IsAny(data, ComponentAttributes));

    /// <summary>Whether an attribute is one of those in a table.</summary>
    public static bool IsAny(AttributeData data, (string Namespace, string[] Names)[] known) =>
        data.AttributeClass is { } attribute && Array.Exists(known, one => one.Namespace == NamespaceOf(attribute) && one.Names.Contains(NameOf(attribute)));

    /// <summary>Whether serializers and databases leave a member alone.</summary>
    public static bool IsLeftOut(ISymbol member) => Has(member, Exclusions.Contains);

    /// <summary>Whether a request, or the trigger of a function, fills a parameter.</summary>
    public static bool IsReceivedAsMarked(IParameterSymbol parameter) =>
        Has(parameter, name => ParameterAttributes.Contains(name) || name.EndsWith("Trigger", StringComparison.Ordinal));

    /// <summary>Whether the container fills a parameter.</summary>
    public static bool IsService(IParameterSymbol parameter) => Has(parameter, name => name is "FromServices" or "FromKeyedServices");

    /// <summary>Whether a symbol has an attribute of a name.</summary>
    public static bool Has(ISymbol symbol, Func<string, bool> isNamed) =>
        symbol.GetAttributes().Any(data => data.AttributeClass is { } attribute && isNamed(NameOf(attribute)));

    /// <summary>The namespace of a type; empty for what has none.</summary>
    public static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";

    private static bool IsOfDatabase(INamedTypeSymbol attribute) =>
        Databases.Contains(NamespaceOf(attribute)) || (NameOf(attribute) == "Key" && NamespaceOf(attribute) == "System.ComponentModel.DataAnnotations");

    private static string NameOf(INamedTypeSymbol attribute) =>
        attribute.Name.EndsWith("Attribute", StringComparison.Ordinal)
            ? attribute.Name.Substring(0, attribute.Name.Length - "Attribute".Length)
            : attribute.Name;
}
