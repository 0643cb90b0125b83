using System.Collections.Concurrent;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Says of a place in code in which environments it is reached, by the guards on the way to it. A place that production reaches is
/// production, whatever else reaches it.
/// </summary>
/// <remarks>
/// The reasons are "guarded by IsDevelopment()" where only one stage gets there, and "IsDevelopment() does not keep production out"
/// where a guard lets production and other environments through.
/// </remarks>
/// <param name="model">The semantic model of the places that are asked about.</param>
/// <param name="built">The semantic model of the file as it is built; the same, but for code of another configuration.</param>
/// <param name="names">Which environments are production.</param>
internal sealed class EnvironmentGuards(SemanticModel model, SemanticModel built, EnvironmentNames names)
{
    // If the budget runs out at one place of a member, it would at the next.
    private readonly ConcurrentDictionary<SyntaxNode, Evidence<Stage>> _failures = new();

    // Results for one place serve the next. Only one thread at a time holds them.
    private InterproceduralAnalysis? _known;

    /// <summary>The stage of a place by its guards; null where every environment reaches it, or none does.</summary>
    /// <param name="place">A node of the model's tree.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Evidence<Stage>? StageAt(SyntaxNode place, CancellationToken cancellationToken)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(node =>
            node is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))
            ?? place.SyntaxTree.GetRoot(cancellationToken);
        if (_failures.TryGetValue(member, out var failure)) return failure;
        var states = Interlocked.Exchange(ref _known, null) ?? new(new(new(model, built), names));
        try
        {
            var state = states.At(place, cancellationToken);
            if (states.Failure is { } reason) return _failures[member] = new(Stage.Production, reason);
            _known = states;
            return state.IsUnreachable || state.Reaching.IsAll ? null : Answer(state.Reaching, GuardName.Shown(state.Guard));
        }
        catch (InsufficientExecutionStackException)
        {
            // The compiler asks whether the stack suffices before it goes deeper, and says so where it does not.
            return _failures[member] = new(Stage.Production, $"the code is nested too deep to follow its guards");
        }
    }

    private Evidence<Stage> Answer(EnvironmentSet reaching, MessageText guard)
    {
        if (reaching.IsDevelopment(names)) return new(Stage.Development, $"guarded by {guard}");
        return new(Stage.Production, reaching.IsProduction(names) ? MessageText.Of($"guarded by {guard}") : $"{guard} does not keep production out");
    }
}
