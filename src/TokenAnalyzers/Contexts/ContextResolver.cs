using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// Says of any place in code where it runs and for whom it acts. Each source is asked in turn, the nearest first, and the
/// first answer counts. It is asked only where something was found.
/// </summary>
internal sealed class ContextResolver
{
    // An unset environment means Production in .NET, and code without a guard runs there.
    private static readonly Evidence<Stage> Unguarded = new(Stage.Production, Wording.NoEnvironmentGuard);

    private readonly AnalyzerOptions _options;
    private readonly UserEndpoints _userEndpoints = new();
    private readonly Lazy<Evidence<Stage>?> _projectStage;
    private readonly Lazy<GuardedProgram> _program;
    private readonly Lazy<bool> _isDesktop;
    private readonly Lazy<ImmutableArray<string>> _frameworks;

    private readonly ConditionalWeakTable<SyntaxTree, FileConfigurations> _configurations = new();
    private readonly ConditionalWeakTable<SemanticModel, EnvironmentGuards> _guards = new();

    // Whether a text, by its expression, says to connect to this machine: it may hold a thousand credentials.
    private readonly ConditionalWeakTable<SyntaxNode, object> _isLocal = new();

    // By the code of another configuration: its model is made once for all places in it. Null where there is none.
    private readonly ConcurrentDictionary<SyntaxNode, EnvironmentGuards?> _guardsOfOthers = new();

    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options of its analyzers.</param>
    public ContextResolver(Compilation compilation, AnalyzerOptions options)
    {
        _options = options;
        _projectStage = new(() => ProjectContext.StageOf(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions));
        _program = new(() => new(compilation, ClientSide.Runs(compilation), ConfigurationsOf));
        _isDesktop = new(() => ClientSide.IsDesktop(compilation));
        _frameworks = new(() => ProjectContext.FrameworksOf(options.AnalyzerConfigOptionsProvider.GlobalOptions));
    }

    /// <summary>A file as each configuration compiles it; made once.</summary>
    public FileConfigurations ConfigurationsOf(SyntaxTree tree) => _configurations.GetValue(tree, file => new(file, _frameworks.Value));

