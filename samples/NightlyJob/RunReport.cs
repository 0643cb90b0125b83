using System.Text.Json;
using Microsoft.Extensions.Options;

namespace NightlyJob;

/// <summary>Reads from a run's artifacts how its models did.</summary>
public sealed class RunReport(HttpClient http, IOptions<DbtOptions> options)
{
    /// <summary>How many models ended with each status, such as "success" or "error".</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountByStatusAsync(long runId, CancellationToken cancellationToken)
    {
        var address = new Uri(options.Value.BaseUrl, $"api/v2/accounts/{options.Value.AccountId}/runs/{runId}/artifacts/run_results.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Authorization", "Token dbtu__fOoDksXFzgTMt0ghque_CdnXVOU73oRP111eAcg4yyLGkSmpI");

        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var artifact = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        return artifact.RootElement.GetProperty("results").EnumerateArray()
            .CountBy(result => result.GetProperty("status").GetString() ?? "unknown")
            .ToDictionary();
    }
}
