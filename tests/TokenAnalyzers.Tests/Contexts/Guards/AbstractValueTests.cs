using TokenAnalyzers.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What an expression may be in which environments. Each environment has a value of its own, whatever is joined or left out.</summary>
public sealed class AbstractValueTests
{
    private static readonly EnvironmentSet Development = EnvironmentSet.Of("Development");
    private static readonly EnvironmentSet Staging = EnvironmentSet.Of("Staging");
    private static readonly GuardName Guard = new(GuardKind.Method, "IsDevelopment");

    private static readonly AbstractValue IsDevelopment = AbstractValue.TrueIn(Development, Guard);

    [Fact]
    public void A_condition_is_true_in_some_environments_and_false_in_all_others()
    {
        Assert.Equal(Development, IsDevelopment.MayBe(true));
        Assert.Equal(Development.Complement(), IsDevelopment.MayBe(false));
        Assert.Equal(Guard, IsDevelopment.Guard);
    }

    [Fact]
    public void A_condition_that_may_be_both_is_not_known_there()
    {
        var condition = AbstractValue.Condition(Development, EnvironmentSet.All, Guard);

        Assert.Equal(Development, condition.MayBe(true));
        Assert.Equal(EnvironmentSet.All, condition.MayBe(false));
        Assert.False(condition.IsOf<bool>());
    }

    [Fact]
    public void What_is_not_known_may_be_anything()
    {
        Assert.Equal(EnvironmentSet.All, AbstractValue.Unknown.MayBe("x"));
        Assert.Equal(Development, AbstractValue.UnknownIn(Development).MayBe(null));
        Assert.True(AbstractValue.UnknownIn(Development).IsUnknown);
        Assert.False(IsDevelopment.IsUnknown);
    }

    [Fact]
    public void A_union_may_be_each_of_both()
    {
        var union = AbstractValue.Constant("a").Within(Development).Union(AbstractValue.Constant("b").Within(Staging));

        Assert.Equal([("a", Development), ("b", Staging)], union.Constants<string>().OrderBy(pair => pair.Constant, StringComparer.Ordinal));
        Assert.Equal(EnvironmentSet.None, union.MayBe("c"));
    }

    [Fact]
    public void Nothing_is_kept_beside_what_is_not_known_in_the_same_environments()
    {
        var union = IsDevelopment.Union(AbstractValue.UnknownIn(Development));

        Assert.Equal(Development, union.MayBe(true));
        Assert.Equal(EnvironmentSet.All, union.MayBe(false));
        Assert.Equal(union, AbstractValue.UnknownIn(Development).NamedBy(Guard).Union(IsDevelopment));
    }

    [Fact]
    public void More_than_can_be_told_apart_are_not_known()
    {
        var few = Enumerable.Range(0, 64).Aggregate(AbstractValue.Never, (any, number) => any.Union(AbstractValue.Constant(number)));

        Assert.False(few.IsUnknown);
        Assert.True(few.Union(AbstractValue.Constant(64)).IsUnknown);
        Assert.Equal(EnvironmentSet.All, few.Union(AbstractValue.Constant(64)).MayBe(65));
    }

    [Fact]
    public void A_single_constant_is_one_wherever_it_is_reached()
    {
        Assert.Equal("a", AbstractValue.Constant("a").Within(Development).Single<string>());
        Assert.Null(AbstractValue.Constant("a").Union(AbstractValue.Constant("b")).Single<string>());
        Assert.Null(AbstractValue.Unknown.Single<string>());
        Assert.Null(AbstractValue.Null.Single<string>());
    }

    [Fact]
    public void The_name_of_the_environment_is_what_is_read_where_nothing_sets_it()
    {
        var unset = EnvironmentSet.Of(EnvironmentSet.Unset);
        var name = AbstractValue.EnvironmentName(AbstractValue.Null, Guard);

        Assert.Equal(unset, name.MayBe(null));
        Assert.Equal(EnvironmentSet.None, name.MayBe("Production"));
        Assert.Equal(unset, AbstractValue.EnvironmentName(AbstractValue.Constant("Production"), Guard).MayBe("Production"));
    }

    [Fact]
    public void A_part_is_unknown_where_the_object_is()
    {
        var pair = AbstractValue.OfParts(AbstractParts.OfItems([IsDevelopment]));

        Assert.Equal(Development, pair.Part("Item1").MayBe(true));
        Assert.Equal(EnvironmentSet.All, pair.Part("Item2").MayBe(true));
        Assert.Equal(Development.Union(Staging), pair.Union(AbstractValue.UnknownIn(Staging)).Part("Item1").MayBe(true));
    }

    [Fact]
    public void What_a_selector_drops_is_in_no_environment()
    {
        var onlyTrue = IsDevelopment.Select(possibility => possibility == AbstractConstant.Constant(true) ? possibility : null);

        Assert.Equal((Development, EnvironmentSet.None), (onlyTrue.MayBe(true), onlyTrue.MayBe(false)));
        Assert.Equal(AbstractValue.Never, AbstractValue.Unknown.Select(_ => null));
    }

    [Fact]
    public void A_test_is_asked_where_both_values_are_reached()
    {
        var asked = new List<EnvironmentSet>();

        IsDevelopment.Test(AbstractValue.Null.Within(Development.Union(Staging)), (_, _, both) =>
        {
            asked.Add(both);
            return (both, EnvironmentSet.None);
        });

        Assert.Equal(2, asked.Count);
        Assert.Contains(Development, asked);
        Assert.Contains(Staging, asked);
    }

    [Fact]
    public void Two_guards_have_one_name_in_any_order()
    {
        var other = AbstractValue.TrueIn(Staging, new(GuardKind.Method, "IsStaging"));

        Assert.Equal(Guard, IsDevelopment.Union(other).Guard);
        Assert.Equal(IsDevelopment.Union(other), other.Union(IsDevelopment));
    }
}
