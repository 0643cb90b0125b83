namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What the members of a type say of each other. Each row is a pair of sources; see <see cref="GuardedSource"/>.</summary>
public sealed class MemberTests
{
    private const string Fields = "class C(IHostEnvironment env) { static void Use(object? token) { } readonly IHostEnvironment _env = env; ";

    public static TheoryData<string> Pairs =>
    [
        // Private methods
        Fields + """public void M() { if (⟨¦!⟩_env.IsDevelopment()) Run(); } private void Run() { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(); ⟨¦Run();⟩ } private void Run() { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(); } ⟨private¦protected virtual⟩ void Run() { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(); } void Run() { Use("TOKEN"); } public void Other() { if (⟨¦!⟩_env.IsStaging()) this.Run(); } }""",
        Fields + """public void M() { if (⟨¦!⟩_env.IsDevelopment()) A(); } void A() => B(); void B() => D(); void D() => Use("TOKEN"); }""",
        Fields + """public void M() { if (_env.IsDevelopment()) A(); ⟨¦B();⟩ } void A() { B(); } void B() { A(); Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) new List<int>().ForEach(Run); ⟨¦Action<int> run = Run;⟩ } void Run(int i) { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(); ⟨_ = nameof(Run)¦Action run = Run⟩; } void Run() { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(); } ⟨/** <see cref="Run"/> */¦[Obsolete]⟩ void Run() { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(1); } void Run(int i) { Use("TOKEN"); } public void Run(string s) { Run⟨(s)¦(s.Length)⟩; } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run<int>(); ⟨¦Run<string>();⟩ } void Run<T>() { Use("TOKEN"); } }""",
        Fields + """public void M() { if (_env.IsDevelopment()) Run(); } void Run() { Use("TOKEN"); } class Nested { public void M(C c) { c.⟨M¦Run⟩(); } } }""",
        Fields + """public void M() { Run(_env.IsDevelopment()); ⟨¦Run(true);⟩ } void Run(bool dev) { if (dev) Use("TOKEN"); } }""",
        Fields + """public void M() { Run(_env.EnvironmentName); } void Run(string name) { if (name ⟨==¦!=⟩ "Development") Use("TOKEN"); } }""",
        Fields + """public void M() { if (⟨¦!⟩_env.IsDevelopment()) Use(Token); } string Token => "TOKEN"; }""",
        Fields + """public void M() { if (⟨¦!⟩_env.IsDevelopment()) Use(Token); } string Token { get { return "TOKEN"; } } }""",
        Fields + """public async Task M() { if (⟨¦!⟩_env.IsDevelopment()) await RunAsync(); } async Task RunAsync() { await Task.Yield(); Use("TOKEN"); } }""",
        "interface I { void Run(); } " + """class C(IHostEnvironment env) ⟨¦: I⟩ { static void Use(object? token) { } public void M() { if (env.IsDevelopment()) ⟨Run¦((I)this).Run⟩(); } void ⟨¦I.⟩Run() { Use("TOKEN"); } }""",
        """static class C { static void Use(object? token) { } public static void M(IHostEnvironment env) { if (env.IsDevelopment()) env.Run(); ⟨¦Run(env);⟩ } static void Run(this IHostEnvironment env) { Use("TOKEN"); } }""",
        """class C { static bool Dev => Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; static void Use(object? token) { } static void ⟨Run¦Main⟩() { Use("TOKEN"); } public static void M() { if (Dev) ⟨Run¦Main⟩(); } }""",

        // Readonly fields and properties that hold the answer
        Fields + """readonly bool _dev = ⟨¦!⟩env.IsDevelopment(); public void M() { if (_dev) Use("TOKEN"); } }""",
        Fields + """⟨internal¦[Obsolete] internal⟩ bool _dev = env.IsDevelopment(); public void M() { if (_dev) Use("TOKEN"); } }""",
        Fields + """bool Dev { get; set; } = env.IsDevelopment(); public void N(bool dev) => ⟨_¦Dev⟩ = dev; public void M() { if (Dev) Use("TOKEN"); } }""",
        Fields + """readonly string _name = env.EnvironmentName; public void M() { if (_name ⟨==¦!=⟩ "Development") Use("TOKEN"); } }""",
        Fields + """bool Dev => ⟨¦!⟩_env.IsDevelopment(); public void M() { if (Dev) Use("TOKEN"); } }""",
        Fields + """bool Dev { get { if (_env.IsDevelopment()) return ⟨true¦false⟩; return ⟨false¦true⟩; } } public void M() { if (Dev) Use("TOKEN"); } }""",
        Fields + """bool IsDev() => _env.IsDevelopment(); public void M() { if (⟨¦!⟩IsDev()) Use("TOKEN"); } }""",
        Fields + """bool IsDev() => _env.IsDevelopment(); bool IsLocal() => IsDev() ⟨&&¦||⟩ Environment.UserInteractive; public void M() { if (IsLocal()) Use("TOKEN"); } }""",
        Fields + """public ⟨¦virtual ⟩bool IsDev() => _env.IsDevelopment(); public void M() { if (IsDev()) Use("TOKEN"); } }""",
        Fields + """static bool IsLocal(IHostEnvironment env) => env.Is⟨Development¦Production⟩(); public void M() { if (IsLocal(_env)) Use("TOKEN"); } }""",
        Fields + """string Name => _env.EnvironmentName; public void M() { if (Name ⟨==¦!=⟩ "Development") Use("TOKEN"); } }""",
        Fields + """readonly string _token = env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        Fields + """string Token { get; } = env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        Fields + """string Token => _env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        """class C { static void Use(object? token) { } readonly bool _dev; public C(IHostEnvironment env) { _dev = ⟨¦!⟩env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } readonly bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public C() { _dev = ⟨false¦true⟩; } public void M() { if (_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } readonly bool _production; public C(IHostEnvironment env) { _production = env.IsProduction(); } public C() ⟨: this(null!) ¦⟩{ } public void M() { if (!_production) Use("TOKEN"); } }""",
        """class C(IHostEnvironment env) { static void Use(object? token) { } readonly bool _dev = ⟨¦!⟩env.IsDevelopment(); public C() : this(null!) { } public void M() { if (_dev) Use("TOKEN"); } }""",
        """record C { static void Use(object? token) { } readonly bool _production; public C(IHostEnvironment env) { _production = env.IsProduction(); } ⟨¦public C() { }⟩ public void M() { if (!_production) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } bool Dev { get; } public C(IHostEnvironment env) { if (env.IsDevelopment()) Dev = ⟨true¦false⟩; else Dev = ⟨false¦true⟩; } public void M() { if (Dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } readonly bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); if (⟨¦!⟩_dev) Use("TOKEN"); } }""",
        """⟨class¦struct⟩ C { static void Use(object? token) { } readonly bool _production; public C(IHostEnvironment env) { _production = env.IsProduction(); } public void M() { if (!_production) Use("TOKEN"); } }""",
        """class C { static readonly bool Dev = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; static void Use(object? token) { } void M() { if (⟨¦!⟩Dev) Use("TOKEN"); } }""",
        """class C { static readonly bool Dev; static C() { Dev = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ⟨==¦!=⟩ "Development"; } static void Use(object? token) { } void M() { if (Dev) Use("TOKEN"); } }""",
        """static class Host { public static readonly string Name = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "⟨Production¦Development⟩"; } class C { static void Use(object? token) { } void M() { if (Host.Name == "Development") Use("TOKEN"); } }""",
        """class C { const string Local = "⟨Local¦Live⟩"; static void Use(object? token) { } public void M(IHostEnvironment env) { if (env.IsEnvironment(Local)) Use("TOKEN"); } }""",
        """class C { static readonly string Local = "⟨Local¦Live⟩"; static void Use(object? token) { } public void M(IHostEnvironment env) { if (env.EnvironmentName == Local) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } public unsafe void M(IHostEnvironment env) { var dev = env.IsDevelopment(); ⟨var copy = dev; copy¦var pointer = &dev; *pointer⟩ = true; if (dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } public void M(IHostEnvironment env) { var dev = env.IsDevelopment(); ⟨var¦ref var⟩ other = ⟨¦ref ⟩dev; other = true; if (dev) Use("TOKEN"); } }""",

        // Private fields that could be readonly
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = ⟨¦!⟩env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { this._dev = env.IsDevelopment(); } public C() { (_dev, _) = (⟨false¦true⟩, 1); } public void M() { if (_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } static bool s_dev = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ⟨==¦!=⟩ "Development"; public void M() { if (s_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } string? _name; public C(IHostEnvironment env) { if (env.IsProduction()) return; _name = "a"; } public void M() { if (_name is ⟨not ¦⟩null) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public void N() { _dev = true; }⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public void N() { this._dev |= true; }⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public void N(C other) { (other._dev, _) = (true, 1); }⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public void N() { bool.TryParse("", out _dev); }⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public C With() => new(null!) { _dev = true };⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public ref bool Get() => ref _dev;⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦class D { void N(C c) => c._dev = true; }⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } ⟨¦public C(C other) { other._dev = true; }⟩ }""",
        """class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use("TOKEN"); } public C(Action<Action> later) { later(() => ⟨Use(1)¦_dev = true⟩); } }""",
        """class C { static void Use(object? token) { } static bool s_dev = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; ⟨static¦public⟩ C() { s_dev &= true; } public void M() { if (s_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } ⟨¦[ThreadStatic] ⟩static bool s_dev = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; public void M() { if (s_dev) Use("TOKEN"); } }""",
        "class C { static void Use(object? token) { } bool _dev; public C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public void M() { if (_dev) Use(\"TOKEN\"); }\n#if OTHER\nvoid N() { _⟨other¦dev⟩ = true; }\n#endif\n}",

        // Guards with a name of their own
        """class C { [TokenAnalyzers.EnvironmentGuard("⟨Development¦Production⟩")] static bool IsLocal() => DateTime.Now.Hour > 3; static void Use(object? token) { } void M() { if (IsLocal()) Use("TOKEN"); } }""",
        """class C { [TokenAnalyzers.EnvironmentGuard("Development", "Staging")] static bool IsLocal => DateTime.Now.Hour > 3; static void Use(object? token) { } void M() { if (⟨¦!⟩IsLocal) Use("TOKEN"); } }""",
        """class C { [TokenAnalyzers.EnvironmentGuard("Production")] static bool IsLive => DateTime.Now.Hour > 3; static void Use(object? token) { } void M() { if (⟨!¦⟩IsLive) Use("TOKEN"); } }""",
        """interface IDeployment { [TokenAnalyzers.EnvironmentGuard("Production")] bool IsLive { get; } } class C { static void Use(object? token) { } void M(IDeployment deployment) { if (⟨!¦⟩deployment.IsLive) Use("TOKEN"); } }""",

        // What is not compiled may call it too
        Fields + "public void M() { if (_env.IsDevelopment()) Run(); }\n#if OTHER\npublic void N() => ⟨M¦Run⟩();\n#endif\nvoid Run() => Use(\"TOKEN\"); }",

        // Other bodies
        """class C(IWebHostEnvironment environment) { public string Token => environment.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        """class C { static void Use(object? token) { } async IAsyncEnumerable<string> M(IHostEnvironment env) { await Task.Yield(); try { if (!env.IsDevelopment()) ⟨yield break;¦yield return "";⟩ yield return "TOKEN"; } finally { Use(1); } } }""",
        """class C { public string this[IHostEnvironment env] => env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; }""",
        """class C { static bool D => Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; event Action E { add { if (⟨¦!⟩D) Console.WriteLine("TOKEN"); } remove { } } }""",
        """class C { string _token; C(IHostEnvironment env) { _token = ⟨¦!⟩env.IsDevelopment() ? "TOKEN" : ""; } }""",
        """class C { C(string token) { } public C(IHostEnvironment env) : this(env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩") { } }""",
        """class B(string token) { public string Token => token; } class C(IHostEnvironment env) : B(env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩");""",
        """class C { IHostEnvironment? Env { get; set; } string Token { get => Env!.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; set { } } }""",
        """class C { static bool D => Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; public static string operator +(C a, C b) { if (⟨¦!⟩D) return "TOKEN"; return ""; } }""",
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
