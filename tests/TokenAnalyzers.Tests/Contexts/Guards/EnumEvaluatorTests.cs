namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>The name of the environment as a member of an enumeration. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class EnumEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        """if (Enum.TryParse(env.EnvironmentName, true, out DayOfWeek day)) Use("⟨¦TOKEN⟩"); if (env.IsStaging()) Use("⟨TOKEN¦⟩");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
