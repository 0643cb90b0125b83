using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>How much work one question may cost, over all the bodies that it leads to.</summary>
internal sealed class AnalysisBudget
{
    // The longest method of real code has a few thousand operations. A step costs a few microseconds.
    private const int MostSteps = 250_000;

    private int _steps;

    /// <summary>Why the search gave up, in words; null as long as it did not.</summary>
    public MessageText? Failure { get; private set; }

    public CancellationToken Cancellation { get; private set; }

    /// <summary>Starts a question: what was spent on an earlier one is not counted.</summary>
    /// <param name="cancellationToken">Ends the search.</param>
    public void Renew(CancellationToken cancellationToken)
    {
        Cancellation = cancellationToken;
        Failure = null;
        _steps = 0;
    }

    /// <summary>Pays for some steps. Returns whether the search may go on.</summary>
    public bool Spend(int steps = 1)
    {
        Cancellation.ThrowIfCancellationRequested();
        _steps += steps;
        if (_steps > MostSteps) GiveUp($"there is too much code to follow its guards");
        return Failure is null;
    }

    /// <summary>Ends the search.</summary>
    /// <param name="reason">Why, in words.</param>
    public void GiveUp(MessageText reason) => Failure ??= reason;
}
