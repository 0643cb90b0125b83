using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Reads a value at one place of the code.</summary>
/// <param name="configuration">
/// The source of an IConfiguration. Asks for the members and namespaces that it needs. Null where the environment is read.
/// </param>
internal sealed class Reading(Func<TypeNames, TokenEdits, string>? configuration)
{
    /// <summary>The source of the configuration itself.</summary>
    public string Source(TypeNames types, TokenEdits edits) =>
        configuration is null ? throw new InvalidOperationException("The environment is no configuration.") : configuration(types, edits);

    /// <summary>The source of the read, which fails with the name of what is missing.</summary>
    public string Write(SecretName name, TypeNames types, TokenEdits edits)
    {
        var (variable, key) = (name.EnvironmentVariable, name.ConfigurationKey);
        var (read, what) = configuration is null
            ? ($"{types.Of("System", "Environment")}.GetEnvironmentVariable(\"{variable}\")", $"Environment variable '{variable}'")
            : ($"{configuration(types, edits)}[\"{key}\"]", $"Configuration value '{key}'");
        return $"{read} ?? throw new {types.Of("System", "InvalidOperationException")}(\"{what} is missing.\")";
    }
}
