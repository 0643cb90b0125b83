namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>
/// The local variables that one rewriting declares in front of statements, after the comments that lead these, and the properties that do the same
/// for what members start with. Later statements of the block, and blocks inside it, use them again.
/// </summary>
internal sealed class HoistedLocals
{
    private readonly Dictionary<(SyntaxNode Block, string Value), string> _locals = [];
    private readonly Dictionary<SyntaxNode, LocalNames> _names = [];

    /// <summary>Whether a node can have one statement more.</summary>
    public static bool HoldsStatements(SyntaxNode node) => node is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    /// <summary>The name of the local; a declaration is added where there is none yet.</summary>
    /// <param name="place">The first statement that needs it, or the expression that is the body of a function.</param>
    /// <param name="source">The read that gives its value.</param>
    /// <param name="wish">The name to take if it is free.</param>
    /// <param name="edits">Takes the declaration.</param>
    /// <param name="isValue">Whether the place is the body of a lambda that gives its value.</param>
    public string Declare(SyntaxNode place, ReadSource source, string wish, TokenEdits edits, bool isValue)
    {
        var isAmongStatements = place is StatementSyntax && HoldsStatements(place.Parent!);
        var scope = isAmongStatements ? place.Parent! : place;
        for (var block = scope; block is not null && !IsFunction(block); block = block.Parent)
        {
            if (_locals.TryGetValue((Scope(block), source.Value), out var known)) return known;
        }

        var name = Free(wish, place, scope);
        _locals.Add((Scope(scope), source.Value), name);
        foreach (var statement in Declaration(name, source, place.SyntaxTree))
        {
            if (isAmongStatements) edits.Insert(place.SyntaxTree, place.SpanStart, statement + Layout.LineBreak(place) + Layout.Indentation(place));
            else
                edits.AddFirstStatement(
                    place is ArrowExpressionClauseSyntax || place.Parent is LambdaExpressionSyntax ? place.Parent! : place, statement, isValue);
        }

        return name;
    }

    /// <summary>The name of a static property that reads a value for what members start with; it is added in front of the first member that needs it.</summary>
    /// <param name="member">The member that needs it.</param>
    /// <param name="source">The read.</param>
    /// <param name="name">A name that is free in the type.</param>
    /// <param name="edits">Takes the declaration.</param>
    public string DeclareMember(MemberDeclarationSyntax member, ReadSource source, string name, TokenEdits edits)
    {
        if (_locals.TryGetValue((member.Parent!, source.Value), out var known)) return known;

        // An earlier fix may have added it.
        var read = SyntaxFactory.ParseExpression(source.OrThrow);
        var same = member.Parent!.ChildNodes()
            .OfType<PropertyDeclarationSyntax>()
            .FirstOrDefault(property =>
                property is { ExpressionBody.Expression: { } body }
                    && property.Modifiers.Any(SyntaxKind.StaticKeyword)
                    && SyntaxFactory.AreEquivalent(body, read));
        if (same is not null) return same.Identifier.Text;
        _locals.Add((member.Parent!, source.Value), name);
        edits.Insert(
            member.SyntaxTree,
            Layout.LineAbove(member),
            $"private static string {name} => {source.OrThrow};{Layout.LineBreak(member)}{Layout.LineBreak(member)}{Layout.Indentation(member)}");
        return name;
    }

    /// <summary>The statements that give a variable its value.</summary>
    public static string[] Declaration(string name, ReadSource source, SyntaxTree tree) =>
        LanguageFeatures.HasThrowExpression(tree) ? [$"var {name} = {source.OrThrow};"] : [$"var {name} = {source.Value};", source.Check(name)];

    /// <summary>Each top-level statement has a node of its own around it; together they share the file as their block.</summary>
    private static SyntaxNode Scope(SyntaxNode block) => block is GlobalStatementSyntax ? block.Parent! : block;

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax || node is MemberDeclarationSyntax and not GlobalStatementSyntax;

    /// <summary>A name that is free where the variable will be known: in the block, or in the body of the function.</summary>
    private string Free(string wish, SyntaxNode place, SyntaxNode scope)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot();
        if (!_names.TryGetValue(member, out var names)) _names.Add(member, names = new(member));
        return names.Take(wish, KnownIn(scope).Span);
    }

    /// <summary>The cases of a switch share their variables, and a function knows its own beside its parameters.</summary>
    private static SyntaxNode KnownIn(SyntaxNode scope) => scope switch
    {
        SwitchSectionSyntax or ArrowExpressionClauseSyntax => scope.Parent!,
        _ => Scope(scope),
    };
}
