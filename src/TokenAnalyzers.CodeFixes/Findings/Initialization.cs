namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>
/// Whether a field or property has its value when code runs. What its declaration does not set, a constructor or Main sets:
/// what runs before that, or is called before that, finds nothing.
/// </summary>
internal sealed class Initialization
{
    private readonly ISymbol _member;
    private readonly CodeLocation _code;
    private readonly SyntaxNode _scope;
    private readonly MemberDeclarationSyntax[] _members;

    private Initialization(ISymbol member, CodeLocation code)
    {
        _member = member;
        _code = code;
        _scope = ScopeOf(code.Node);
        _members =
        [
            .. member.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax()).OfType<TypeDeclarationSyntax>().SelectMany(part => part.Members)
        ];
    }

    /// <summary>Whether a member is set before code at a place runs. One of a library is.</summary>
    public static bool IsBefore(CodeLocation code, ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration) return true;
        if (IsGiven(declaration)) return !code.IsAtStart || IsGivenBefore(declaration, code);
        return new Initialization(member, code).IsSetBefore();
    }

    /// <summary>Whether an initializer gives no value but the one that everything has.</summary>
    public static bool IsMissing(EqualsValueClauseSyntax? initializer) => initializer?.Value switch
    {
        null => true,
        PostfixUnaryExpressionSyntax { Operand: var operand } => IsNull(operand),
        var value => IsNull(value),
    };

    private static bool IsNull(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression;

    private static bool IsGiven(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => !IsMissing(field.Initializer),
        PropertyDeclarationSyntax property => property.ExpressionBody is not null || !IsMissing(property.Initializer)
            || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true,
        _ => true,
    };

    /// <summary>Static members are set in the order of the text, before a static constructor runs, and those of another class before they are used.</summary>
    private static bool IsGivenBefore(SyntaxNode declaration, CodeLocation code) =>
        declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() != code.Declaration
        || declaration.Span.End <= code.Position
        || ScopeOf(code.Node) is ConstructorDeclarationSyntax;

    private bool IsSetBefore()
    {
        if (_code.IsAtStart && _scope is not ConstructorDeclarationSyntax) return false;
        var settings = Settings(_scope);
        if (settings.Length > 0 || IsStart(_scope)) return Array.Exists(settings, IsBeforeCode);

        // What a start calls before it sets the member runs before that too.
        var name = NameOf(_scope);
        return !_members.Where(IsStart).Any(start => Settings(start).FirstOrDefault() is { } first && Reached(start, first.SpanStart).Contains(name));
    }

    /// <summary>The places in a function where the member is set, or a function is called that sets it.</summary>
    private SyntaxNode[] Settings(SyntaxNode function)
    {
        var setting = new HashSet<string>(
            _members.Where(member => member != function && member is MethodDeclarationSyntax && Assignments(member).Any()).Select(NameOf),
            StringComparer.Ordinal);
        return [.. Assignments(function).Concat(Mentions(function).Where(name => setting.Contains(name.Identifier.ValueText)))
            .Concat(
                function is ConstructorDeclarationSyntax { Initializer: { } chained } && chained.IsKind(SyntaxKind.ThisConstructorInitializer) ? [chained] : [])
            .OrderBy(node => node.SpanStart)];
    }

    private IEnumerable<SyntaxNode> Assignments(SyntaxNode function) => function.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(assignment =>
            assignment.Left is TupleExpressionSyntax tuple ? tuple.Arguments.Any(argument => IsMember(argument.Expression)) : IsMember(assignment.Left));

    private bool IsMember(ExpressionSyntax target) =>
        ((target as MemberAccessExpressionSyntax)?.Name ?? target) is IdentifierNameSyntax name && name.Identifier.ValueText == _member.Name;

    /// <summary>The names of what a function uses up to a position, and of what these members use.</summary>
    private HashSet<string> Reached(SyntaxNode function, int end)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Mentions(function).Where(name => name.Span.End <= end).Select(name => name.Identifier.ValueText));
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!names.Add(name)) continue;
            foreach (var next in _members.Where(member => NameOf(member) == name).SelectMany(Mentions)) open.Push(next.Identifier.ValueText);
        }

        return names;
    }

    private static IEnumerable<IdentifierNameSyntax> Mentions(SyntaxNode function) =>
        function.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => !SyntaxFacts.IsInTypeOnlyContext(name));

    /// <summary>Whether code of the block around the place has run before it, and is in no function that runs at some other time.</summary>
    private bool IsBeforeCode(SyntaxNode setting)
    {
        if (setting.Span.End > _code.Position) return false;
        var around = setting.Ancestors()
            .FirstOrDefault(node =>
                node is BlockSyntax or GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        return around is GlobalStatementSyntax || around?.Span.Contains(_code.Position) == true;
    }

    /// <summary>Whether a function runs before all others: constructors for what objects have, Main for what is static.</summary>
    private bool IsStart(SyntaxNode function) => function switch
    {
        ConstructorDeclarationSyntax constructor when constructor.Modifiers.Any(SyntaxKind.StaticKeyword) => _member.IsStatic,
        ConstructorDeclarationSyntax constructor => !_member.IsStatic && Array.IndexOf(_members, constructor) >= 0,
        MethodDeclarationSyntax method => _member.IsStatic && method.Identifier.ValueText == "Main",
        CompilationUnitSyntax => true,
        _ => false,
    };

    private static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        _ => "",
    };

    /// <summary>The member around code; the file around top-level statements, which are one function.</summary>
    private static SyntaxNode ScopeOf(SyntaxNode code) =>
        code.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) ?? code.SyntaxTree.GetRoot();
}
