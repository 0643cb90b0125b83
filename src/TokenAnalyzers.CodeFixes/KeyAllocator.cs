using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Detection.Reads;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Gives names to tokens: the same value has one name wherever it is in a program. Different values for which their
/// provider has one name are told apart by what code calls them, and numbered where it calls them nothing, in the order in
/// which they come and after the names that are taken.
/// </summary>
internal sealed class KeyAllocator
{
    private readonly Programs _programs;
    private readonly Dictionary<(string Value, ReplacementKey Given, KeySpace Space), ReplacementKey> _names = [];
    private readonly HashSet<(string Value, ReplacementKey Given, KeySpace Space)> _several = [];
    private readonly Dictionary<(ReplacementKey Wish, string? Called, KeySpace Space), Dictionary<ProjectId, int>> _values = [];
    private readonly HashSet<(ProjectId Program, KeySpace Space, string Name)> _taken;
    private readonly ILookup<(ProjectId Program, KeySpace Space), string> _inUse;

    // Up to which number a name is given out in a program: counting from 2 again for each of a thousand tokens would take a million steps.
    private readonly Dictionary<(ReplacementKey Name, KeySpace Space, ProjectId Program), int> _last = [];

    /// <param name="tokens">All tokens that can be rewritten, in any order. Their values stay inside this object.</param>
    /// <param name="inUse">The keys and variables that belong to other values, by project.</param>
    /// <param name="programs">The programs of the solution.</param>
    public KeyAllocator(IEnumerable<RewriteCandidate> tokens, IEnumerable<(ProjectId Project, KeySpace Space, string Name)> inUse, Programs programs)
    {
        _programs = programs;
        _taken = new(inUse.SelectMany(name => programs.Of(name.Project).Select(program => (program, name.Space, name.Name))));
        _inUse = _taken.ToLookup(name => (name.Program, name.Space), name => name.Name);

        // What all programs share comes first, so that no program has the second name without the first. Tokens that stay what
        // they are come before those that have yet to be made, and those of development last.
        var values = HardCodedToken.InOrder(tokens, candidate => candidate.Token).GroupBy(Identity)
            .Select(places =>
                (First: places
                        .First(), IsDevelopment: places
                        .All(place => place.Token.IsDevelopment), Programs: All(places, programs.Of), Beside: All(places, programs.Beside)))
            .OrderBy(value => value.IsDevelopment).ThenBy(value => value.First.Token.IsWrongKind).ThenByDescending(value => value.Programs.Count)
            .ToArray();
        foreach (var value in values)
        {
            Count(value.First, called: null, value.Programs);
            if (value.First.Token.Called is { } called) Count(value.First, called, value.Programs);
        }

        foreach (var value in values) Add(value.First, value.Programs, value.Beside);
    }

    /// <summary>The name for a token.</summary>
    public ReplacementKey this[RewriteCandidate candidate] =>
        _names.TryGetValue(Identity(candidate), out var name)
            ? name
            : Add(candidate, _programs.Of(candidate.Token.Document), _programs.Beside(candidate.Token.Document));

    /// <summary>Whether a token is one of several different ones for which their provider has one name.</summary>
    public bool AreSeveral(RewriteCandidate candidate) => this[candidate] is not null && _several.Contains(Identity(candidate));

    private static (string Value, ReplacementKey Given, KeySpace Space) Identity(RewriteCandidate candidate) =>
        (candidate.Value, candidate.Token.Given, candidate.Space);

    private static ImmutableHashSet<ProjectId> All(IEnumerable<RewriteCandidate> places, Func<Document, ImmutableHashSet<ProjectId>> programs) =>
        places.Select(place => programs(place.Token.Document)).Aggregate((all, some) => all.Union(some));

