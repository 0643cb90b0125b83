using System.Collections.Concurrent;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// What guards ask about a whole compilation. Everything here follows from the compilation alone, so it is the same whatever file is asked about first.
/// </summary>
internal sealed class GuardedProgram
{
    // Friends of an assembly that no production runs.
    private static readonly string[] FriendsForTests = ["Benchmarks", "Benchmark", "Proxy", "Specs", "Mocks"];

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<SimpleNameSyntax>> _places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HiddenPlaces> _hidden = new(StringComparer.Ordinal);
    private readonly Func<SyntaxTree, FileConfigurations> _configurationsOf;
    private readonly Lazy<ChosenEnvironment> _chosenEnvironment;
    private readonly Lazy<bool> _hasFriends;

    /// <param name="compilation">The compilation.</param>
    /// <param name="isAtUsers">Whether users have the program, so that its environment keeps nothing from them.</param>
    /// <param name="configurationsOf">A file as each configuration compiles it.</param>
    public GuardedProgram(Compilation compilation, bool isAtUsers, Func<SyntaxTree, FileConfigurations> configurationsOf)
    {
        Compilation = compilation;
        IsAtUsers = isAtUsers;
        _configurationsOf = configurationsOf;
        _chosenEnvironment = new(() => new(this));
        _hasFriends = new(HasFriends);
    }

    public Compilation Compilation { get; }

    public bool IsAtUsers { get; }

    /// <summary>Whether the environment says nothing at a place: the program sets it itself, or everyone who runs it does.</summary>
    public bool ChoosesEnvironment(SyntaxNode place) => IsAtUsers || _chosenEnvironment.Value.Reaches(place);

    /// <summary>A file as each configuration compiles it.</summary>
    public FileConfigurations ConfigurationsOf(SyntaxTree tree) => _configurationsOf(tree);

    /// <summary>The model of a file; null if the compilation does not have it.</summary>
    public SemanticModel? ModelOf(SyntaxTree tree) =>
        Compilation.ContainsSyntaxTree(tree) ? _models.GetOrAdd(tree, file => Compilation.GetSemanticModel(file)) : null;

    /// <summary>Every place of a name in code.</summary>
    public IReadOnlyList<SimpleNameSyntax> PlacesOf(string name, CancellationToken cancellationToken) =>
        _places.TryGetValue(name, out var known) ? known : _places.GetOrAdd(name, [.. NamePlaces.Of(name, Compilation, cancellationToken)]);

    /// <summary>Whether a name is in text that this build does not compile.</summary>
    public HiddenPlaces HiddenPlacesOf(string name) => _hidden.GetOrAdd(name, FindHidden);

    /// <summary>
    /// Whether code outside of the compilation can't name a member. Nothing references a program but its tests; a library's internals are seen by its friends.
    /// </summary>
    public bool IsClosed(ISymbol member)
    {
        var isProgram = Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        return isProgram || (!_hasFriends.Value && IsInternal(member));
    }

    /// <summary>Every place of a name in code that only developers compile and this build does not, each with its file as it is built.</summary>
    public IEnumerable<(SimpleNameSyntax Name, SyntaxTree Built)> HiddenNames(string name) =>
        from hidden in HiddenTexts(name)
        from build in ConfigurationsOf(hidden.Built).Developers
        where build.Compiles(hidden.Place.Start)
        let token = build.Tree.GetRoot().FindToken(hidden.Place.Start)
        where token.Span == hidden.Place
        let used = token.Parent as SimpleNameSyntax
        where used is not null
        select (used, hidden.Built);

    private HiddenPlaces FindHidden(string name)
    {
        if (HiddenTexts(name).Any(hidden => !ConfigurationsOf(hidden.Built).IsForDevelopers(hidden.Place))) return HiddenPlaces.InRelease;
        return HiddenNames(name).Any() ? HiddenPlaces.ForDevelopers : HiddenPlaces.None;
    }

    private IEnumerable<(TextSpan Place, SyntaxTree Built)> HiddenTexts(string name) =>
        from tree in NameFilter.FilesWith(name, Compilation, CancellationToken.None)
        from text in Directives.Trivia(tree)
        where text.IsKind(SyntaxKind.DisabledTextTrivia)
        from at in NamePlaces.In(text.ToString(), name)
        select (new TextSpan(text.SpanStart + at, name.Length), tree);

    private static bool IsInternal(ISymbol member)
    {
        for (var symbol = member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal) return true;
        }

        return false;
    }

    private bool HasFriends() =>
        Compilation.Assembly.GetAttributes()
            .Where(static attribute => FullNames.Is(attribute.AttributeClass, "System.Runtime.CompilerServices.InternalsVisibleToAttribute"))
            .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "")
            .Any(static friend => !IsForTests(friend.Split(',')[0]));

    private static bool IsForTests(string friend) =>
        StageWords.In(friend, EnvironmentWordUse.Environment, EnvironmentNames.WithoutOptions.OfOptions)?.Stage == Stage.Development
        || IdentifierWords.Of(friend).Any(word => FriendsForTests.Contains(word, StringComparer.OrdinalIgnoreCase));
}

/// <summary>Where a name is in text that a build does not compile.</summary>
internal enum HiddenPlaces
{
    None,

    /// <summary>Only where developers compile it.</summary>
    ForDevelopers,

    /// <summary>Where another configuration compiles it, which may be a release.</summary>
    InRelease,
}

/// <summary>The models that one question needs: of the place that is asked about, of its file as it is built, and of all other files.</summary>
/// <param name="place">The model of the place that is asked about. It may be of one piece of code, as another configuration has it.</param>
/// <param name="built">The model of the file as it is built.</param>
/// <param name="program">The program.</param>
internal sealed class CodeModels(SemanticModel place, SemanticModel built, GuardedProgram program)
{
    /// <summary>The model for the nodes of a tree; null for a tree that is not of the compilation.</summary>
    public SemanticModel? Of(SyntaxTree tree) => tree == place.SyntaxTree ? place : tree == built.SyntaxTree ? built : program.ModelOf(tree);

    /// <summary>The model for a node.</summary>
    public SemanticModel Of(SyntaxNode node) => Of(node.SyntaxTree) ?? built;
}
