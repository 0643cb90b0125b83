using System.Collections.Immutable;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>A member that reads the value of a key: a row of a table.</summary>
/// <param name="Type">The full name of the type that declares it.</param>
/// <param name="Name">The name of the method; "this[]" for an indexer.</param>
/// <param name="Parameter">The parameter that takes the key.</param>
/// <param name="Section">The section that the member adds in front of the key, with its colon; empty as a rule.</param>
internal sealed record ReadMember(string Type, string Name, string Parameter, string Section = "")
{
    /// <summary>The interface of configuration; its members count in every type that implements it.</summary>
    public const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    /// <summary>What .NET Framework's AppSettings is. Its members count on that property alone.</summary>
    public const string NameValueCollection = "System.Collections.Specialized.NameValueCollection";

    private const string Indexer = "this[]";
    private const string ConnectionStrings = "ConnectionStrings:";

    /// <summary>Every member that gives the value of a key.</summary>
    public static ImmutableArray<ReadMember> OfValue { get; } = ImmutableArray.Create<ReadMember>(
        new("System.Environment", "GetEnvironmentVariable", "variable"),
        new(Configuration, Indexer, "key"),
        new("Microsoft.Extensions.Configuration.ConfigurationBinder", "GetValue", "key"),
        new(NameValueCollection, Indexer, "name"),
        new(NameValueCollection, "Get", "name"));

    /// <summary>The same, and those that give a connection string.</summary>
    public static ImmutableArray<ReadMember> OfText { get; } = ImmutableArray.Create<ReadMember>(
    [
        .. OfValue,
        new("Microsoft.Extensions.Configuration.ConfigurationExtensions", "GetConnectionString", "name", ConnectionStrings),
        new("System.Configuration.ConnectionStringSettingsCollection", Indexer, "name", ConnectionStrings),
    ]);

    /// <summary>Every member that gives a section; the value of the section is read by another one after it.</summary>
    public static ImmutableArray<ReadMember> OfSection { get; } = ImmutableArray.Create<ReadMember>(
        new(Configuration, "GetSection", "key"),
        new("Microsoft.Extensions.Configuration.ConfigurationExtensions", "GetRequiredSection", "key"));
}
