using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>Uses an IConfiguration that the code can name, or the Configuration of something that it can name, such as a host builder.</summary>
internal sealed class ConfigurationInScope(VariablesInScope variables) : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.Configuration;

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        var values = ScopedValue.In(code, variables);
        var source = values.FirstOrDefault(value => HostTypes.IsConfiguration(value.Type) && !value.IsSection && value.IsSet)?.Text
            ?? values.FirstOrDefault(value =>
                HostTypes.HasProperty(value.Type, "Configuration", HostTypes.IsConfiguration) && value.IsSet)?.Text + ".Configuration";
        return Task.FromResult(source == ".Configuration" ? null : new ReadPlan((_, _) => source));
    }
}

/// <summary>
/// Asks configuration, and lets the program go on without the value in development: there it has a developer's own token, or
/// none. <c>configuration["Dbt:ServiceToken"] ?? (environment.IsDevelopment() ? configuration["Dbt:PersonalAccessToken"] ?? "" : throw ...)</c>
/// </summary>
internal sealed class ConfigurationByStage(VariablesInScope variables) : ValueSource
{
    private const string Namespace = "Microsoft.Extensions.Hosting";

    // The names that hosts and their builders give to it.
    private static readonly string[] PropertyNames = ["Environment", "HostingEnvironment"];

    private readonly ConfigurationInScope _configuration = new(variables);

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (!LanguageFeatures.HasThrowExpression(code.Model.SyntaxTree) || EnvironmentIn(code) is not { } environment) return null;
        return await _configuration.FindAsync(code, cancellationToken).ConfigureAwait(false) is { } configuration
            ? new ByStage(configuration, environment, code.Model.Compilation.GetTypeByMetadataName($"{Namespace}.IHostEnvironment")!)
            : null;
    }

    private string? EnvironmentIn(CodeLocation code)
    {
        foreach (var value in ScopedValue.In(code, variables))
        {
            if (IsEnvironment(value.Type) && value.IsSet) return value.Text;
            if (Array.Find(PropertyNames, name => HostTypes.HasProperty(value.Type, name, IsEnvironment)) is { } property && value.IsSet)
                return $"{value.Text}.{property}";
        }

        return null;
    }

    private static bool IsEnvironment(ITypeSymbol type) => FullNames.IsKindOf(type, $"{Namespace}.IHostEnvironment");

    private sealed class ByStage(ReadPlan configuration, string environment, ITypeSymbol environmentType) : ReadPlan(configuration.Source)
    {
        public override ReadSource Write(ReplacementKey name, TypeNames types, TokenEdits edits)
        {
            types.ImportExtension(environmentType, Namespace, "IsDevelopment");
            var read = base.Write(name, types, edits);
            var own = name.PersonalKey is { } key && key.Text != name.ConfigurationKey ? $"{Source(types, edits)}[\"{key.Text}\"] ?? \"\"" : "\"\"";
            return new($"{read.Value} ?? ({environment}.IsDevelopment() ? {own} : throw {read.Exception})", Exception: null);
        }
    }
}
