namespace TokenAnalyzers.Syntax;

/// <summary>
/// The interfaces through which programs read configuration, application settings and environment variables: the one table for what guards, reads
/// and fixes know of them.
/// </summary>
internal static class ConfigurationApi
{
    public const string Namespace = "Microsoft.Extensions.Configuration";

    /// <summary>The interface of configuration; its members count in every type that implements it.</summary>
    public const string Configuration = $"{Namespace}.IConfiguration";

    private const string Section = $"{Namespace}.IConfigurationSection";
    private const string Binder = $"{Namespace}.ConfigurationBinder";
    private const string Extensions = $"{Namespace}.ConfigurationExtensions";
    private const string OptionsNamespace = "Microsoft.Extensions.Options";

    // What .NET Framework's AppSettings is. Its members count on that property alone.
    private const string NameValueCollection = "System.Collections.Specialized.NameValueCollection";
    private const string ConnectionStrings = "ConnectionStrings:";

    private static readonly string[] OptionsInterfaces = ["IOptions", "IOptionsSnapshot", "IOptionsMonitor"];

    /// <summary>Every member that gives the value of a key.</summary>
    public static ImmutableArray<ReadMember> ReadsOfValue { get; } = ImmutableArray.Create<ReadMember>(
        new("System.Environment", "GetEnvironmentVariable", "variable"),
        new(Configuration, ReadMember.Indexer, "key"),
        new(Binder, "GetValue", "key"),
        new(NameValueCollection, ReadMember.Indexer, "name") { IsOfAppSettings = true },
        new(NameValueCollection, "Get", "name") { IsOfAppSettings = true });

    /// <summary>
    /// Every member that takes the name of a secret in a vault, or of an element of a section of .NET Framework. A property takes it as its value.
    /// </summary>
    public static ImmutableArray<ReadMember> ReadsOfSecret { get; } = ImmutableArray.Create<ReadMember>(
        new("Azure.Security.KeyVault.Secrets.SecretClient", "GetSecret", "name"),
        new("Azure.Security.KeyVault.Secrets.SecretClient", "GetSecretAsync", "name"),
        new("Amazon.SecretsManager.Model.GetSecretValueRequest", "SecretId", ReadMember.Value),
        new("Amazon.SecretsManager.Extensions.Caching.SecretsManagerCache", "GetSecretString", "secretId"),
        new("Amazon.SimpleSystemsManagement.Model.GetParameterRequest", "Name", ReadMember.Value),
        new("Google.Cloud.SecretManager.V1.SecretVersionName", WellKnownMemberNames.InstanceConstructorName, "secretId"),
        new("Google.Cloud.SecretManager.V1.SecretVersionName", "FromProjectSecretSecretVersion", "secretId"),
        new("System.Configuration.ConfigurationElement", ReadMember.Indexer, "propertyName"));

    /// <summary>Every member that takes the key of one value, from configuration or from a vault.</summary>
    public static ImmutableArray<ReadMember> ReadsOfKey { get; } = ReadsOfValue.AddRange(ReadsOfSecret);

    /// <summary>The same, and those that give a connection string.</summary>
    public static ImmutableArray<ReadMember> ReadsOfText { get; } = ImmutableArray.Create<ReadMember>(
    [
        .. ReadsOfValue,
        new(Extensions, "GetConnectionString", "name", ConnectionStrings),
        new("System.Configuration.ConnectionStringSettingsCollection", ReadMember.Indexer, "name", ConnectionStrings),
    ]);

    /// <summary>Every member that gives a section; the value of the section is read by another one after it.</summary>
    public static ImmutableArray<ReadMember> ReadsOfSection { get; } = ImmutableArray.Create<ReadMember>(
        new(Configuration, "GetSection", "key"),
        new(Extensions, "GetRequiredSection", "key"));

    /// <summary>The full name of the attribute that says under which key a property is bound.</summary>
    public const string KeyName = $"{Namespace}.ConfigurationKeyNameAttribute";

    /// <summary>
    /// The classes behind the application settings and the sections of .NET Framework; their properties are read from the program's own file.
    /// </summary>
    public static bool IsSettings(ITypeSymbol type) =>
        FullNames.IsKindOf(type, "System.Configuration.ApplicationSettingsBase")
            || (type.DeclaringSyntaxReferences.IsEmpty && FullNames.IsKindOf(type, "System.Configuration.ConfigurationElement"));

    /// <summary>Whether a method joins the parts of a key.</summary>
    public static bool IsJoinOfKey(IMethodSymbol method) => method.Name == "Combine" && FullNames.Is(method.ContainingType, $"{Namespace}.ConfigurationPath");

    /// <summary>Whether a type is a configuration, or a section of one.</summary>
    public static bool IsConfigurationOrSection(ITypeSymbol type) => FullNames.IsKindOf(type, Configuration);

    /// <summary>Whether a type is a section, whose keys are relative.</summary>
    public static bool IsSection(ITypeSymbol type) => FullNames.IsKindOf(type, Section);

    /// <summary>Whether a type has the methods that bind objects and read values of other types: Bind, Get, GetValue.</summary>
    public static bool IsBinder(ITypeSymbol type) => FullNames.Is(type, Binder);

    /// <summary>Whether a type is IOptions or one of its relatives.</summary>
    public static bool IsOptions(ITypeSymbol type) => Array.IndexOf(OptionsInterfaces, type.Name) >= 0 && FullNames.IsIn(type, OptionsNamespace);

    /// <summary>Whether a property holds the value of a section. A section is read as its value.</summary>
    public static bool IsValueOfSection(IPropertySymbol property) => property.Name == "Value" && FullNames.Is(property.ContainingType, Section);

    /// <summary>Whether a method returns the value of the section that it is given, as text.</summary>
    public static bool IsGetOfSection(IMethodSymbol method) =>
        method is { Name: "Get", ReturnType.SpecialType: SpecialType.System_String, Parameters.IsEmpty: false } && IsBinder(method.ContainingType);
}

/// <summary>A member that reads the value of a key: a row of a table.</summary>
/// <param name="Type">The full name of the type that declares it.</param>
/// <param name="Name">The name of the method; <see cref="Indexer"/> for an indexer.</param>
/// <param name="Parameter">The parameter that takes the key.</param>
/// <param name="Prefix">What the member adds in front of the key, with its colon; empty as a rule.</param>
internal sealed record ReadMember(string Type, string Name, string Parameter, string Prefix = "")
{
    public const string Indexer = "this[]";

    /// <summary>What a property takes.</summary>
    public const string Value = "value";

    /// <summary>Whether the member counts on .NET Framework's AppSettings only.</summary>
    public bool IsOfAppSettings { get; init; }

    /// <summary>Whether a method or an indexer is this one.</summary>
    public bool Is(ISymbol member) =>
        (Name == Indexer ? member is IPropertySymbol { IsIndexer: true } : member.Name == Name)
        && (Type == ConfigurationApi.Configuration ? FullNames.IsKindOf(member.ContainingType, Type) : FullNames.Is(member.ContainingType, Type));
}
