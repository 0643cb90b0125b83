using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Syntax.Scopes;

/// <summary>
/// What calls and names could stand for, by the scopes around them. The compiler answers that without binding the code of the
/// member, which costs many times more, above all where nullability is checked. No overload is chosen. Locals are found by syntax,
/// and everything else from the place where the type begins: the scopes inside a member are not known without binding it.
/// </summary>
internal sealed class ScopeLookup(SemanticModel model, CancellationToken cancellationToken)
{
    // Code is seldom this deep, and a variable may be declared with itself while someone types.
    private const int Deepest = 32;

    private readonly LocalDeclarations _locals = new();
    private readonly ScopeNames _names = new(model);
    private readonly Dictionary<SyntaxNode, ImmutableArray<IMethodSymbol>> _methods = [];
    private int _depth;

    /// <summary>Every method or constructor that a call could mean: none if it means nothing, and default where that is not known without binding.</summary>
    public ImmutableArray<IMethodSymbol> MethodsOf(SyntaxNode call) => _methods.TryGetValue(call, out var known) ? known : _methods[call] = FindMethods(call);

    /// <summary>What a name, or an access to a member, stands for; null if it is a local, and where that is not known without binding.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression) => Deeper(FindSymbol, expression);

    /// <summary>The type of an expression, or the type that it names; null where that is not known without binding.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => Known(Deeper(FindType, expression));

    /// <summary>The declaration of the local, parameter or local function that a name stands for; null if it is of none.</summary>
    public SyntaxNode? LocalOf(SimpleNameSyntax name) => _locals.Of(name.Identifier.ValueText, name);

    /// <summary>The property that an assignment sets; null where that is not known without binding.</summary>
    public IPropertySymbol? PropertyOf(AssignmentExpressionSyntax assignment) => assignment switch
    {
        { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } } =>
            TypeNamed(creation.Type) is { } type ? Member(type, name) as IPropertySymbol : null,
        { Left: var left, Parent: not InitializerExpressionSyntax } => SymbolOf(left) as IPropertySymbol,
        _ => null,
    };

    private T? Deeper<T>(Func<ExpressionSyntax, T?> find, ExpressionSyntax expression) where T : class
    {
        if (_depth == Deepest) return null;
        cancellationToken.ThrowIfCancellationRequested();
        _depth++;
        var found = find(expression);
        _depth--;
        return found;
    }

    private ISymbol? FindSymbol(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => LocalOf(name) is null ? InScope(name) : null,
        NameSyntax name => _names.Named(name),
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name, Expression: var left } =>
            ContainerOf(left) is { } container ? Member(container, name) : null,
        _ => null,
    };

    // The left part is looked up once: a chain of members that is looked up twice at each link takes forever.
    private INamespaceOrTypeSymbol? ContainerOf(ExpressionSyntax left) =>
        left is MemberAccessExpressionSyntax or NameSyntax
            && SymbolOf(left) is { } symbol ? symbol as INamespaceSymbol ?? Known(TypeOf(symbol)) as INamespaceOrTypeSymbol
        : left is MemberAccessExpressionSyntax ? null
        : TypeOf(left);

    private ITypeSymbol? FindType(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => TypeOf(parenthesized.Expression),
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => TypeOf(suppressed.Operand),
        CastExpressionSyntax cast => TypeNamed(cast.Type),
        ObjectCreationExpressionSyntax creation => TypeNamed(creation.Type),
        ThisExpressionSyntax => TypeAround(expression),
        BaseExpressionSyntax => TypeAround(expression)?.BaseType,
        PredefinedTypeSyntax predefined => TypeNamed(predefined),
        InvocationExpressionSyntax call => ResultOf(call),
        AwaitExpressionSyntax { Expression: var task } =>
            TypeOf(task) is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0] : null,
        IdentifierNameSyntax name when LocalOf(name) is { } local => TypeOfLocal(local),
        _ => TypeOf(SymbolOf(expression)),
    };

    private ImmutableArray<IMethodSymbol> FindMethods(SyntaxNode call)
    {
        var found = call switch
        {
            ObjectCreationExpressionSyntax creation => ConstructorsOf(creation.Type),
            ImplicitObjectCreationExpressionSyntax creation when MadeType.Of(creation) is { } type => ConstructorsOf(type),
            InvocationExpressionSyntax { Expression: SimpleNameSyntax name } =>
                LocalOf(name) is null && _names.MembersNamed(name) is { IsEmpty: false } methods ? methods : default,
            InvocationExpressionSyntax invocation when CalledName.Of(invocation) is { } name
                && Receiver.Of(call) is { } receiver
                && TypeOf(receiver) is { } type =>
                MembersOf(type, name, invocation.ArgumentList.Arguments.Count),
            _ => default,
        };
        return !found.IsDefault && found.All(symbol => symbol is IMethodSymbol) ? found.Cast<IMethodSymbol>().ToImmutableArray() : default;
    }

    // Extension methods are looked for only where they would be called: the search for them goes through all types of the namespaces in use.
    private ImmutableArray<ISymbol> MembersOf(ITypeSymbol type, SimpleNameSyntax name, int arguments)
    {
        var own = _names.MembersOf(type, name);
        if (own.Any(member =>
                member is not IMethodSymbol method || method.Parameters.Length >= arguments || method.Parameters.LastOrDefault() is { IsParams: true }))
        {
            return own;
        }

        var all = _names.MembersWithExtensionsOf(type, name);
        return all.IsEmpty ? default : all;
    }

    private ISymbol? InScope(SimpleNameSyntax name) => _names.MembersNamed(name) is { IsEmpty: false } members ? OnlyOne(members) : _names.Named(name);

    private ImmutableArray<ISymbol> ConstructorsOf(TypeSyntax type)
    {
        if (type is SimpleNameSyntax name && _names.IsMissing(name)) return ImmutableArray<ISymbol>.Empty;
        return TypeNamed(type) is INamedTypeSymbol made ? ImmutableArray<ISymbol>.CastUp(made.InstanceConstructors) : default;
    }

    private INamedTypeSymbol? TypeAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? model.GetDeclaredSymbol(type, cancellationToken) : null;

    private static ITypeSymbol? Known(ITypeSymbol? type) =>
        type is { TypeKind: not (TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter) } ? type : null;

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        ITypeSymbol type => type,
        _ => null,
    };

    private ITypeSymbol? TypeOfLocal(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: not IdentifierNameSyntax { IsVar: true } and var type } } => TypeNamed(type),
        VariableDeclaratorSyntax { Initializer.Value: var value } => TypeOf(value),
        ParameterSyntax { Type: { } type } => TypeNamed(type),
        _ => null,
    };

    // GetService<Client>() gives a Client.
    private ITypeSymbol? ResultOf(InvocationExpressionSyntax call)
    {
        var methods = MethodsOf(call);
        if (methods.IsDefaultOrEmpty
            || methods.Any(method => !SymbolEqualityComparer.Default.Equals(method.OriginalDefinition.ReturnType, methods[0].OriginalDefinition.ReturnType)))
        {
            return null;
        }

        if (methods[0].ReturnType is not ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method, Ordinal: var ordinal })
            return methods[0].IsGenericMethod ? null : methods[0].ReturnType;
        return CalledName.Of(call) is GenericNameSyntax { TypeArgumentList.Arguments: var given } && ordinal < given.Count ? TypeNamed(given[ordinal]) : null;
    }

    private ITypeSymbol? TypeNamed(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => TypeNamed(nullable.ElementType),
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } => model.Compilation.GetSpecialType(SpecialType.System_String),
        NameSyntax name => _names.Named(name) as ITypeSymbol,
        _ => null,
    };

    private ISymbol? Member(INamespaceOrTypeSymbol container, SimpleNameSyntax name) => OnlyOne(_names.MembersOf(container, name));

    private static ISymbol? OnlyOne(ImmutableArray<ISymbol> found) => found.Length == 1 ? found[0] : null;
}

