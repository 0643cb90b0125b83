using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What one question may cost. How code looks that costs more is in HostileGuardTests.cs.</summary>
public sealed class GuardAnalysisTests
{
    private const int Most = 250_000;

    [Fact]
    public void A_search_goes_on_as_long_as_it_can_pay()
    {
        var budget = new AnalysisBudget();

        Assert.True(budget.Spend(Most - 1));
        Assert.True(budget.Spend());
        Assert.Null(budget.Failure);
        Assert.False(budget.Spend());
        Assert.Equal("there is too much code to follow its guards", budget.Failure?.ToString());
    }

    [Fact]
    public void The_first_reason_to_give_up_counts()
    {
        var budget = new AnalysisBudget();
        budget.GiveUp(Wording.TooMuchCode);
        budget.GiveUp(Wording.NoControlFlowGraph);

        Assert.False(budget.Spend());
        Assert.Equal(Wording.TooMuchCode, budget.Failure);
    }

    [Fact]
    public void Each_question_starts_anew()
    {
        var budget = new AnalysisBudget();
        budget.Spend(Most + 1);
        budget.Renew(CancellationToken.None);

        Assert.Null(budget.Failure);
        Assert.True(budget.Spend(Most));
    }

    [Fact]
    public void A_search_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var budget = new AnalysisBudget();
        budget.Renew(source.Token);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => budget.Spend());
    }

    [Theory]
    [InlineData("""if (⟨¦!⟩IsIn("Development") && IsIn("Production")) return ""; if (IsIn("⟨Development¦Production⟩")) Use("TOKEN"); bool IsIn(string name) => env.IsEnvironment(name);""")]
    public void A_body_is_followed_again_for_other_arguments(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
