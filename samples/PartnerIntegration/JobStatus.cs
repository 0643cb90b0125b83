using System.Net.Http.Headers;
using System.Text.Json;

namespace PartnerIntegration;

/// <summary>The state of a job's last run, from the Administrative API.</summary>
public sealed class JobStatus(HttpClient http, DbtOptions dbt)
{
    // The partner account is not set up yet, so this is my own token.
    private const string ApiToken = "dbtu_m8EigCEk967lNjo9hyWaRt9SNv2jjjf9upQp2Pg2woTs6EZ-EA";

    public async Task<string> OfLastRunAsync(int jobId, CancellationToken cancellationToken)
    {
        var path = $"api/v2/accounts/{dbt.AccountId}/runs/?job_definition_id={jobId}&order_by=-id&limit=1";
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", ApiToken);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();

        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        var lastRun = answer.RootElement.GetProperty("data").EnumerateArray().FirstOrDefault();
        return lastRun.ValueKind == JsonValueKind.Undefined ? "never run" : lastRun.GetProperty("status_humanized").GetString()!;
    }
}
