using System.Net.Http.Headers;
using System.Text.Json;

namespace UserCli;

/// <summary>What the user who runs this program is and sees in dbt.</summary>
internal static class DbtUser
{
    private const string PersonalAccessToken = "dbtu_rYrZ5i0HU24E_L1VdP9uI5f1Wj7WjuUSPzdl1Tq5z_hEDk9iIc";

    private static readonly Uri Host = new(Environment.GetEnvironmentVariable("DBT_CLOUD_HOST_URL") ?? "https://cloud.getdbt.com");

    public static async Task<string> NameAsync()
    {
        var user = (await GetAsync("api/v2/whoami/")).GetProperty("user");
        return $"{user.GetProperty("first_name")} {user.GetProperty("last_name")} <{user.GetProperty("email")}>";
    }

    public static async Task<IReadOnlyList<string>> ProjectsAsync(string accountId) =>
    [
        .. from project in (await GetAsync($"api/v3/accounts/{accountId}/projects/")).EnumerateArray()
           select project.GetProperty("name").GetString(),
    ];

    private static async Task<JsonElement> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Host };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", PersonalAccessToken);
        using var answer = JsonDocument.Parse(await http.GetStringAsync(path));
        return answer.RootElement.GetProperty("data").Clone();
    }
}
