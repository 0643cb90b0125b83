using Microsoft.CodeAnalysis.Operations;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Two values that are compared or put together. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ValueComparisonTests
{
    private static readonly ValueComparison Comparison = new(EnvironmentNames.WithoutOptions);
    private static readonly int[] Numbers = [1, 2, 3];
    private static readonly AbstractValue Name = AbstractValue.EnvironmentName(AbstractValue.Constant("Production"), new(GuardKind.Value, "EnvironmentName"));

    public static TheoryData<string> Pairs =>
    [
        // A name counts as the language compares it, and frameworks write Production
        """if (env.EnvironmentName != "⟨Production¦production⟩") Use("TOKEN");""",
        """if (env.EnvironmentName == "⟨Production¦PRODUCTION⟩") return ""; Use("TOKEN");""",
        """switch (env.EnvironmentName) { case "⟨Production¦production⟩": break; default: Use("TOKEN"); break; }""",
        """if (env.EnvironmentName.ToLower() != "⟨production¦Production⟩") Use("TOKEN");""",
        """if (env.EnvironmentName.ToUpperInvariant() is not "⟨PRODUCTION¦Production⟩") Use("TOKEN");""",
        """if (!string.Equals(env.EnvironmentName, "production", StringComparison.⟨OrdinalIgnoreCase¦Ordinal⟩)) Use("TOKEN");""",
        """if (!StringComparer.⟨OrdinalIgnoreCase¦Ordinal⟩.Equals(env.EnvironmentName, "production")) Use("TOKEN");""",
        """if (!env.EnvironmentName.Equals("⟨Production¦production⟩")) Use("TOKEN");""",
        """if (!⟨env.IsEnvironment("production")¦(env.EnvironmentName == "production")⟩) Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production")⟨.ToLower()¦⟩ != "production") Use("TOKEN");""",
        """if (env.EnvironmentName == Environments.⟨Development¦Production⟩ + "-EU") Use("TOKEN");""",

        // Two variables need not agree
        """var other = Environment.GetEnvironmentVariable("APP_ENV") ?? "Production"; if (⟨¦env.EnvironmentName != other || ⟩env.IsDevelopment()) Use("TOKEN");""",

        // A number of another type is the same number
        """var pair = (env.IsDevelopment() ? 1 : 2, flag); (⟨int¦long⟩, bool) wide = pair; if (wide.Item1 == 2) return ""; Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(1, 1L, null)]
    [InlineData((byte)0, 0, null)]
    [InlineData(1, null, false)]
    [InlineData(null, null, true)]
    [InlineData("a", "A", false)]
    [InlineData("a", null, false)]
    [InlineData("1", 1, null)]
    public void Constants_are_equal_if_they_are_of_one_type(object? left, object? right, bool? expected) =>
        Assert.Equal(expected, AnswerOf(Comparison.Equal(AbstractValue.Constant(left), AbstractValue.Constant(right), ignoresCase: false)));

    [Fact]
    public void Case_may_be_ignored() =>
        Assert.True(AnswerOf(Comparison.Equal(AbstractValue.Constant("a"), AbstractValue.Constant("A"), ignoresCase: true)));

    [Theory]
    [InlineData(BinaryOperatorKind.LessThan, true, false, false)]
    [InlineData(BinaryOperatorKind.LessThanOrEqual, true, true, false)]
    [InlineData(BinaryOperatorKind.GreaterThan, false, false, true)]
    [InlineData(BinaryOperatorKind.GreaterThanOrEqual, false, true, true)]
    [InlineData(BinaryOperatorKind.NotEquals, true, false, true)]
    public void Numbers_have_an_order(BinaryOperatorKind kind, bool less, bool same, bool greater) =>
        Assert.Equal([less, same, greater], Numbers.Select(left => AnswerOf(Comparison.Of(kind, AbstractValue.Constant(left), AbstractValue.Constant(2)))));

    [Fact]
    public void Texts_are_put_together_and_nothing_else_is()
    {
        var ab = Comparison.Of(BinaryOperatorKind.Add, AbstractValue.Constant("a"), AbstractValue.Constant("b"));

        Assert.Equal("ab", ab.Single<string>());
        Assert.True(Comparison.Of(BinaryOperatorKind.Add, AbstractValue.Constant("a"), AbstractValue.Null).IsUnknown);
        Assert.True(Comparison.Of(BinaryOperatorKind.Add, Name, AbstractValue.Constant("a")).IsUnknown);
        Assert.True(Comparison.Of(BinaryOperatorKind.Multiply, AbstractValue.Constant(2), AbstractValue.Constant(2)).IsUnknown);
    }

    [Fact]
    public void A_test_of_the_name_is_known_of_names_that_hosts_use()
    {
        var starts = Comparison.Matches(Name, name => name.StartsWith('D'));

        Assert.Equal(EnvironmentSet.Of("Staging", "Production", ""), starts.MayBe(true).Complement());
        Assert.Equal(EnvironmentSet.Of("Development"), starts.MayBe(false).Complement());
    }

    private static bool? AnswerOf(AbstractValue condition) =>
        (condition.MayBe(true).IsEmpty, condition.MayBe(false).IsEmpty) switch
        {
            (false, true) => true,
            (true, false) => false,
            _ => null,
        };
}
