using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>Uses an IConfiguration that the code can name, or the Configuration of something that it can name, such as a host builder.</summary>
internal sealed class ConfigurationInScope(VariablesInScope variables) : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.Configuration;

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        var values = ScopedValue.In(code, variables);
        var source = values.FirstOrDefault(value => HostTypes.IsConfiguration(value.Type) && !value.IsSection && value.IsSet)?.Text
            ?? values.FirstOrDefault(value => HostTypes.HasProperty(value.Type, "Configuration", HostTypes.IsConfiguration) && value.IsSet)?.Text + ".Configuration";
        return Task.FromResult(source == ".Configuration" ? null : new ReadPlan((_, _) => source));
    }
}
