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
    public static string? NameIn(string text)
    {
        var start = text.StartsWith(OfConfiguration, StringComparison.Ordinal) ? OfConfiguration.Length
            : text.StartsWith(OfEnvironment, StringComparison.Ordinal) ? OfEnvironment.Length : -1;
        var length = text.Length - start - MessageEnd.Length;
        return start > 0 && length > 0 && text.EndsWith(MessageEnd, StringComparison.Ordinal) ? text.Substring(start, length) : null;
    }

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
}
