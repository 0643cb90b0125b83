namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What the code of a program writes to members that it can change. Each row is a pair of sources; see <see cref="GuardedSource"/>.</summary>
public sealed class MemberWritesTests
{
    private const string Fields = "class C(IHostEnvironment env) { static void Use(object? token) { } readonly IHostEnvironment _env = env; ";
    private const string Use = """public void M() { if (S.Dev) Console.WriteLine("TOKEN"); } }""";

    public static TheoryData<string> Pairs =>
    [
        Fields + """bool Dev { get; set; } = env.IsDevelopment(); public void N(bool dev) => ⟨_¦Dev⟩ = dev; public void M() { if (Dev) Use("TOKEN"); } }""",
        "static class S { internal static bool Dev; } " + """class C { public C(IHostEnvironment env) { S.Dev = ⟨¦!⟩env.IsDevelopment(); } """ + Use,
        "static class S { internal static bool Dev { get; set; } } " + """class C { public C(IHostEnvironment env) { S.Dev = env.IsDevelopment(); ⟨¦S.Dev = true;⟩ } """ + Use,
        "static class S { internal static bool Dev⟨¦ = true⟩; } " + """class C { public C(IHostEnvironment env) { S.Dev = env.IsDevelopment(); } """ + Use,
        "static class S { internal static bool Dev; } " + """class C { public C(IHostEnvironment env) { S.Dev ⟨=¦|=⟩ env.IsDevelopment(); } """ + Use,
        "static class S { internal static bool Dev; } " + """class C { public C(IHostEnvironment env) { Set(⟨out _¦out S.Dev⟩); S.Dev = env.IsDevelopment(); } static void Set(out bool on) => on = true; """ + Use,
        "static class S { internal static bool Dev, Other; } " + """class C { public C(IHostEnvironment env) { S.Dev = env.IsDevelopment(); Action set = () => S.⟨Other¦Dev⟩ = true; set(); } """ + Use,
        "⟨¦public ⟩static class S { public static bool Dev; } " + """class C { public C(IHostEnvironment env) { S.Dev = env.IsDevelopment(); } """ + Use,
        "static class S { ⟨¦[ThreadStatic] ⟩internal static bool Dev; } " + """class C { public C(IHostEnvironment env) { S.Dev = env.IsDevelopment(); } """ + Use,
        "static class S { internal static bool Dev; }\n" + """class C { public C(IHostEnvironment env) { S.Dev = env.IsDevelopment(); """ + "\n#if OTHER\nS.⟨Other¦Dev⟩ = true;\n#endif\n} " + Use,
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(pair);
}
