namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>A place where code runs, and what that code can reach.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">Its model.</param>
/// <param name="Node">The expression or statement at the place.</param>
/// <param name="Reach">How much of the object the code can use.</param>
/// <param name="Boundary">The static lambda or local function around the place, whose outside can't be captured; null without one.</param>
internal sealed record CodeLocation(Document Document, SemanticModel Model, SyntaxNode Node, Reach Reach, SyntaxNode? Boundary)
{
    /// <summary>Whether the code runs when its class is first touched: in a static initializer or constructor, and in no function there.</summary>
    public bool IsAtStart { get; init; }

    /// <summary>The secret that the code needs; null where code only passes the configuration on, as a call of a constructor does.</summary>
    public ReplacementKey? Secret { get; init; }

    public int Position => Node.SpanStart;

    /// <summary>The type around the place; null in top-level statements.</summary>
    public TypeDeclarationSyntax? Declaration => Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <inheritdoc cref="Declaration"/>
    public INamedTypeSymbol? Type => Declaration is { } declaration ? Model.GetDeclaredSymbol(declaration) : null;

    public static CodeLocation At(SyntaxNode node, Document document, SemanticModel model)
    {
        SyntaxNode? boundary = null;
        var isInFunction = false;
        for (var current = node; current is not null; current = current.Parent)
        {
            if (boundary is null && IsStaticFunction(current)) boundary = current;
            isInFunction |= current is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
            if (ReachIn(current) is not { } reach) continue;
            var isAtStart = !isInFunction
                && reach == Reach.Static
                && (current is EqualsValueClauseSyntax or FieldDeclarationSyntax or ConstructorDeclarationSyntax);
            return new(document, model, node, boundary is null ? reach : Reach.Static, boundary) { IsAtStart = isAtStart };
        }

        return new(document, model, node, Reach.Static, boundary);
    }

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static Reach? ReachIn(SyntaxNode node) => node switch
    {
        ConstructorInitializerSyntax => Reach.ConstructorArguments,
        PrimaryConstructorBaseTypeSyntax => Reach.Initializer,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsStatic(property) ? Reach.Static : Reach.Initializer,
        FieldDeclarationSyntax field => IsStatic(field) ? Reach.Static : Reach.Initializer,
        ConstructorDeclarationSyntax constructor => IsStatic(constructor) ? Reach.Static : Reach.Constructor,
        GlobalStatementSyntax => Reach.Static,
        MethodDeclarationSyntax or BasePropertyDeclarationSyntax => IsStatic((MemberDeclarationSyntax)node) ? Reach.Static : Reach.Instance,
        MemberDeclarationSyntax => Reach.Static,
        _ => null,
    };

    private static bool IsStatic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);
}

/// <summary>How much of an object code can use where it is.</summary>
internal enum Reach
{
    /// <summary>Static members only.</summary>
    Static,

    /// <summary>The initializer of a field or property: the parameters of a primary constructor.</summary>
    Initializer,

    /// <summary>The arguments for <c>this(...)</c> or <c>base(...)</c>: the parameters of the constructor.</summary>
    ConstructorArguments,

    /// <summary>The body of a constructor: its parameters and all members.</summary>
    Constructor,

    /// <summary>All members.</summary>
    Instance,
}
