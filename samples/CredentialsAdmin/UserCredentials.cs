using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CredentialsAdmin;

/// <summary>The warehouse credentials that a user develops with, one set a project.</summary>
public sealed class UserCredentials(HttpClient http)
{
    /// <summary>One line for each set of credentials: its id, its project and its schema.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string userId)
    {
        using var response = await SendAsync(HttpMethod.Get, $"api/v3/users/{userId}/credentials/");
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return
        [
            .. from credentials in answer.RootElement.GetProperty("data").EnumerateArray()
               select $"{credentials.GetProperty("id")}\tproject {credentials.GetProperty("project_id")}\tschema {credentials.GetProperty("schema")}",
        ];
    }

    public async Task SetSchemaAsync(string userId, string credentialsId, string schema)
    {
        using var response = await SendAsync(HttpMethod.Post, $"api/v3/users/{userId}/credentials/{credentialsId}/", new { schema });
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", "dbtu_Ro_biqY2SsLVrqHJQV8ir_a0ILtxZcCptFjui9gTPUotF65hps");
        var response = await http.SendAsync(request);
        return response.EnsureSuccessStatusCode();
    }
}
