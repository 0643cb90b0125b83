using System.Collections.Immutable;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes;

/// <summary>The search for a rewriting of one token that compiles: every kind of access is tried with every place, in order.</summary>
internal sealed class Attempt(HardCodedToken token, TokenText text, ImmutableArray<Place> places, ImmutableArray<IAccess> ladder)
{
    private int _next;
    private Place? _place;
    private Reading? _reading;

    public HardCodedToken Token => token;

    /// <summary>The token's own characters, to compare them and for nothing else.</summary>
    public string Value => text.Value;

    /// <summary>Whether there is nothing left to try.</summary>
    public bool IsOver => _reading is null;

    /// <summary>Goes to the next rewriting.</summary>
    public async Task AdvanceAsync(CancellationToken cancellationToken)
    {
        _reading = null;
        while (_reading is null && _next < ladder.Length * places.Length)
        {
            var access = ladder[_next / places.Length];
            _place = places[_next % places.Length];
            _next++;
            if (_place.Takes(access)) _reading = await _place.FindAsync(access, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the changes of this rewriting.</summary>
    /// <returns>Whether they could be made beside the ones of other tokens.</returns>
    public bool TryWrite(SecretName name, SolutionEdits edits)
    {
        var own = new TokenEdits();
        _place!.Write(_reading!, name, own, edits.Locals);
        return edits.TryAdd(own);
    }

    /// <summary>Gives up: the token stays.</summary>
    public void GiveUp()
    {
        _reading = null;
        _next = ladder.Length * places.Length;
    }
}
