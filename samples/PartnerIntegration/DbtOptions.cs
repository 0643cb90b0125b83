namespace PartnerIntegration;

/// <summary>Where the customer's dbt account is: section "Dbt" of the configuration.</summary>
public sealed class DbtOptions
{
    public Uri BaseUrl { get; set; } = new("https://cloud.getdbt.com");

    public Uri SemanticLayerUrl { get; set; } = new("https://semantic-layer.cloud.getdbt.com");

    public int AccountId { get; set; }

    public int EnvironmentId { get; set; }
}
