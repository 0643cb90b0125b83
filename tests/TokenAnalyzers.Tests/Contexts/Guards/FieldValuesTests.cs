namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What fields and properties hold for good. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class FieldValuesTests
{
    private const string Fields = "class C(IHostEnvironment env) { static void Use(object? token) { } readonly IHostEnvironment _env = env; ";

    public static TheoryData<string> Pairs =>
    [
        // Readonly fields and properties that hold the answer
        Fields + """readonly bool _dev = ⟨¦!⟩env.IsDevelopment(); public void M() { if (_dev) Use("TOKEN"); } }""",
        Fields + """⟨internal¦[Obsolete] internal⟩ bool _dev = env.IsDevelopment(); public void M() { if (_dev) Use("TOKEN"); } }""",
        Fields + """readonly string _name = env.EnvironmentName; public void M() { if (_name ⟨==¦!=⟩ "Development") Use("TOKEN"); } }""",
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

        // Constructors that call another, properties that a derived class has too, and parts of tuples
        """class C { static void Use(object? token) { } readonly bool _dev; C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public C(IHostEnvironment env, int i) : this(env) { ⟨Use(i)¦_dev = true⟩; } public void M() { if (_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } readonly bool _dev; C(IHostEnvironment env) { _dev = env.IsDevelopment(); } public C(IHostEnvironment env, bool force) : this(env) { this._dev = ⟨env.IsStaging()¦force⟩; } public void M() { if (_dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } public ⟨¦virtual ⟩bool Dev { get; } = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"; public void M() { if (Dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } (bool Dev, int) _pair; public C(IHostEnvironment env) { _pair = (env.IsDevelopment(), 1); } public void M() { if (_pair.Dev) Use("TOKEN"); } ⟨¦public void N() { this._pair.Dev = true; }⟩ }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(pair);
}
