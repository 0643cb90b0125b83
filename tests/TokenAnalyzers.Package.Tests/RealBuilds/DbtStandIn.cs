using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Answers like dbt on a port of this machine, and remembers who asked for what.</summary>
internal sealed class DbtStandIn : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["POST /api/v2/accounts/12345/jobs/67890/run/"] = """{"data":{"id":1,"status_humanized":"Queued","is_complete":false,"is_success":false}}""",
        ["GET /api/v2/accounts/12345/runs/1/"] = """{"data":{"id":1,"status_humanized":"Success","is_complete":true,"is_success":true}}""",
        ["GET /api/v2/accounts/12345/runs/1/artifacts/run_results.json"] = """{"results":[{"status":"success"},{"status":"success"}]}""",
        ["GET /api/v2/accounts/12345/runs/"] = """{"data":[{"id":1,"status_humanized":"Success"}]}""",
        ["POST /api/graphql"] = """{"data":{"metrics":[{"name":"revenue","description":null,"type":"SIMPLE"}]}}""",
        ["GET /api/v2/whoami/"] = """{"data":{"user":{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com"}}}""",
        ["GET /api/v3/users/4711/credentials/"] = """{"data":[{"id":8,"project_id":9,"schema":"dbt_ada"}]}""",
    };

    private readonly ConcurrentQueue<string> _requests = new();
    private readonly WebApplication _server;

    private DbtStandIn(WebApplication server) => _server = server;

    public string Url => _server.Urls.Single();

    /// <summary>Each request so far: its method, path and Authorization header.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public static async Task<DbtStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var standIn = new DbtStandIn(builder.Build());
        standIn._server.Urls.Add("http://127.0.0.1:0");
        standIn._server.Run(standIn.AnswerAsync);
        await standIn._server.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var request = $"{context.Request.Method} {context.Request.Path}";
        _requests.Enqueue($"{request} {context.Request.Headers.Authorization}");
        context.Response.StatusCode = Answers.TryGetValue(request, out var answer) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer ?? "{}");
    }
}
