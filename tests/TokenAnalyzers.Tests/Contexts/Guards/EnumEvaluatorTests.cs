namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>The name of the environment as a member of an enumeration. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class EnumEvaluatorTests
{
    private const string Types = """

        enum Stage { Development = 1, Production = 2 }
        enum Small : byte { Other, Development }
        """;

    public static TheoryData<string> Pairs =>
    [
        """if (Enum.TryParse(env.EnvironmentName, true, out DayOfWeek day)) Use("⟨¦TOKEN⟩"); if (env.IsStaging()) Use("⟨TOKEN¦⟩");""",
        """if (Enum.Parse<Stage>(env.EnvironmentName) == Stage.⟨Development¦Production⟩) Use("TOKEN");""",
        """if ((Stage)Enum.Parse(typeof(Stage), env.EnvironmentName) == Stage.⟨Development¦Production⟩) Use("TOKEN");""",
        """if (env.EnvironmentName == Stage.⟨Development¦Production⟩.ToString()) Use("TOKEN");""",
        """if (Enum.TryParse(env.EnvironmentName, out Stage stage) && stage is Stage.⟨Development¦Production⟩) Use("TOKEN");""",
        """if (Enum.TryParse(env.EnvironmentName.ToLower(), ignoreCase: ⟨true¦false⟩, out Stage stage) && stage == Stage.Production) return ""; Use("TOKEN");""",
        """_ = Enum.TryParse(env.EnvironmentName, out Stage stage); if (⟨¦stage == Stage.Production || ⟩env.IsDevelopment()) Use("TOKEN");""",
        """_ = Enum.TryParse(env.EnvironmentName, out Small small); if (⟨¦small == Small.Other || ⟩env.IsDevelopment()) Use("TOKEN");""",
        """if (Enum.TryParse(env.EnvironmentName, out Small small) ⟨&&¦||⟩ small != Small.Other) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair) + Types);
}
