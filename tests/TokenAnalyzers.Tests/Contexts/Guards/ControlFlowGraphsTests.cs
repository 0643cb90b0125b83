namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Bodies of every kind of member, and of top-level statements. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ControlFlowGraphsTests
{
    private const string Fields = "class C(IHostEnvironment env) { static void Use(object? token) { } readonly IHostEnvironment _env = env; ";

    public static TheoryData<string> Pairs =>
    [
        // Initializers
        Fields + """readonly string _token = env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        Fields + """string Token { get; } = env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        Fields + """string Token => _env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",

        // Members
        """class C(IWebHostEnvironment environment) { public string Token => environment.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        """class C { static void Use(object? token) { } async IAsyncEnumerable<string> M(IHostEnvironment env) { await Task.Yield(); try { if (!env.IsDevelopment()) ⟨yield break;¦yield return "";⟩ yield return "TOKEN"; } finally { Use(1); } } }""",
        """class C { public string this[IHostEnvironment env] => env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        """class C { static bool D => Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; event Action E { add { if (⟨¦!⟩D) Console.WriteLine("TOKEN"); } remove { } } }""",
        """class C { string _token; C(IHostEnvironment env) { _token = ⟨¦!⟩env.IsDevelopment() ? "TOKEN" : ""; } }""",
        """class C { C(string token) { } public C(IHostEnvironment env) : this(env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩") { } }""",
        """class B(string token) { public string Token => token; } class C(IHostEnvironment env) : B(env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩");""",
        """class C { IHostEnvironment? Env { get; set; } string Token { get => Env!.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; set { } } }""",
        """class C { static bool D => Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; public static string operator +(C a, C b) { if (⟨¦!⟩D) return "TOKEN"; return ""; } }""",

        // Top-level statements
        """// top-level""" + "\n" + """var builder = WebApplication.CreateBuilder(args); if (⟨¦!⟩builder.Environment.IsDevelopment()) Console.WriteLine("TOKEN");""",
        """// top-level""" + "\n" + """var builder = WebApplication.CreateBuilder(args); if (!builder.Environment.IsDevelopment()) ⟨return¦Run()⟩; Run(); void Run() => Console.WriteLine("TOKEN");""",
        """// top-level""" + "\n" + """var app = WebApplication.Create(args); if (⟨¦!⟩app.Environment.IsDevelopment()) { app.MapGet("/", () => "TOKEN"); }""",
        """// top-level""" + "\n" + """Host.CreateDefaultBuilder(args).ConfigureServices((context, services) => { if (⟨¦!⟩context.HostingEnvironment.IsDevelopment()) services.AddSingleton<object>("TOKEN"); });""",
        """// top-level""" + "\n" + """Host.CreateDefaultBuilder(args).ConfigureAppConfiguration((context, config) => { if (⟨¦!⟩context.HostingEnvironment.IsDevelopment()) config.AddInMemoryCollection(new Dictionary<string, string?> { ["Token"] = "TOKEN" }); });""",
        """// top-level""" + "\n" + """new HostBuilder().ConfigureServices((context, services) => { var dev = context.HostingEnvironment.EnvironmentName == Environments.Development; services.AddSingleton(provider => dev ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"); });""",
        """// top-level""" + "\n" + """var builder = WebApplication.CreateBuilder(args); builder.Services.AddHttpClient("dbt", http => { if (⟨¦!⟩builder.Environment.IsDevelopment()) http.DefaultRequestHeaders.Add("Authorization", "TOKEN"); });""",
        """// top-level""" + "\n" + """var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); if (app.Environment.IsProduction()) { app.Run(); ⟨return;¦⟩ } Console.WriteLine("TOKEN");""",
        """// top-level""" + "\n" + """var host = Host.CreateApplicationBuilder(args); var token = host.Environment switch { { EnvironmentName: "⟨Development¦Production⟩" } => "TOKEN", _ => "" }; Console.WriteLine(token);""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(pair);
}
