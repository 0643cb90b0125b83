using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace NightlyJob;

/// <summary>The calls of the dbt Administrative API that start a job and follow its run.</summary>
public sealed class DbtClient
{
    private readonly HttpClient _http;
    private readonly DbtOptions _options;

    public DbtClient(HttpClient http, IOptions<DbtOptions> options)
    {
        _options = options.Value;
        _http = http;
        _http.BaseAddress = _options.BaseUrl;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", "dbtu__fOoDksXFzgTMt0ghque_CdnXVOU73oRP111eAcg4yyLGkSmpI");
    }

    public async Task<Run> TriggerAsync(string cause, CancellationToken cancellationToken)
    {
        var path = $"api/v2/accounts/{_options.AccountId}/jobs/{_options.JobId}/run/";
        using var response = await _http.PostAsJsonAsync(path, new { cause }, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Answer<Run>>(cancellationToken))!.Data;
    }

    public async Task<Run> GetRunAsync(long runId, CancellationToken cancellationToken)
    {
        var path = $"api/v2/accounts/{_options.AccountId}/runs/{runId}/";
        return (await _http.GetFromJsonAsync<Answer<Run>>(path, cancellationToken))!.Data;
    }
}

/// <summary>What every endpoint wraps its data in.</summary>
public sealed record Answer<T>(T Data);

/// <summary>One run of a job.</summary>
public sealed record Run(
    long Id,
    [property: JsonPropertyName("status_humanized")] string Status,
    [property: JsonPropertyName("is_complete")] bool IsComplete,
    [property: JsonPropertyName("is_success")] bool IsSuccess);
