using System.Net.Http.Headers;
using System.Text.Json;

namespace RunCheck;

/// <summary>The state of the last run of an account, from the Administrative API.</summary>
internal sealed class LastRun(Uri baseUrl, string? token)
{
    public async Task<string> StatusAsync(int accountId)
    {
        using var http = new HttpClient { BaseAddress = baseUrl };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
        using var answer = JsonDocument.Parse(await http.GetStringAsync($"api/v2/accounts/{accountId}/runs/?order_by=-id&limit=1"));
        var lastRun = answer.RootElement.GetProperty("data").EnumerateArray().FirstOrDefault();
        return lastRun.ValueKind == JsonValueKind.Undefined ? "not there" : lastRun.GetProperty("status_humanized").GetString()!;
    }
}
