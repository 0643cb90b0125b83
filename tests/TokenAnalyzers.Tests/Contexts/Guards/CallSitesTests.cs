namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Uses of members that only code of the program can name. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class CallSitesTests
{
    private const string Fields = "class C(IHostEnvironment env) { static void Use(object? token) { } readonly IHostEnvironment _env = env; ";

    public static TheoryData<string> Pairs =>
    [
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

        // What is not compiled may call it too
        Fields + "public void M() { if (_env.IsDevelopment()) Run(); }\n#if OTHER\npublic void N() => ⟨M¦Run⟩();\n#endif\nvoid Run() => Use(\"TOKEN\"); }",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(pair);
}
