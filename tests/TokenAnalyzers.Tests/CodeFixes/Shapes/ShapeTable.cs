namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>
/// One source for each shape in which people write tokens, by the number that it has in the names of the tests of this folder.
/// <c>#</c> stands for a token in quotes, <c>«dbt»</c> for the token in a longer text.
/// </summary>
internal static class ShapeTable
{
    /// <summary>What every source may use.</summary>
    public const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Linq.Expressions;
        global using System.Net;
        global using System.Net.Http;
        global using System.Net.Http.Headers;
        global using System.Runtime.CompilerServices;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Components;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;

        sealed class Client(string token) { public string Token { get; set; } = token; }

        sealed class ClientOptions { public string Token { get; set; } = ""; }
        """;

    /// <summary>Each shape: its number, whether the fix takes the token away, and a source.</summary>
    public static IReadOnlyList<(int Number, bool IsFixed, string Source)> Shapes { get; } =
    [
        (1, true, "var builder = WebApplication.CreateBuilder(args); AuthenticationHeaderValue h = new(\"Bearer\", #); builder.Build().Run(h.Parameter);"),
        (2, true, "var app = WebApplication.Create(args); app.MapGet(\"/x\", static async (HttpClient http) => await http.GetStringAsync(#)); app.Run();"),
        (3, true, "Console.WriteLine(#);"),
        (4, true, "class Startup { public Startup(IConfiguration configuration) => Configuration = configuration; IConfiguration Configuration { get; } void Configure() => Console.Write(#); }"),
        (5, true, "static class S { static void M(IServiceCollection services) => services.AddHttpClient(\"a\", c => c.DefaultRequestHeaders.Authorization = new(\"Bearer\", #)); }"),
        (6, true, "static class S { static void M(IServiceCollection services) => services.AddSingleton(_ => new Client(#)); }"),
        (7, true, "static class S { static void M(IServiceCollection services) => services.AddSingleton(new Client(#)); }"),
        (8, true, "static class S { static void M(IServiceCollection services) { services.Configure<ClientOptions>(o => o.Token = #); } }"),
        (9, true, "class Svc { readonly HttpClient _http; public Svc(HttpClient http, int retries = 3) { _http = http; } Task<string> Get() => _http.GetStringAsync(#); }"),
        (10, true, "class Jobs : ControllerBase { public string Get() => #; }"),
        (11, true, "class Jobs(ILogger<Jobs> logger) : ControllerBase { readonly ILogger<Jobs> _logger = logger; public string Get() => # + _logger; }"),
        (12, true, "class Middleware(RequestDelegate next) { public Task InvokeAsync(HttpContext context) { context.Request.Headers.Authorization = #; return next(context); } }"),
        (13, true, "record R(string Name) { string M() => #; }"),
        (14, true, "record R : IHostedService { public Task StartAsync(CancellationToken t) => Task.FromResult(#); public Task StopAsync(CancellationToken t) => Task.CompletedTask; }"),
        (15, true, "struct S { string M() => #; } ref struct T { string M() => #; }"),
        (16, true, "static class S { static string M() => #; static string N(IConfiguration c) => M(); }"),
        (17, true, "class S { public static string operator +(S left, S right) => #; } static class E { static string M(this HttpClient http) => #; }"),
        (18, true, "class S { private const string Token = #; string M() => Token; }"),
        (19, false, "class S { private const string Token = #; [Obsolete(Token)] string M() => Token; }"),
        (20, true, "class S { private static readonly string Token = #; string M() => Token; }"),
        (21, true, "class S : ControllerBase { readonly string _token = #; readonly HttpClient _http; public S(HttpClient http) => _http = http; public S() : this(new()) { } string M() => _token + _http; }"),
        (22, true, "class O { public string Token { get; set; } = #; } static class S { static void M(IServiceCollection s) { s.AddOptions<O>().BindConfiguration(\"A\"); } }"),
        (23, true, "class S(IConfiguration configuration) { string Token => #; string M() => # + configuration; }"),
        (24, true, "class S(IConfiguration configuration) { string M() { const string token = #; return token + configuration; } }"),
        (25, true, "class S(IConfiguration configuration) { string M(string name) { return $\"Token «dbt» {name,5:x}\" + configuration; } }"),
        (26, true, "class S(IConfiguration configuration) { string M(string name) => \"Token \" + name + # + string.Concat(\" \", #) + configuration; }"),
        (27, true, "class S(IConfiguration configuration) { byte[] M() => [.. #u8, .. Encoding.UTF8.GetBytes(# + configuration)]; }"),
        (28, true, "class S { static string M(string token = #) => token; static string N() => M(); }"),
        (29, false, "class HeadersAttribute(string text) : Attribute { public string Text => text; } interface IApi { [Headers(\"Authorization: Bearer «dbt»\")] Task<string> M(); }"),
        (30, true, "class S(IConfiguration configuration) { string M(string e) => e switch { \"Production\" => #, _ => configuration[\"a\"]! }; }"),
        (31, true, "class S(IConfiguration configuration) { object M() => new { Client = new Client(token: #) { Token = # }, configuration }; }"),
        (32, true, "class S(IConfiguration configuration) { object M() => new NetworkCredential(\"\", #, configuration[\"a\"]); }"),
        (33,
            true,
            "class S(IConfiguration configuration) { object M() => new Dictionary<string, string?> { [\"X-Api-Key\"] = #, [\"A\"] = configuration[\"a\"] }; }"),
        (34, true, "class B(string token) { public string T => token; } class S : B { public S(ILogger<S> logger) : base(#) => Console.Write(logger); }"),
        (35, true, "partial class S : ControllerBase { string M() => #; } partial class S { public S(Uri uri) { } }"),
        (36, true, "class S : ControllerBase { string M() { return Inner(); static string Inner() => #; } Func<string> N() => () => #; }"),
        (37, true, "class W(ILogger<W> logger) : BackgroundService { protected override Task ExecuteAsync(CancellationToken t) { logger.LogInformation(#); return Task.CompletedTask; } }"),
        (38, true, "class F { [Microsoft.Azure.Functions.Worker.Function(\"f\")] public string Run() => #; }"),
        (39, true, "partial class Page : ComponentBase { string _text = \"\"; protected override void OnInitialized() => _text = #; }"),
        (40, true, "class ViewModel { string Token { get; set; } = #; }"),
        (41, true, "class MainForm { void Load(HttpClient client) => client.DefaultRequestHeaders.Add(\"X-Api-Key\", #); }"),
        (42, true, "class Tests { [Xunit.Fact] public void M() => Console.Write(#); }"),
        (43, true, "class S(IConfiguration configuration) { bool M(string given) => given == # || given.Equals(#) || configuration is null; }"),
        (44, true, "class S(IConfiguration configuration) { object M(IQueryable<string> users) { return users.Where(user => user == #).ToString() + configuration; } }"),
        (45, true, "static class S { [ModuleInitializer] internal static void Run() => Console.Write(#); static S() => Console.Write(#); }"),
        (46, true, "static class Host { static object M(IHostApplicationBuilder builder, dynamic api) => api.WithEnvironment(\"TOKEN\", #) ?? builder; }"),
    ];
}