/// <summary>
/// What names stand for in the scopes around the types of a file. All are looked up from the place where a type begins: the scopes inside a
/// member are not known without binding it.
/// </summary>
internal sealed class ScopeNames(SemanticModel model)
{
    /// <summary>The members that a name alone stands for: those of the nearest type that has one, itself or from its bases.</summary>
    public ImmutableArray<ISymbol> MembersNamed(SimpleNameSyntax name)
    {
        var scope = ScopeOf(name);
        for (var type = model.GetEnclosingSymbol(scope) as INamedTypeSymbol; type is not null; type = type.ContainingType)
        {
            if (model.LookupSymbols(scope, type, name.Identifier.ValueText) is { IsEmpty: false } members) return members;
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>The members of a type or a namespace that a name stands for.</summary>
    public ImmutableArray<ISymbol> MembersOf(INamespaceOrTypeSymbol container, SimpleNameSyntax name) =>
        model.LookupSymbols(ScopeOf(name), container, name.Identifier.ValueText);

    /// <summary>The same with the extension methods that could be called on it. The search for them goes through all types of the namespaces in use.</summary>
    public ImmutableArray<ISymbol> MembersWithExtensionsOf(ITypeSymbol type, SimpleNameSyntax name) =>
        model.LookupSymbols(ScopeOf(name), type, name.Identifier.ValueText, includeReducedExtensionMethods: true);

    /// <summary>
    /// The type or namespace that a name stands for; null if it is not one. To bind the one name is many times cheaper than to look
    /// up symbols: that goes through all types of the namespaces in use.
    /// </summary>
    public INamespaceOrTypeSymbol? Named(NameSyntax name) => Bound(name).Symbol as INamespaceOrTypeSymbol;

    /// <summary>Whether a name stands for no type at all.</summary>
    public bool IsMissing(NameSyntax name) => Bound(name) is { Symbol: null, CandidateSymbols.IsEmpty: true };

    private SymbolInfo Bound(NameSyntax name) => model.GetSpeculativeSymbolInfo(ScopeOf(name), name, SpeculativeBindingOption.BindAsTypeOrNamespace);

    private static int ScopeOf(SyntaxNode place) =>
        place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { OpenBraceToken.RawKind: not 0 } type ? type.OpenBraceToken.Span.End : place.SpanStart;
}
