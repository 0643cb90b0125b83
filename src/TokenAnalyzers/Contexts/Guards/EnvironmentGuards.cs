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
/// <param name="program">The program that the file is part of.</param>
/// <param name="names">Which environments are production.</param>
internal sealed class EnvironmentGuards(SemanticModel model, SemanticModel built, GuardedProgram program, EnvironmentNames names)
{
    // What hosts call environments that are not production. Where both are kept out, production is what is left.
    private static readonly EnvironmentSet Common = EnvironmentSet.Of("Development", "Staging");

    // If the budget runs out at one place of a member, it would at the next.
    private readonly ConcurrentDictionary<SyntaxNode, GuardAnswer> _failures = new();

    // Results for one place serve the next. Only one thread at a time holds them.
    private InterproceduralAnalysis? _known;

    /// <summary>What the guards of a place say.</summary>
    /// <param name="place">A node of the model's tree.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public GuardAnswer At(SyntaxNode place, CancellationToken cancellationToken)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(node =>
            node is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))
            ?? place.SyntaxTree.GetRoot(cancellationToken);
        if (_failures.TryGetValue(member, out var failure)) return failure;
        var states = Interlocked.Exchange(ref _known, null) ?? new(new(program, new(model, built, program), names));
        try
        {
            var state = states.At(place, cancellationToken);
            if (states.Failure is { } reason) return _failures[member] = GuardAnswer.Inconclusive(reason);
            _known = states;
            if (state.IsUnreachable) return GuardAnswer.Unreachable;
            return state.Reaching.IsAll ? GuardAnswer.None : Answer(state.Reaching, state.Guard, place);
        }
        catch (InsufficientExecutionStackException)
        {
            // The compiler asks whether the stack suffices before it goes deeper, and says so where it does not.
            return _failures[member] = GuardAnswer.Inconclusive(Wording.CodeIsNestedTooDeep);
        }
    }

    private GuardAnswer Answer(EnvironmentSet reaching, GuardName? name, SyntaxNode place)
    {
        var guard = GuardName.Shown(name);
        if (reaching.IsDevelopment(names))
        {
            var isLeft = name is not null && reaching.IsAllBut && EarlyExits.IsBefore(place, name.Name);
            return GuardAnswer.Conclusive(Stage.Development, MessageText.Of(isLeft ? Wording.ProductionReturnedAt : Wording.GuardedBy, guard));
        }

        if (reaching.IsProduction(names)) return GuardAnswer.Conclusive(Stage.Production, MessageText.Of(Wording.GuardedBy, guard));
        return GuardAnswer.Inconclusive(
            MessageText.Of(reaching.Intersect(Common).IsEmpty ? Wording.KeepsOnlyDevelopmentOut : Wording.DoesNotKeepProductionOut, guard));
    }
}

/// <summary>What guards say of a place.</summary>
/// <param name="Evidence">The stage, and why; null where every environment reaches the place, or none does.</param>
/// <param name="IsConclusive">Whether the guards decide. A guard that lets production through says nothing against what others say.</param>
internal sealed record GuardAnswer(Evidence<Stage>? Evidence, bool IsConclusive)
{
    /// <summary>No guard keeps any environment out.</summary>
    public static GuardAnswer None { get; } = new(null, IsConclusive: false);

    /// <summary>No environment gets there at all.</summary>
    public static GuardAnswer Unreachable { get; } = new(null, IsConclusive: false) { IsUnreachable = true };

    /// <summary>Whether no environment gets there.</summary>
    public bool IsUnreachable { get; private init; }

    public static GuardAnswer Conclusive(Stage stage, MessageText reason) => new(new(stage, reason), IsConclusive: true);

    /// <summary>Production, unless something else says development.</summary>
    public static GuardAnswer Inconclusive(MessageText reason) => new(new(Stage.Production, reason), IsConclusive: false);
}

/// <summary>Finds the statements that leave a method before a place: <c>if (env.IsProduction()) return;</c>.</summary>
internal static class EarlyExits
{
    /// <summary>Whether a statement before a place asks for a guard and leaves, and none around the place asks for it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="guard">The name of the guard.</param>
    public static bool IsBefore(SyntaxNode place, string guard)
    {
        var isBefore = false;
        for (var node = place; node is not (null or MemberDeclarationSyntax and not GlobalStatementSyntax); node = node.Parent)
        {
            if (node is not BlockSyntax && node.Parent is { } around && Asks(around, node, guard)) return false;
            isBefore |= Siblings(node).TakeWhile(statement => statement.SpanStart < node.SpanStart).OfType<IfStatementSyntax>()
                .Any(exit => Names(exit.Condition, guard));
        }

        return isBefore;
    }

    private static IEnumerable<StatementSyntax> Siblings(SyntaxNode node) => node switch
    {
        StatementSyntax { Parent: BlockSyntax block } => block.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } => file.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement),
        _ => [],
    };

    private static bool Asks(SyntaxNode around, SyntaxNode node, string guard) => around switch
    {
        IfStatementSyntax choice => choice.Condition != node && Names(choice.Condition, guard),
        ConditionalExpressionSyntax choice => choice.Condition != node && Names(choice.Condition, guard),
        SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } => Names(choice.Expression, guard),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => Names(choice.GoverningExpression, guard) || Names(around, guard),
        BinaryExpressionSyntax choice => choice.Right == node && Names(choice.Left, guard),
        WhileStatementSyntax loop => Names(loop.Condition, guard),
        _ => false,
    };

    private static bool Names(SyntaxNode code, string guard) =>
        code.DescendantTokens().Any(token => token.ValueText == guard);
}
