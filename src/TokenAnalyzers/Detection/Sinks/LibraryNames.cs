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
    public static SinkMatch? Use(MemberUse used, IParameterSymbol parameter, Compilation compilation)
    {
        if (TakesConnection(used.Symbol, parameter, compilation)) return new(WellKnownCredentials.DatabaseConnection, used.Name);
        if (Of(used.Symbol, parameter, compilation) is not { } name) return null;
        var secret = CredentialDescription.Of(name.Ending, SectionOf(used.Type));
        return name.IsPassword
            ? new(secret with { Kind = CredentialKind.Password }, used.Name, NeedsLooks: true)
            : new(secret, used.Name, NeedsLooks: name.NeedsLooks);
    }

    /// <summary>
    /// What the name of a parameter, or of the property that it sets, says of a secret; null if the member is of the code at
    /// hand, or the name says nothing of the kind.
    /// </summary>
    public static CredentialName? Of(ISymbol member, IParameterSymbol parameter, Compilation compilation)
    {
        if (!IsOfLibrary(member, parameter, compilation)) return null;
        var spelled = NameOf(member, parameter);
        if ((CredentialName.OfTaker(spelled) ?? CredentialName.OfPasswordTaker(spelled)) is not { } name) return null;
        if (member is not IMethodSymbol { MethodKind: not MethodKind.Constructor } method) return name;
        return (name.NeedsLooks ? NonAuthenticatingCall.Handles(method.Name) : NonAuthenticatingCall.Looks(method.Name)) ? null : name;
    }

    /// <summary>Whether the name of a parameter or a property could say that it takes a secret, or a text with one.</summary>
    public static bool MayBe(string name) =>
        CredentialName.OfTaker(name) is not null || CredentialName.OfPasswordTaker(name) is not null || IsConnection(name);

    /// <summary>Whether a parameter, or the property that it sets, takes a secret, or a text with one.</summary>
    public static bool MayTake(ISymbol member, IParameterSymbol parameter, Compilation compilation) =>
        Of(member, parameter, compilation) is not null || TakesConnection(member, parameter, compilation);

    /// <summary>Whether the name of a parameter, or of the property that it sets, says that it takes a text that says where to connect.</summary>
    public static bool TakesConnection(ISymbol member, IParameterSymbol parameter, Compilation compilation) =>
        IsOfLibrary(member, parameter, compilation)
        && IsConnection(NameOf(member, parameter))
        && !(member is IMethodSymbol { MethodKind: not MethodKind.Constructor } method && NonAuthenticatingCall.Handles(method.Name));

    private static bool IsConnection(string name) => name.EndsWith("connectionString", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfLibrary(ISymbol member, IParameterSymbol parameter, Compilation compilation) =>
        parameter.Type.SpecialType == SpecialType.System_String
        && member is not IPropertySymbol { IsIndexer: true }
        && !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    private static string NameOf(ISymbol member, IParameterSymbol parameter) => member is IPropertySymbol ? member.Name : parameter.Name;

    private static string SectionOf(INamedTypeSymbol type)
    {
        var name = type.TypeKind == TypeKind.Interface ? type.Name.TrimStart('I') : type.Name;
        while (Array.Find(Suffixes, end => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal)) is { } suffix)
            name = name.Substring(0, name.Length - suffix.Length);
        return DisclosedName.Of(new([.. name.Where(char.IsLetterOrDigit)]))?.Text ?? "Secrets";
    }
}