    // Counts the values of a name, or those among them that code calls the same.
    private void Count(RewriteCandidate candidate, string? called, ImmutableHashSet<ProjectId> programs)
    {
        var wish = (candidate.Token.Name, called, candidate.Space);
        if (!_values.TryGetValue(wish, out var counts)) _values.Add(wish, counts = []);
        foreach (var program in programs) counts[program] = counts.TryGetValue(program, out var count) ? count + 1 : 1;
    }

    /// <param name="candidate">The token.</param>
    /// <param name="programs">The programs that have its value.</param>
    /// <param name="beside">These, and the programs where no other value may have its name.</param>
    private ReplacementKey Add(RewriteCandidate candidate, ImmutableHashSet<ProjectId> programs, ImmutableHashSet<ProjectId> beside)
    {
        var (wish, space) = (candidate.Token.Name, candidate.Space);
        var isOneOfSeveral = AreMore(called: null) || beside.Any(program => _inUse[(program, space)].Any(name => wish.Has(name, space)));
        var best = isOneOfSeveral ? Said(candidate.Token).Select(wish.Called).FirstOrDefault(name => name != wish) ?? wish : wish;

        // A number says nothing. The whole name of the class may say no more than the provider and still be the only one of its kind.
        if (IsTaken(best) && candidate.Token.OfType is { } ofType && !IsTaken(ofType)) best = ofType;
        var name = Free(best, space, programs, beside);
        _names.Add(Identity(candidate), name);
        if (isOneOfSeveral) _several.Add(Identity(candidate));
        return name;

        // What a class or a field is called may be said of several values; then the methods say more.
        IEnumerable<string> Said(HardCodedToken token)
        {
            var called = token.Called;
            if ((called is null || AreMore(called)) && token.Member is { } member) yield return called + member;
            if (called is not null) yield return called;
        }

        bool AreMore(string? called) => beside.Any(program => ValuesIn(program, (wish, called, space)) > (programs.Contains(program) ? 1 : 0));

        bool IsTaken(ReplacementKey candidate) => beside.Any(program => _taken.Contains((program, space, candidate.In(space))));
    }

    private int ValuesIn(ProjectId program, (ReplacementKey Wish, string? Called, KeySpace Space) kind) =>
        _values.TryGetValue(kind, out var counts) && counts.TryGetValue(program, out var count) ? count : 0;

    /// <summary>The first number that is not taken in any of the programs.</summary>
    private ReplacementKey Free(ReplacementKey name, KeySpace space, ImmutableHashSet<ProjectId> programs, ImmutableHashSet<ProjectId> beside)
    {
        var number = beside.Max(program => _last.TryGetValue((name, space, program), out var last) ? last : 0);
        ReplacementKey numbered;
        do
        {
            number++;
            numbered = number == 1 ? name : name.WithNumber(number);
        }
        while (beside.Any(program => _taken.Contains((program, space, numbered.In(space)))));

        foreach (var program in programs)
        {
            _taken.Add((program, space, numbered.In(space)));
            if (!_last.TryGetValue((name, space, program), out var last) ? number == 1 : number == last + 1) _last[(name, space, program)] = number;
        }

        return numbered;
    }
}

/// <summary>
/// The keys and variables that code reads in the way of the fix. Rules are fixed one after the other, and a later rule finds
/// here what an earlier one made.
/// </summary>
internal static class KeysInUse
{
    /// <summary>The keys and variables, by project. Only files with the words of such a read are parsed.</summary>
    public static async Task<HashSet<(ProjectId Project, KeySpace Space, string Name)>> InAsync(Solution solution, CancellationToken cancellationToken)
    {
        var names = new HashSet<(ProjectId, KeySpace, string)>();
        foreach (var document in solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (text.ToString().IndexOf(MissingValueText.End, StringComparison.Ordinal) < 0) continue;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var literal in root!.DescendantNodes().OfType<LiteralExpressionSyntax>())
            {
                if (MissingValueText.NameIn(literal.Token.ValueText) is var (space, name)) names.Add((document.Project.Id, space, name));
            }
        }

        return names;
    }
}
