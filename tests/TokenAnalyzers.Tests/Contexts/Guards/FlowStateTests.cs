using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What holds at a point, where ways part, and where they meet again.</summary>
public sealed class FlowStateTests
{
    private static readonly EnvironmentSet Development = EnvironmentSet.Of("Development");
    private static readonly EnvironmentSet Staging = EnvironmentSet.Of("Staging");
    private static readonly GuardName Guard = new(GuardKind.Method, "IsDevelopment");
    private static readonly FlowState InDevelopment = FlowState.In(Development, Guard);

    // Any symbol stands for a variable.
    private static readonly ISymbol Variable = CSharpCompilation.Create("Variables").Assembly;

    [Fact]
    public void A_branch_keeps_those_out_in_which_the_condition_is_not_met()
    {
        var isDevelopment = AbstractValue.TrueIn(Development, Guard);

        Assert.Equal(InDevelopment, FlowState.Unguarded.Where(isDevelopment, answer: true));
        Assert.Equal(Development.Complement(), FlowState.Unguarded.Where(isDevelopment, answer: false).Reaching);
        Assert.True(InDevelopment.Where(isDevelopment, answer: false).IsUnreachable);
        Assert.Same(FlowState.Unguarded, FlowState.Unguarded.Where(AbstractValue.Unknown, answer: true));
    }

    [Fact]
    public void Where_ways_meet_their_environments_are_united()
    {
        var joined = InDevelopment.Join(FlowState.In(Staging, new(GuardKind.Method, "IsStaging")));

        Assert.Equal((Development.Union(Staging), Guard), (joined.Reaching, joined.Guard));
        Assert.Equal(FlowState.Unguarded, InDevelopment.Join(FlowState.Unguarded));
        Assert.Null(InDevelopment.Join(FlowState.Unguarded).Guard);
        Assert.Same(InDevelopment, InDevelopment.Join(FlowState.Unreachable));
        Assert.Same(InDevelopment, FlowState.Unreachable.Join(InDevelopment));
    }

    [Fact]
    public void A_variable_keeps_what_each_way_wrote()
    {
        var joined = InDevelopment.With(Variable, AbstractValue.Constant("a"))
            .Join(FlowState.In(Development.Complement(), Guard).With(Variable, AbstractValue.Constant("b")));

        Assert.Equal((Development, Development.Complement()), (joined.ValueOf(Variable).MayBe("a"), joined.ValueOf(Variable).MayBe("b")));
    }

    [Fact]
    public void What_one_way_does_not_know_of_a_variable_is_not_known_in_its_environments()
    {
        var written = InDevelopment.With(Variable, AbstractValue.Constant("a"));
        var other = FlowState.In(Staging, guard: null);

        foreach (var joined in new[] { written.Join(other), other.Join(written) })
        {
            Assert.Equal(Staging, joined.ValueOf(Variable).MayBe("b"));
            Assert.Equal(Development.Union(Staging), joined.ValueOf(Variable).MayBe("a"));
        }
    }

    [Fact]
    public void A_variable_that_is_written_with_something_unknown_is_forgotten()
    {
        var written = FlowState.Unguarded.With(Variable, AbstractValue.False);

        Assert.True(written.Knows(Variable));
        Assert.Equal(1, written.Size);
        Assert.Equal(FlowState.Unguarded, written.With(Variable, AbstractValue.Unknown));
        Assert.True(FlowState.Unguarded.ValueOf(Variable).IsUnknown);
    }

    [Fact]
    public void A_constant_after_a_guard_is_attributed_to_that_guard()
    {
        var value = InDevelopment.With(Variable, AbstractValue.Constant(true)).ValueOf(Variable);

        Assert.Equal((Guard, Development), (value.Guard, value.MayBe(true)));
    }

    [Fact]
    public void A_nested_function_knows_what_holds_for_good()
    {
        var written = InDevelopment.With(Variable, AbstractValue.False);

        Assert.True(written.Captured(_ => true).Knows(Variable));
        Assert.False(written.Captured(_ => false).Knows(Variable));
        Assert.Equal(InDevelopment, written.Captured(_ => false));
    }

    [Fact]
    public void States_are_the_same_by_what_they_know()
    {
        Assert.Equal(InDevelopment.With(Variable, AbstractValue.False), InDevelopment.With(Variable, AbstractValue.Constant(false)));
        Assert.NotEqual(InDevelopment.With(Variable, AbstractValue.False), InDevelopment);
        Assert.NotEqual(FlowState.In(Development, guard: null), InDevelopment);
    }
}
