namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Methods and properties that return the answer of a guard. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class MethodResultsTests
{
    private const string Fields = "class C(IHostEnvironment env) { static void Use(object? token) { } readonly IHostEnvironment _env = env; ";

    public static TheoryData<string> Pairs =>
    [
        Fields + """bool Dev => ⟨¦!⟩_env.IsDevelopment(); public void M() { if (Dev) Use("TOKEN"); } }""",
        Fields + """bool Dev { get { if (_env.IsDevelopment()) return ⟨true¦false⟩; return ⟨false¦true⟩; } } public void M() { if (Dev) Use("TOKEN"); } }""",
        Fields + """bool IsDev() => _env.IsDevelopment(); public void M() { if (⟨¦!⟩IsDev()) Use("TOKEN"); } }""",
        Fields + """bool IsDev() => _env.IsDevelopment(); bool IsLocal() => IsDev() ⟨&&¦||⟩ Environment.UserInteractive; public void M() { if (IsLocal()) Use("TOKEN"); } }""",
        Fields + """public ⟨¦virtual ⟩bool IsDev() => _env.IsDevelopment(); public void M() { if (IsDev()) Use("TOKEN"); } }""",
        Fields + """static bool IsLocal(IHostEnvironment env) => env.Is⟨Development¦Production⟩(); public void M() { if (IsLocal(_env)) Use("TOKEN"); } }""",
        Fields + """string Name => _env.EnvironmentName; public void M() { if (Name ⟨==¦!=⟩ "Development") Use("TOKEN"); } }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(pair);
}
