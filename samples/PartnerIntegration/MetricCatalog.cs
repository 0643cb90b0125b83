namespace PartnerIntegration;

/// <summary>The metrics that the Semantic Layer of an environment defines, asked by GraphQL.</summary>
public sealed class MetricCatalog(HttpClient http, DbtOptions dbt)
{
    public async Task<IReadOnlyList<Metric>> ListAsync(CancellationToken cancellationToken)
    {
        var query = "query($environmentId: BigInt!) { metrics(environmentId: $environmentId) { name description type } }";
        var question = new { query, variables = new { environmentId = dbt.EnvironmentId } };
        using var response = await http.PostAsJsonAsync("api/graphql", question, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Answer>(cancellationToken))!.Data.Metrics;
    }

    private sealed record Answer(MetricList Data);

    private sealed record MetricList(IReadOnlyList<Metric> Metrics);
}

/// <summary>One metric, as this API hands it out.</summary>
public sealed record Metric(string Name, string? Description, string Type);
