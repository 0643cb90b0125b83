using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>Parameters and properties of referenced libraries whose names say that they take a secret.</summary>
internal static class LibraryNames
{
    // Suffixes of type names that are not part of the product's name: "OpenAIClientOptions" belongs to OpenAI.
    private static readonly string[] Suffixes =
    [
        "Options", "Settings", "Configuration", "Config", "Credentials", "Credential", "Client", "Builder", "Factory", "Service", "Api", "Args", "Extensions",
        "Provider",
        "Initializer", "Attribute", "Request",
    ];

    /// <summary>The sink that such a name makes; null if the member is of the code at hand, or its name says nothing of the kind.</summary>
    /// <param name="used">The use of the method or property.</param>
    /// <param name="parameter">The parameter, or that of the setter.</param>
    /// <param name="compilation">The code at hand.</param>
    /// <param name="looksSecret">Whether the value is one that only a secret is likely to have.</param>
    public static SinkMatch? Use(MemberUse used, IParameterSymbol parameter, Compilation compilation, bool looksSecret)
    {
        if (Of(used.Symbol, parameter, compilation) is not { } name) return null;
        var secret = CredentialDescription.Of(name.Ending, SectionOf(used.Type));
        return new(secret, used.Name, NeedsLooks: !looksSecret && name.NeedsLooks);
    }

    /// <summary>
    /// What the name of a parameter, or of the property that it sets, says of a secret; null if the member is of the code at
    /// hand, or the name says nothing of the kind.
    /// </summary>
    public static CredentialName? Of(ISymbol member, IParameterSymbol parameter, Compilation compilation)
    {
        if (parameter.Type.SpecialType != SpecialType.System_String || member is IPropertySymbol { IsIndexer: true }) return null;
        if (SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly)) return null;
        if (CredentialName.OfTaker(member is IPropertySymbol ? member.Name : parameter.Name) is not { } name) return null;
        if (member is not IMethodSymbol { MethodKind: not MethodKind.Constructor } method) return name;
        return (name.NeedsLooks ? NonAuthenticatingCall.Handles(method.Name) : NonAuthenticatingCall.Looks(method.Name)) ? null : name;
    }

    private static string SectionOf(INamedTypeSymbol type)
    {
        var name = type.TypeKind == TypeKind.Interface ? type.Name.TrimStart('I') : type.Name;
        while (Array.Find(Suffixes, end => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal)) is { } suffix)
            name = name.Substring(0, name.Length - suffix.Length);
        return DisclosedName.Of(new([.. name.Where(char.IsLetterOrDigit)]))?.Text ?? "Secrets";
    }
}
