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
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