    /// <summary>The context of a place.</summary>
    /// <param name="place">A node of the model's tree, such as the literal that holds a token, or of the same file in another configuration.</param>
    /// <param name="provider">Whose token was found there; null if that is not known.</param>
    /// <param name="model">The semantic model of the file as it is built.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public CodeContext At(SyntaxNode place, string? provider, SemanticModel model, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return With(StageAt(place, model, cancellationToken) ?? Unguarded, ActorAt(place, provider, model, cancellationToken));
    }

    private CodeContext With(Evidence<Stage> stage, Evidence<Actor>? actor) =>
        new(stage.Value, stage.Reason, stage == Unguarded, actor?.Value ?? Actor.Service, actor?.Reason)
        {
            IsAtUsers = _program.Value.IsAtUsers,
            IsDesktop = _isDesktop.Value,
        };

    /// <summary>The context of a credential of no known format: what opens a server on the machine that runs the program is a developer's.</summary>
    /// <param name="place">A node of the model's tree that holds the credential.</param>
    /// <param name="provider">Whose it is; null if that is not known.</param>
    /// <param name="model">The semantic model of the file as it is built.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public CodeContext AtCredential(SyntaxNode place, string? provider, SemanticModel model, CancellationToken cancellationToken)
    {
        var context = At(place, provider, model, cancellationToken);
        if (context.Stage == Stage.Development) return context;
        var names = new BoundSymbols(model);
        var whole = ConstantFolder.OutermostAround(place, names, cancellationToken);
        var isLocal = _isLocal.GetValue(whole, text => LocalAddress.IsIn(ConstantFolder.Read(text, names, cancellationToken).Value));
        return (bool)isLocal
            ? context with { Stage = Stage.Development, StageReason = Wording.IsForAServerOnTheSameMachine, IsUnguarded = false }
            : context;
    }

    /// <summary>
    /// The stage of the code that a comment, or other text that is not compiled, belongs to. No control flow leads there, so
    /// no guard is followed.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="around">The code of this build that it belongs to.</param>
    /// <param name="model">The semantic model of the file as it is built.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Evidence<Stage> StageOutsideCode(TextSpan text, SyntaxNode around, SemanticModel model, CancellationToken cancellationToken) =>
        ConditionalCode.InText(text, ConfigurationsOf(model.SyntaxTree))
        ?? ContextAttributes.StageAt(around, model, cancellationToken)
        ?? StageOf(TokenOptions.Of(model.SyntaxTree, _options));

    /// <summary>The stage of a whole file.</summary>
    /// <param name="file">Its options.</param>
    public Evidence<Stage> StageOf(TokenOptions file) => SourceFileContext.StageOf(file) ?? _projectStage.Value ?? Unguarded;

    /// <summary>The context of a place in the markup of a page.</summary>
    /// <param name="place">The code that is generated for the markup; null if there is none.</param>
    /// <param name="provider">Whose token was found there.</param>
    /// <param name="page">The options of the page.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public CodeContext InMarkup(SyntaxNode? place, string provider, TokenOptions page, CancellationToken cancellationToken) =>
        place is not null && _program.Value.ModelOf(place.SyntaxTree) is { } model
            ? At(place, provider, model, cancellationToken)
            : With(StageOf(page), SourceFileContext.ActorOf(page) ?? ActorOfProject);

    /// <summary>Whether a field is declared in development code, and yet production code can use it.</summary>
    public bool IsDevelopmentInReach(IFieldSymbol field, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var declaration = field.DeclaringSyntaxReferences.FirstOrDefault();

        // Release does not have it: where production code names it, there is another declaration for Release.
        if (declaration is not null && ConfigurationsOf(declaration.SyntaxTree).IsForDevelopers(declaration.Span)) return false;
        var said = declaration is null ? null : SourceFileContext.StageOf(TokenOptions.Of(declaration.SyntaxTree, _options));
        return (ContextAttributes.StageOf(field) ?? said ?? _projectStage.Value ?? Unguarded).Value == Stage.Development;
    }

    private Evidence<Stage>? StageAt(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var guarded = GuardedStageAt(place, model, cancellationToken);
        return (guarded.IsConclusive ? guarded.Evidence : null)
            ?? EnvironmentKeys.StageAt(place, NamesOf(model), key => TextOf(key, model, cancellationToken))
            ?? ConditionalCode.StageAt(place, model, ConfigurationsOf(model.SyntaxTree), cancellationToken)
            ?? ContextAttributes.StageAt(Counterpart.Of(place, model.SyntaxTree), model, cancellationToken)
            ?? SourceFileContext.StageOf(TokenOptions.Of(model.SyntaxTree, _options))
            ?? _projectStage.Value
            ?? guarded.Evidence;
    }

    // Of code that is not built, the guards inside are read first, then those of the built code around it.
    private GuardAnswer GuardedStageAt(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var built = _guards.GetValue(model, _ => new(model, model, _program.Value, NamesOf(model)));
        if (place.SyntaxTree == model.SyntaxTree) return InRelease(place, built.At(place, cancellationToken), model, cancellationToken);
        var own = InOtherConfiguration(place, model, cancellationToken);
        return own?.Evidence is null ? built.At(Counterpart.Of(place, model.SyntaxTree), cancellationToken) : own;
    }

    // A member may differ from build to build. What Release compiles decides, and what Release never gets to is for Debug only.
    private GuardAnswer InRelease(SyntaxNode place, GuardAnswer inBuilt, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is null or TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax || !member.ContainsDirectives) return inBuilt;
        var file = ConfigurationsOf(model.SyntaxTree);
        var inRelease = In(file.Release);
        if (inRelease is not { IsUnreachable: true }) return inRelease ?? inBuilt;
        return file.Developers.Select(In).OfType<GuardAnswer>().FirstOrDefault(static answer => !answer.IsUnreachable) is null
            ? inBuilt
            : GuardAnswer.Conclusive(Stage.Development, Wording.ReachedOnlyWithDebug);

        GuardAnswer? In(BuildConfiguration configuration) =>
            configuration.Tree == model.SyntaxTree ? inBuilt
            : Counterpart.Same(place, configuration.Tree) is { } there ? InOtherConfiguration(there, model, cancellationToken)
            : null;
    }

    private GuardAnswer? InOtherConfiguration(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) =>
        Counterpart.CodeAround(place)
            .Select(code => _guardsOfOthers.GetOrAdd(code, _ => GuardsOf(code, model)))
            .FirstOrDefault(static guards => guards is not null)?.At(place, cancellationToken);

    private EnvironmentGuards? GuardsOf(SyntaxNode code, SemanticModel model) =>
        Counterpart.ModelOf(code, model) is { } own ? new(own, model, _program.Value, NamesOf(model)) : null;

    // Code of another configuration has no model of its own here.
    private static string? TextOf(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        key.SyntaxTree == model.SyntaxTree
            ? GuardTable.TextOf(key, model, cancellationToken)
            : (key as LiteralExpressionSyntax)?.Token.Value as string;

    private EnvironmentNames NamesOf(SemanticModel model) => EnvironmentNames.Of(TokenOptions.Of(model.SyntaxTree, _options));

    private Evidence<Actor>? ActorAt(SyntaxNode place, string? provider, SemanticModel model, CancellationToken cancellationToken) =>
        _userEndpoints.ActorAt(place, provider, model, ConfigurationsOf(model.SyntaxTree), cancellationToken)
        ?? ContextAttributes.ActorAt(Counterpart.Of(place, model.SyntaxTree), model, cancellationToken)
        ?? SourceFileContext.ActorOf(TokenOptions.Of(model.SyntaxTree, _options))
        ?? ActorOfProject;

    private Evidence<Actor>? ActorOfProject => ProjectContext.ActorOf(_options.AnalyzerConfigOptionsProvider.GlobalOptions);
}

/// <summary>What is known of a place in code.</summary>
/// <param name="Stage">Where the code runs.</param>
/// <param name="StageReason">Why, in words that fit into brackets after "production code" or "development code".</param>
/// <param name="IsUnguarded">Whether nothing says where the code runs, so that production is the default.</param>
/// <param name="Actor">For whom it acts.</param>
/// <param name="ActorReason">Why, in words that fit into brackets; null where nothing says so.</param>
internal sealed record CodeContext(Stage Stage, MessageText StageReason, bool IsUnguarded, Actor Actor, MessageText? ActorReason)
{
    /// <summary>Whether the code is part of a program that its users have, where nothing is secret.</summary>
    public bool IsAtUsers { get; init; }

    /// <summary>Whether the code is part of a desktop program: its users may have it.</summary>
    public bool IsDesktop { get; init; }

    /// <summary>What to say of a credential to use instead: there is a place for it, and it is another program.</summary>
    public MessageText Placed(MessageText credential) =>
        IsAtUsers ? MessageText.Of(Wording.OnAServer, credential)
        : IsDesktop ? MessageText.Of(Wording.OnAServerIfShipped, credential)
        : credential;
}
