using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Detection.Reads;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>One way to get at values from outside of the source.</summary>
internal abstract class ValueSource
{
    /// <summary>What the ways to rewrite code can ask of it.</summary>
    public virtual ValueSourceOffers Offers => ValueSourceOffers.None;

    /// <summary>How code at a place reads the secret that it needs this way; null where it can't.</summary>
    public abstract Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken);
}

/// <summary>What a source of values offers, so that rewrites and sources need not know each other.</summary>
[Flags]
internal enum ValueSourceOffers
{
    None = 0,

    /// <summary>A use in static members: no object is needed for it.</summary>
    StaticUse = 1,

    /// <summary>A configuration that the code can name already.</summary>
    Configuration = 2,

    /// <summary>A section of it that the code can name already.</summary>
    Section = 4,

    /// <summary>The variables of the environment, and no configuration.</summary>
    Variables = 8,

    /// <summary>Options that are given the configuration where they are made.</summary>
    Options = 16,
}

/// <summary>Reads a value at one place of the code.</summary>
/// <param name="configuration">
/// The source of an IConfiguration. Asks for the members and namespaces that it needs. Null where the environment is read.
/// </param>
internal class ReadPlan(Func<TypeNames, TokenEdits, string>? configuration)
{
    /// <summary>The source of the exception that says that a value is missing.</summary>
    /// <param name="name">Its key, or the name of its variable; null where that may not be shown.</param>
    /// <param name="isVariable">Whether it is a variable of the environment.</param>
    /// <param name="types">Names the type of the exception.</param>
    public static string Missing(string? name, bool isVariable, TypeNames types) =>
        $"new {types.Of("System", nameof(InvalidOperationException))}(\"{MissingValueText.Of(name, isVariable)}\")";

    /// <summary>The source of the configuration itself.</summary>
    public string Source(TypeNames types, TokenEdits edits) =>
        configuration is null ? throw new InvalidOperationException("The environment is no configuration.") : configuration(types, edits);

    /// <summary>Whether there is one value only to be found this way, under any name.</summary>
    public virtual bool IsOfOneValue => false;

    /// <summary>The name under which the value is found this way.</summary>
    /// <param name="name">The one that is chosen for it.</param>
    public virtual ReplacementKey NameFor(ReplacementKey name) => name;

    /// <summary>The source of the read, which fails with the name of what is missing.</summary>
    public virtual ReadSource Write(ReplacementKey name, TypeNames types, TokenEdits edits)
    {
        var read = configuration is null ? ReadVariable(name.EnvironmentVariable, types) : ReadKey(name, types, edits);
        return new(read, Missing(configuration is null ? name.EnvironmentVariable : name.ConfigurationKey, isVariable: configuration is null, types));
    }

    /// <summary>The source that gives the value of an environment variable, or null.</summary>
    protected virtual string ReadVariable(string variable, TypeNames types) => $"{types.Of("System", "Environment")}.GetEnvironmentVariable(\"{variable}\")";

    /// <summary>The source that gives the value of a key, or null.</summary>
    protected virtual string ReadKey(ReplacementKey name, TypeNames types, TokenEdits edits) =>
        name.ConnectionName is { } connection && IndexOf(name) == name.ConfigurationKey && types.ImportConnectionStrings()
            ? $"{Source(types, edits)}.GetConnectionString(\"{connection}\")"
            : $"{Source(types, edits)}[\"{IndexOf(name)}\"]";

    /// <summary>What of the key is in the indexer.</summary>
    protected virtual string IndexOf(ReplacementKey name) => name.ConfigurationKey;
}
