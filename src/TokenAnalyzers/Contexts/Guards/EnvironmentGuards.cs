using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Says of a place in code in which environments it is reached, by the guards on the way to it. A place that production reaches is
/// production, whatever else reaches it.
/// </summary>
/// <remarks>
/// The reasons are "guarded by IsDevelopment()" where only one stage gets there, and "IsDevelopment() does not keep production out"
/// where a guard lets production and other environments through.
/// </remarks>
internal static class EnvironmentGuards
{
    /// <summary>The stage of a place by its guards; null where every environment reaches it, or none does.</summary>
    /// <param name="place">A node of the model's tree.</param>
    /// <param name="model">The semantic model of the place.</param>
    /// <param name="built">The semantic model of the file as it is built; the same, but for code of another configuration.</param>
    /// <param name="names">Which environments are production.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static StageAnswer? StageAt(SyntaxNode place, SemanticModel model, SemanticModel built, EnvironmentNames names, CancellationToken cancellation)
    {
        var search = new GuardSearch(new(model, built), names, cancellation);
        try
        {
            var state = new EntryStates(search).At(place);
            if (search.Budget.Failure is { } failure) return new(Stage.Production, failure);
            return state.IsUnreachable || state.Reaching.IsAll ? null : Answer(state.Reaching, state.Guard ?? "a condition", names);
        }
        catch (InsufficientExecutionStackException)
        {
            // The compiler asks whether the stack suffices before it goes deeper, and says so where it does not.
            return new(Stage.Production, "the code is nested too deep to follow its guards");
        }
    }

    private static StageAnswer Answer(EnvironmentSet reaching, string guard, EnvironmentNames names)
    {
        if (reaching.IsDevelopment(names)) return new(Stage.Development, $"guarded by {guard}");
        return new(Stage.Production, reaching.IsProduction(names) ? $"guarded by {guard}" : $"{guard} does not keep production out");
    }
}
