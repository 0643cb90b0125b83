using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Rewrites;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes;

/// <summary>The search for a rewriting of one token that compiles: every source is tried with every strategy, in order.</summary>
internal sealed class RewriteCandidate(HardCodedToken token, TokenText text, ImmutableArray<RewriteStrategy> strategies, ImmutableArray<ValueSource> sources)
{
    private int _next;
    private RewriteStrategy? _strategy;
    private ReadPlan? _plan;
    private ValueSource? _source;

    private ValueSourceOffers Offers => _source?.Offers ?? ValueSourceOffers.None;

    public HardCodedToken Token => token;

    /// <summary>The token's own characters, to compare them and for nothing else.</summary>
    public string Value => text.Value;

    /// <summary>Whether the value comes from the environment and not from configuration.</summary>
    public bool ReadsEnvironment => Offers.HasFlag(ValueSourceOffers.Variables);

    /// <summary>Where the name is looked up.</summary>
    public KeySpace Space => ReadsEnvironment ? KeySpace.Variables : KeySpace.Keys;

    /// <summary>Whether the place has a name of its own for the value, whatever is chosen for it.</summary>
    public bool IsNamedByPlace => Title is not null || _strategy!.NameFor(token.Name) != token.Name;

    /// <inheritdoc cref="ReadPlan.IsOfOneValue"/>
    public bool IsOfOneValue => _plan!.IsOfOneValue;

    /// <summary>Whether options are given the configuration that the value comes from.</summary>
    public bool IsByOptions => Offers.HasFlag(ValueSourceOffers.Options);

    /// <summary>The name that the code reads.</summary>
    public ReplacementKey Name { get; private set; } = token.Name;

    /// <inheritdoc cref="RewriteStrategy.Title"/>
    public MessageText? Title => _strategy?.Title;

    /// <summary>Where the rewriting changes files.</summary>
    public IReadOnlyList<(SyntaxTree Tree, int Position)> Changes { get; private set; } = [];

    /// <summary>Whether there is nothing left to try.</summary>
    public bool IsOver => _plan is null;

    /// <summary>Goes to the next rewriting.</summary>
    public async Task AdvanceAsync(CancellationToken cancellationToken)
    {
        _plan = null;
        while (_plan is null && _next < sources.Length * strategies.Length)
        {
            _source = sources[_next / strategies.Length];
            _strategy = strategies[_next % strategies.Length];
            _next++;
            if (_strategy.Takes(_source)) _plan = await _strategy.FindAsync(_source, token.Name, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the changes of this rewriting.</summary>
    /// <returns>Whether they could be made beside the ones of other tokens.</returns>
    public bool TryWrite(ReplacementKey name, SolutionEdits edits)
    {
        Name = _plan!.NameFor(_strategy!.NameFor(name));
        var own = new TokenEdits();
        _strategy.Write(_plan, Name, own, edits.Locals);
        Changes =
        [
            .. own.Changes.Select(change => (change.Tree, change.Change.Span.Start)),
            .. own.Statements.Select(statement => (statement.Owner.SyntaxTree, statement.Owner.SpanStart)),
            .. own.Constructors.Select(added => (added.Type.SyntaxTree, added.Constructor.Position)),
        ];
        return edits.TryAdd(own);
    }

    /// <summary>Gives up: the token stays.</summary>
    public void GiveUp()
    {
        _plan = null;
        _next = sources.Length * strategies.Length;
    }
}
