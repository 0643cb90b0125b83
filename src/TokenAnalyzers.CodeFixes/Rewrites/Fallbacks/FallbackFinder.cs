using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary>Tells whether an expression is taken only where code read nothing from outside.</summary>
/// <param name="kind">The way in which it reads.</param>
/// <param name="model">The model of the file.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class FallbackFinder(EarlierReadKind kind, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly ReadBefore _reads = new(kind, model, cancellationToken);

    /// <summary>Where a text is the fallback of a value that is read; null if it is not one.</summary>
    public FallbackSite? Find(ExpressionSyntax text)
    {
        var value = Whole(text);
        return value.Parent switch
        {
            BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) && coalesce.Right == value => OfCoalesce(value, coalesce),
            ConditionalExpressionSyntax choice when choice.Condition != value => OfChoice(value, choice),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == value => OfArm(arm, choice),
            AssignmentExpressionSyntax assignment when assignment.Right == value => OfAssignment(assignment),
            ReturnStatementSyntax statement => OfStatement(statement, value, target: null),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => OfArgument(argument, call),
            EqualsValueClauseSyntax { Parent: { } declaration } => OfDeclared(value, declaration),
            _ => null,
        };
    }

    /// <summary>All that is written for the fallback: what is read has to be the whole text.</summary>
    public ExpressionSyntax Whole(ExpressionSyntax text)
    {
        for (var whole = text; ; )
        {
            var outer = (ConstantFolder.OutermostAround(whole, names: null, cancellationToken) as ExpressionSyntax) ?? whole;
            if (outer.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax || outer.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
                outer = (ExpressionSyntax)outer.Parent!;
            if (outer == whole) return whole;
            whole = outer;
        }
    }

    // a ?? b ?? fallback: the first one is what the code would rather have.
    private FallbackOperand? OfCoalesce(ExpressionSyntax fallback, BinaryExpressionSyntax last)
    {
        var operations = last.AncestorsAndSelf().TakeWhile(node => node.IsKind(SyntaxKind.CoalesceExpression)).Cast<BinaryExpressionSyntax>();
        return operations.Select(operation => _reads.Of(operation.Left)).LastOrDefault(read => read is not null) is { } first ? new(fallback, first) : null;
    }

    private FallbackOperand? OfChoice(ExpressionSyntax fallback, ConditionalExpressionSyntax choice)
    {
        var isTrue = choice.WhenTrue == fallback;
        var other = isTrue ? choice.WhenFalse : choice.WhenTrue;
        var read = ReadMissing(choice.Condition, isTrue, value => Uses(other, value, choice.Condition))
            ?? (MissingValues.IsSection(choice.Condition, isTrue) ? _reads.Of(other) : null);
        return read is null ? null : new(fallback, read);
    }

    // { } token => token, _ => fallback
    private FallbackOperand? OfArm(SwitchExpressionArmSyntax arm, SwitchExpressionSyntax choice)
    {
        var isRest = arm.Pattern is DiscardPatternSyntax && choice.Arms.All(other => other == arm || MissingValues.Match(other.Pattern) == false);
        return (isRest || MissingValues.Match(arm.Pattern) == true) && _reads.Of(choice.GoverningExpression) is { } read ? new(arm.Expression, read) : null;
    }

    private FallbackSite? OfAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            return _reads.Of(assignment.Left) is { } read ? new FallbackAssignment(assignment, read) : null;
        return assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Parent is ExpressionStatementSyntax statement
            ? OfStatement(statement, assignment.Right, assignment.Left)
            : null;
    }

    /// <summary>A statement in a branch that is taken where a value is missing.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="fallback">What it stores or returns.</param>
    /// <param name="target">What it stores it in; null if it returns.</param>
    private FallbackStatement? OfStatement(StatementSyntax statement, ExpressionSyntax fallback, ExpressionSyntax? target)
    {
        foreach (var (condition, outcome, other) in ChoicesAround(statement, isReturn: target is null))
        {
            var read = ReadMissing(condition, outcome, value =>
                (target is not null && SyntaxFactory.AreEquivalent(target, value)) || TakenIn(other, target).Any(taken => Uses(taken, value, condition)));
            if (MissingValues.IsSection(condition, outcome)) read ??= TakenIn(other, target).Select(_reads.Of).FirstOrDefault(taken => taken is not null);
            if (read is not null) return new(statement, fallback, read);
        }

        return OfSection(statement, fallback, target);
    }

    // switch (read) { case { } token: return token; default: return fallback; }
    private FallbackStatement? OfSection(StatementSyntax statement, ExpressionSyntax fallback, ExpressionSyntax? target)
    {
        var around = statement.Parent is BlockSyntax block ? block.Parent : statement.Parent;
        if (around is not SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section)
        {
            return null;
        }

        var others = choice.Sections.Where(other => other != section).ToArray();
        var isRest = section.Labels.Any(SyntaxKind.DefaultSwitchLabel)
            && others.SelectMany(other => other.Labels).All(label => MissingValues.Match(label) == false);
        if (!isRest && !section.Labels.All(label => MissingValues.Match(label) == true)) return null;
        var isTakenElse = others.Any(other => TakenIn(other, target).Any(taken => Uses(taken, choice.Expression, other)));
        return isTakenElse && _reads.Of(choice.Expression) is { } read ? new(statement, fallback, read) : null;
    }

    /// <summary>The conditions that decide that a statement runs: each with its outcome, and the code that runs else.</summary>
    private static IEnumerable<(ExpressionSyntax Condition, bool Outcome, StatementSyntax? Other)> ChoicesAround(StatementSyntax statement, bool isReturn)
    {
        var branch = statement.Parent as BlockSyntax ?? (SyntaxNode)statement;
        if (branch.Parent is IfStatementSyntax then) yield return (then.Condition, true, then.Else?.Statement ?? (isReturn ? Beside(then, 1) : null));
        if (branch.Parent is ElseClauseSyntax { Parent: IfStatementSyntax before }) yield return (before.Condition, false, before.Statement);

        // if (token != null) return token; return fallback;
        if (isReturn && Beside(statement, -1) is IfStatementSyntax { Else: null } guard) yield return (guard.Condition, false, guard.Statement);
    }

    private static StatementSyntax? Beside(StatementSyntax statement, int distance) =>
        statement.Parent is BlockSyntax block ? block.Statements.ElementAtOrDefault(block.Statements.IndexOf(statement) + distance) : null;

    /// <summary>What the code on the other side stores in the same target, or returns.</summary>
    private static IEnumerable<ExpressionSyntax> TakenIn(SyntaxNode? other, ExpressionSyntax? target) =>
        other?.DescendantNodesAndSelf().Select(node => node switch
    {
        ReturnStatementSyntax returned when target is null => returned.Expression,
        AssignmentExpressionSyntax assignment when target is not null && SyntaxFactory.AreEquivalent(assignment.Left, target) => assignment.Right,
        _ => null,
    }).OfType<ExpressionSyntax>() ?? [];

    private FallbackSite? OfArgument(ArgumentSyntax argument, InvocationExpressionSyntax call)
    {
        if (model.GetOperation(call, cancellationToken) is not IInvocationOperation { TargetMethod: var method, Arguments: var given }) return null;
        if (given.FirstOrDefault(operation => operation.Syntax == argument)?.Parameter is not { } parameter) return null;
        if (method is { Name: "GetValue", ReturnType.SpecialType: SpecialType.System_String }
            && parameter.Name == "defaultValue"
            && kind(call, model, cancellationToken) is { } read)
            return new FallbackArgument(argument, call, read);
        var inside = Inside(parameter);
        return inside is not null || IsCalledDefault(parameter) ? new EarlyDefault(argument.Expression, inside?.Read) : null;
    }

    private static bool IsCalledDefault(IParameterSymbol parameter) =>
        parameter.Name.StartsWith("default", StringComparison.OrdinalIgnoreCase) || parameter.Name.StartsWith("fallback", StringComparison.OrdinalIgnoreCase);

    // static string Get(string key, string other) => Configuration[key] ?? other;
    private FallbackSite? Inside(IParameterSymbol parameter)
    {
        var method = parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        if (method is null || !model.Compilation.ContainsSyntaxTree(method.SyntaxTree)) return null;
        var inside = new FallbackFinder(kind, model.Compilation.GetSemanticModel(method.SyntaxTree), cancellationToken);
        return method.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name && name.Parent is not ArgumentSyntax)
            .Select(inside.Find).FirstOrDefault(site => site is not null);
    }

    // var token = fallback; if (configuration["Token"] is { } given) token = given;
    private EarlyDefault? OfDeclared(ExpressionSyntax value, SyntaxNode declaration) => model.GetDeclaredSymbol(declaration, cancellationToken) switch
    {
        IParameterSymbol parameter => Inside(parameter) is { } site ? new(value, site.Read) : null,
        { } variable => _reads.Later(variable, value) is { } read ? new(value, read) : null,
        null => null,
    };

    private IEarlierRead? ReadMissing(ExpressionSyntax condition, bool outcome, Func<ExpressionSyntax, bool> isTakenElse) =>
        MissingValues.Where(condition, outcome).Where(isTakenElse).Select(_reads.Of).FirstOrDefault(read => read is not null);

    /// <summary>Whether an expression has the value that a condition looks at, or the variable in which it keeps it.</summary>
    private static bool Uses(ExpressionSyntax expression, ExpressionSyntax value, SyntaxNode condition)
    {
        var kept = condition.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(variable => variable.Identifier.ValueText).ToArray();
        return expression.DescendantNodesAndSelf()
            .Any(node => SyntaxFactory.AreEquivalent(node, value) || (node is IdentifierNameSyntax name && kept.Contains(name.Identifier.ValueText)));
    }
}
