using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Reads a value at one place of the code.</summary>
/// <param name="configuration">
/// The source of an IConfiguration. Asks for the members and namespaces that it needs. Null where the environment is read.
/// </param>
internal class Reading(Func<TypeNames, TokenEdits, string>? configuration)
{
    /// <summary>How every message ends that such a read gives.</summary>
    public const string MessageEnd = "' is missing.";

    private const string OfConfiguration = "Configuration value '";
    private const string OfEnvironment = "Environment variable '";

    /// <summary>The key or variable that a message names; null for any other text.</summary>
    public static (NameSpace Space, string Name)? NameIn(string text) =>
        NameBehind(OfConfiguration, text) is { } key ? (NameSpace.Keys, key) : NameBehind(OfEnvironment, text) is { } variable ? (NameSpace.Variables, variable) : null;

    /// <summary>The source of the configuration itself.</summary>
    public string Source(TypeNames types, TokenEdits edits) =>
        configuration is null ? throw new InvalidOperationException("The environment is no configuration.") : configuration(types, edits);

    /// <summary>The source of the read, which fails with the name of what is missing.</summary>
    public virtual ReadSource Write(SecretName name, TypeNames types, TokenEdits edits)
    {
        var (variable, key) = (name.EnvironmentVariable, name.ConfigurationKey);
        var (read, what) = configuration is null
            ? ($"{types.Of("System", "Environment")}.GetEnvironmentVariable(\"{variable}\")", OfEnvironment + variable)
            : ($"{configuration(types, edits)}[\"{key}\"]", OfConfiguration + key);
        return new(read, $"new {types.Of("System", "InvalidOperationException")}(\"{what}{MessageEnd}\")");
    }

    private static string? NameBehind(string start, string text)
    {
        var length = text.Length - start.Length - MessageEnd.Length;
        return length > 0 && text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith(MessageEnd, StringComparison.Ordinal) ? text.Substring(start.Length, length) : null;
    }
}
