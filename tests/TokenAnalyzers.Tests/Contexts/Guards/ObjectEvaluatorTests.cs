namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Tuples, functions, records and texts that carry the answer. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ObjectEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        """Func<bool> dev = () => ⟨¦!⟩env.IsDevelopment(); if (dev()) Use("TOKEN");""",
        """var dev = new Lazy<bool>(() => env.IsDevelopment()); if (⟨¦!⟩dev.Value) Use("TOKEN");""",
        """var pair = (env.IsDevelopment(), flag); if (pair.⟨Item1¦Item2⟩) Use("TOKEN");""",
        """Use((env.EnvironmentName, flag) switch { ("⟨Development¦Production⟩", _) => "TOKEN", _ => "" });""",
        """if ($"{env.EnvironmentName}" ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (⟨¦$"{Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")}" == "" || ⟩env.IsDevelopment()) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    // A property that can be set later, one that a base class has, and one that is written out need not hold what the constructor is given.
    private const string Types = """

        record R(bool Dev);
        record struct S(bool Dev);
        readonly record struct T(bool Dev);
        record Derived(bool Dev) : R(true);
        record Own(bool Dev) { public bool Dev { get; init; } = true; }
        """;

    public static TheoryData<string> Records =>
    [
        """var r = new R(env.IsDevelopment()); if (⟨¦!⟩r.Dev) Use("TOKEN");""",
        """var r = new R(env.IsDevelopment()) ⟨¦{ Dev = true }⟩; if (r.Dev) Use("TOKEN");""",
        """var r = new R(env.IsDevelopment()); ⟨¦r = r with { Dev = true };⟩ if (r.Dev) Use("TOKEN");""",
        """var r = new ⟨T¦S⟩(env.IsDevelopment()); if (r.Dev) Use("TOKEN");""",
        """var r = new ⟨R¦Derived⟩(env.IsDevelopment()); if (r.Dev) Use("TOKEN");""",
        """var r = new ⟨R¦Own⟩(env.IsDevelopment()); if (r.Dev) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Records))]
    public void One_thing_decides_about_records(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair) + Types);
}
