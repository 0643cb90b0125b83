using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>What the program itself does about the value of a member.</summary>
/// <param name="Set">Code outside of the type sets it.</param>
/// <param name="AlwaysSet">No code can see the default: every object is made with another value, or the program sets the static member at its start.</param>
/// <param name="LeaveDefault">Code makes objects and leaves them the default.</param>
internal sealed record ProgramSetters(bool Set, bool AlwaysSet, bool LeaveDefault)
{
    private static readonly ProgramSetters None = new(Set: false, AlwaysSet: false, LeaveDefault: false);

    public static async Task<ProgramSetters> OfAsync(ISymbol member, Solution solution, CancellationToken cancellationToken)
    {
        if (!IsSettable(member)) return None;
        var writes = await WritesAsync(member, solution, cancellationToken).ConfigureAwait(false);
        if (member.IsStatic) return new(writes.Count > 0, writes.Exists(write => IsUnconditional(write, member)), LeaveDefault: false);

        var made = await CreationsAsync(member, solution, cancellationToken).ConfigureAwait(false);
        var leaves = made.Creations.Exists(creation => !Sets(creation, member));
        return new(writes.Count > 0, writes.Count > 0 && made.Creations.Count > 0 && !leaves && !made.AreOthers, leaves);
    }

    private static bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } => member.IsStatic || setter.DeclaredAccessibility != Accessibility.Private,
        IFieldSymbol { IsReadOnly: false, IsConst: false } => member.IsStatic,
        _ => false,
    };

    /// <summary>The assignments to a member, but for those by which a new object starts.</summary>
    private static async Task<List<AssignmentExpressionSyntax>> WritesAsync(ISymbol member, Solution solution, CancellationToken cancellationToken)
    {
        var writes = new List<AssignmentExpressionSyntax>();
        foreach (var use in await SymbolUses.Of(solution).OfAsync(member, cancellationToken).ConfigureAwait(false))
        {
            if (use.Whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use.Whole && !IsStart(assignment)) writes.Add(assignment);
        }

        return writes;
    }

    /// <summary>Whether an assignment belongs to the initializer of a member, or to a constructor of its own type.</summary>
    private static bool IsStart(AssignmentExpressionSyntax assignment) =>
        assignment.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) is FieldDeclarationSyntax
            or PropertyDeclarationSyntax { Initializer: not null }
        || (assignment.Parent is not InitializerExpressionSyntax
            && assignment.Left is IdentifierNameSyntax
            && assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null);

    private static async Task<(List<BaseObjectCreationExpressionSyntax> Creations, bool AreOthers)> CreationsAsync(
        ISymbol member, Solution solution, CancellationToken cancellationToken)
    {
        var creations = new List<BaseObjectCreationExpressionSyntax>();
        var areOthers = false;
        foreach (var use in await SymbolUses.Of(solution).OfAsync(member.ContainingType, cancellationToken).ConfigureAwait(false))
        {
            var node = use.Node;
            if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
                && (creation == node || (creation as ObjectCreationExpressionSyntax)?.Type.Span.Contains(node.Span) == true))
            {
                // What a member of another type starts with is filled together with that type.
                if (creation.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not { Parent: PropertyDeclarationSyntax } && !creations.Contains(creation))
                    creations.Add(creation);
                continue;
            }

            areOthers |= node.Parent is BaseTypeSyntax or TypeArgumentListSyntax { Parent.Parent: not TypeSyntax } or WithExpressionSyntax;
        }

        return (creations, areOthers);
    }

    private static bool Sets(BaseObjectCreationExpressionSyntax creation, ISymbol member) =>
        creation.Initializer?.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name) == true;

    /// <summary>Whether a statement sets a member in any case, and not from the default itself.</summary>
    private static bool IsUnconditional(AssignmentExpressionSyntax write, ISymbol member) =>
        write is
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Parent: ExpressionStatementSyntax
            {
                Parent: GlobalStatementSyntax
                    or BlockSyntax { Parent: MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax },
            },
        }
        && !write.Right.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == member.Name);
}
