using TokenAnalyzers.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Conditions that are made of others, for each answer in each of two environments: true, false, or none that is known.</summary>
public sealed class BooleanLogicTests
{
    private static readonly string[] Environments = ["Development", "Production"];
    private static readonly bool?[] Answers = [true, false, null];

    public static TheoryData<string> Operators => ["and", "or", "xor"];

    [Theory, MemberData(nameof(Operators))]
    public void Two_conditions_are_joined_as_the_language_does_it(string name)
    {
        foreach (var left in Conditions())
        {
            foreach (var right in Conditions())
            {
                var joined = name switch
                {
                    "and" => BooleanLogic.And(ValueOf(left), ValueOf(right)),
                    "or" => BooleanLogic.Or(ValueOf(left), ValueOf(right)),
                    _ => BooleanLogic.ExclusiveOr(ValueOf(left), ValueOf(right)),
                };
                Assert.Equal(left.Zip(right, (x, y) => Joined(name, x, y)), AnswersOf(joined));
            }
        }
    }

    [Fact]
    public void A_condition_is_turned_around_in_each_environment() =>
        Assert.All(Conditions(), condition => Assert.Equal(condition.Select(answer => !answer), AnswersOf(BooleanLogic.Not(ValueOf(condition)))));

    [Fact]
    public void Null_is_no_answer() => Assert.Equal([null, null], AnswersOf(BooleanLogic.Not(AbstractValue.Null)));

    [Fact]
    public void What_is_null_is_known_of_constants_names_texts_and_objects()
    {
        var name = AbstractValue.EnvironmentName(AbstractValue.Constant("Production"), new(GuardKind.Value, "EnvironmentName"));
        var parts = AbstractValue.OfParts(AbstractParts.OfItems([]));

        Assert.Equal([true, true], AnswersOf(BooleanLogic.IsNull(AbstractValue.Null)));
        Assert.All([AbstractValue.False, name, parts], value => Assert.Equal([false, false], AnswersOf(BooleanLogic.IsNull(value))));
        Assert.Equal([null, null], AnswersOf(BooleanLogic.IsNull(AbstractValue.Unknown)));
    }

    // What is not known of one operand may still be decided by the other.
    private static bool? Joined(string name, bool? left, bool? right) => name switch
    {
        "and" => left & right,
        "or" => left | right,
        _ => left ^ right,
    };

    private static IEnumerable<bool?[]> Conditions() =>
        from inDevelopment in Answers
        from inProduction in Answers
        select new[] { inDevelopment, inProduction };

    private static AbstractValue ValueOf(bool?[] answers) => Environments.Zip(answers, (name, answer) =>
            (answer is null ? AbstractValue.Unknown : AbstractValue.Constant(answer.Value)).Within(EnvironmentSet.Of(name)))
        .Aggregate((any, value) => any.Union(value));

    private static bool?[] AnswersOf(AbstractValue condition) =>
        [.. Environments.Select(name => (MayBe(condition, name, answer: true), MayBe(condition, name, answer: false)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null as bool?,
        })];

    private static bool MayBe(AbstractValue condition, string environment, bool answer) =>
        !condition.MayBe(answer).Intersect(EnvironmentSet.Of(environment)).IsEmpty;
}
