using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Binding;

/// <summary>Data that the clients of libraries receive, by methods whose names say it nowhere else.</summary>
public sealed class DataOfClientsTests
{
    /// <summary>Code that receives a <c>Request</c>.</summary>
    public static TheoryData<string> Received =>
    [
        "interface IApi { [Refit.Get(\"/x\")] Task<Request> Get(); }",
        "interface IApi { [Refit.Get(\"/x\")] Task<Refit.ApiResponse<List<Request>>> Get(); }",
        "interface IApi { [Refit.Post(\"/x\")] Task Send([Refit.Body] Request request); }",
        "static class U { static void M(Microsoft.AspNetCore.SignalR.Client.HubConnection connection) => connection.On<Request>(\"x\", request => { }); }",
        "static class U { static void M(Microsoft.AspNetCore.SignalR.Client.HubConnection connection) => connection.On(\"x\", (Request request) => { }); }",
        "static class U { static Task M(Microsoft.AspNetCore.SignalR.Client.HubConnection connection) => connection.InvokeAsync<Request>(\"x\"); }",
        "static class U { static object M(Microsoft.JSInterop.IJSRuntime js) => js.InvokeAsync<Request>(\"x\", null); }",
        "static class U { static object M(Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage.ProtectedSessionStorage storage) => storage.GetAsync<Request>(\"x\"); }",
    ];

    /// <summary>Code that sends one, or that is no client.</summary>
    public static TheoryData<string> NotReceived =>
    [
        "interface IApi { [Obsolete] Task<Request> Get(); }",
        "interface IApi { Task<Refit.ApiResponse<List<Request>>> Get(); }",
        "interface IApi { [Refit.Post(\"/x\")] Task Send([Refit.Body] Request request); } static class U { static Task M(IApi api) => api.Send(new() { Name = \"a\" }); }",
        "static class U { static void M(Microsoft.AspNetCore.SignalR.Client.HubConnection connection, Request request) => connection.Send<Request>(\"x\", request); }",
        "static class U { static void M(Microsoft.AspNetCore.SignalR.Client.HubConnection connection) => Run(\"x\", (Request request) => { }); static void Run(string name, Action<Request> run) { } }",
        "static class U { static Task M(Microsoft.AspNetCore.SignalR.Client.HubConnection connection) => Run<Request>(); static Task Run<T>() => Task.CompletedTask; }",
        "static class U { static object M(Microsoft.JSInterop.IJSRuntime js, Request request) => js.InvokeAsync<string>(\"x\", [request]); }",
        "static class U { static object M(Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage.ProtectedSessionStorage storage, Request request) => storage.SetAsync(\"x\", request); }",
    ];

    [Theory, MemberData(nameof(Received))]
    public Task The_default_of_received_data_goes(string use) => new FixTest().BecomesAsync(Source("\"«dbt»\"", use), Source("\"\"", use));

    [Theory, MemberData(nameof(NotReceived))]
    public Task The_default_of_other_objects_is_read(string use) =>
        new FixTest().BecomesAsync(Source("\"«dbt»\"", use), Source("‹DBT_CLOUD_SERVICE_TOKEN›", use));

    private const string Clients =
        """

        namespace Refit
        {
            class GetAttribute(string path) : Attribute { public string Path => path; }
            class PostAttribute(string path) : Attribute { public string Path => path; }
            class BodyAttribute : Attribute;
            class ApiResponse<T>;
        }

        namespace Microsoft.AspNetCore.SignalR.Client
        {
            class HubConnection
            {
                public void On<T>(string name, Action<T> run) { }
                public Task<T> InvokeAsync<T>(string name) => null!;
                public void Send<T>(string name, T value) { }
            }
        }
        """;

    private static string Source(string token, string use) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        class Request
        {
            public string Name { get; set; } = "";

            public string Token { get; set; } = {{token}};
        }

        {{use}}
        {{Clients}}
        """;
}
