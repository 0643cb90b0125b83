using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Rewrites;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.CodeFixes.Sources.Functions;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes;

/// <summary>The search for a rewriting of one token that compiles: every kind of access is tried with every place, in order.</summary>
internal sealed class RewriteCandidate(HardCodedToken token, TokenText text, ImmutableArray<RewriteStrategy> places, ImmutableArray<IValueSource> ladder)
{
    private int _next;
    private RewriteStrategy? _place;
    private ReadPlan? _reading;
    private IValueSource? _access;

    public HardCodedToken Token => token;

    /// <summary>The token's own characters, to compare them and for nothing else.</summary>
    public string Value => text.Value;

    /// <summary>Whether the value comes from the environment and not from configuration.</summary>
    public bool ReadsEnvironment => _access is EnvironmentVariable or EnvironmentHelper;

    /// <summary>Where the name is looked up.</summary>
    public KeySpace Space => ReadsEnvironment ? KeySpace.Variables : KeySpace.Keys;

    /// <summary>Whether the place has a name of its own for the value, whatever is chosen for it.</summary>
    public bool IsNamedByPlace => Title is not null || _place!.NameFor(token.Name) != token.Name;

    /// <inheritdoc cref="ReadPlan.IsOfOneValue"/>
    public bool IsOfOneValue => _reading!.IsOfOneValue;

    /// <summary>Whether options are given the configuration that the value comes from.</summary>
    public bool IsByOptions => _access is ConfiguredOptions;

    /// <summary>The name that the code reads.</summary>
    public ReplacementKey Name { get; private set; } = token.Name;

    /// <inheritdoc cref="RewriteStrategy.Title"/>
    public MessageText? Title => _place?.Title;

    /// <summary>Where the rewriting changes files.</summary>
    public IReadOnlyList<(SyntaxTree Tree, int Position)> Changes { get; private set; } = [];

    /// <summary>Whether there is nothing left to try.</summary>
    public bool IsOver => _reading is null;

    /// <summary>Goes to the next rewriting.</summary>
    public async Task AdvanceAsync(CancellationToken cancellationToken)
    {
        _reading = null;
        while (_reading is null && _next < ladder.Length * places.Length)
        {
            _access = ladder[_next / places.Length];
            _place = places[_next % places.Length];
            _next++;
            if (_place.Takes(_access)) _reading = await _place.FindAsync(_access, token.Name, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the changes of this rewriting.</summary>
    /// <returns>Whether they could be made beside the ones of other tokens.</returns>
    public bool TryWrite(ReplacementKey name, SolutionEdits edits)
    {
        Name = _reading!.NameFor(_place!.NameFor(name));
        var own = new TokenEdits();
        _place.Write(_reading, Name, own, edits.Locals);
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
        _reading = null;
        _next = ladder.Length * places.Length;
    }
}
