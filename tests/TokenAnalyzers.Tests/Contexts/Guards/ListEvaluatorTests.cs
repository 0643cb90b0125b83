namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Lists of names that code asks for the environment, or goes through. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ListEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        """if (⟨¦!⟩new[] { "Development", "Local" }.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """if (new List<string> { "Development", "⟨Local¦Live⟩" }.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new HashSet<string>(StringComparer.⟨OrdinalIgnoreCase¦Ordinal⟩) { "production" }; if (!names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new List<string> { "Development" }; ⟨_ = names.Count¦names.Add(text!)⟩; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """if (Array.IndexOf(new[] { Environments.Development, "Local" }, env.EnvironmentName) ⟨>=¦<⟩ 0) Use("TOKEN");""",
        """foreach (var name in new[] { "Development", "⟨Staging¦Production⟩" }) if (env.IsEnvironment(name)) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
