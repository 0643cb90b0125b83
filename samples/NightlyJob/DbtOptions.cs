namespace NightlyJob;

/// <summary>The dbt account and the job to run in it: section "Dbt" of the configuration.</summary>
public sealed class DbtOptions
{
    public Uri BaseUrl { get; set; } = new("https://cloud.getdbt.com");

    public int AccountId { get; set; }

    public int JobId { get; set; }

    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(30);
}
