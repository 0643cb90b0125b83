using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources.Containers;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>Who makes objects of a class.</summary>
internal sealed class Callers
{
    private readonly ValueSource _atCalls;
    private readonly List<ConstructorCall> _calls = [];
    private readonly HashSet<SyntaxNode> _seen = [];

    private Callers(ValueSource atCalls) => _atCalls = atCalls;

    /// <summary>The calls of constructors.</summary>
    public IEnumerable<ConstructorCall> Calls => _calls;

    /// <summary>The classes of the solution that derive from it.</summary>
    public List<InjectableClass> Derived { get; } = [];

    /// <summary>Whether code of the solution makes objects in a way that takes no argument more.</summary>
    public bool AreFixed { get; private set; }

    /// <summary>Where code of the solution gives the class to a host or its services.</summary>
    public List<(SyntaxNode Name, Document Document, SemanticModel Model)> Registrations { get; } = [];

    public static async Task<Callers> OfAsync(InjectableClass type, Solution solution, ValueSource atCalls, CancellationToken cancellationToken)
    {
        var result = new Callers(atCalls);
        result.AddChains(type, type);
        foreach (var use in await SymbolUses.Of(solution).OfAsync(type.Symbol, cancellationToken).ConfigureAwait(false))
            await result.AddAsync(use.Node, type, use.Document, use.Model, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private async Task AddAsync(SyntaxNode node, InjectableClass type, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = node.Ancestors().TakeWhile(ancestor => ancestor is NameSyntax).LastOrDefault() ?? node;
        if (Registration.IsAt(node, model)) Registrations.Add((node, document, model));
        AreFixed |= name.Parent is AttributeSyntax || Registration.IsActivatedAt(name, model);
        if ((node as BaseObjectCreationExpressionSyntax ?? CreationOf(name)) is { } creation)
            await AddCreationAsync(creation, type, document, model, cancellationToken).ConfigureAwait(false);
        else if (name.Parent is BaseTypeSyntax { Parent.Parent: BaseTypeDeclarationSyntax derived }
            && model.GetDeclaredSymbol(derived, cancellationToken) is { } symbol)
            await AddDerivedAsync(symbol, type, document.Project.Solution, cancellationToken).ConfigureAwait(false);
    }

    private static ObjectCreationExpressionSyntax? CreationOf(SyntaxNode name) =>
        name.Parent is ObjectCreationExpressionSyntax creation && creation.Type == name ? creation : null;

    private async Task AddCreationAsync(
        BaseObjectCreationExpressionSyntax creation, InjectableClass type, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_seen.Add(creation)) return;
        if (type.Of(model.GetSymbolInfo(creation, cancellationToken).Symbol as IMethodSymbol) is not { } called)
        {
            AreFixed = true;
            return;
        }

        var code = CodeLocation.At(creation, document, model);
        var configuration = await _atCalls.FindAsync(code, cancellationToken).ConfigureAwait(false);
        _calls.Add(new(called, Caller: null, CallerClass: null) { Creation = creation, Code = code, Configuration = configuration });
    }

    private async Task AddDerivedAsync(INamedTypeSymbol symbol, InjectableClass type, Solution solution, CancellationToken cancellationToken)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty || !_seen.Add(symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken))) return;
        if (await ClassReader.ReadAsync(symbol, solution, cancellationToken).ConfigureAwait(false) is not { } derived)
        {
            AreFixed = true;
            return;
        }

        Derived.Add(derived);
        AddChains(derived, type);
    }

    /// <summary>Adds the constructors of one class that call constructors of another, or of itself.</summary>
    private void AddChains(InjectableClass caller, InjectableClass type)
    {
        foreach (var constructor in caller.Constructors)
        {
            if (type.Of(constructor.Next) is { } called) _calls.Add(new(called, constructor, caller));
        }
    }
}

/// <summary>Whether code names a class to have objects of it made.</summary>
internal static class Registration
{
    /// <summary>Whether a class is an argument, in angle brackets or as typeof, of a method of a host.</summary>
    public static bool IsAt(SyntaxNode node, SemanticModel model) =>
        IsArgument(node)
        && CallAround(node) is { } call
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && method.Name != "CreateLogger"
        && !TakesObject(method, node, model)
        && (FrameworkTypes.IsOfHost(method) || ContainerTypes.IsRegistration(method));

    /// <summary>
    /// Whether objects are made with no arguments, or with just the ones that are there: by a constraint, by reflection, as
    /// options, or in a pool.
    /// </summary>
    public static bool IsActivatedAt(SyntaxNode name, SemanticModel model)
    {
        if (name.Parent is TypeArgumentListSyntax list
            && ((ParameterOf(list, name, model) is { } parameter && IsMadeWithoutArguments(parameter)) || IsMadeByReflection(list, model)))
        {
            return true;
        }

        return IsArgument(name) && CallAround(name) is { } call && model.GetSymbolInfo(call).Symbol is { ContainingType: { Name: "Activator" } type }
            && FullNames.IsIn(type, "System");
    }

    // What is given an object of the class has none made: WriteAsJsonAsync<Answer>(answer).
    private static bool TakesObject(IMethodSymbol method, SyntaxNode node, SemanticModel model) =>
        node.Parent is TypeArgumentListSyntax list
        && ParameterOf(list, node, model) is { TypeParameterKind: TypeParameterKind.Method, Ordinal: var ordinal }
        && (method.ReducedFrom ?? method).OriginalDefinition.Parameters.Any(given =>
            given.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } type && type.Ordinal == ordinal);

    private static bool IsArgument(SyntaxNode node) => node.Ancestors().Any(ancestor => ancestor is TypeArgumentListSyntax or TypeOfExpressionSyntax);

    private static InvocationExpressionSyntax? CallAround(SyntaxNode node) => node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault();

    // Options are made and then set. All methods and types for them name their parameter alike.
    private static bool IsMadeWithoutArguments(ITypeParameterSymbol parameter) =>
        parameter.HasConstructorConstraint || parameter.Name == "TOptions" || parameter.DeclaringMethod?.ContainingType.Name == "ConfigurationBinder";

    // What takes any arguments hands them to a constructor of the type, as mocks do. Entity Framework makes the contexts of a
    // pool of their options alone.
    private static bool IsMadeByReflection(TypeArgumentListSyntax list, SemanticModel model) => model.GetSymbolInfo(list.Parent!).Symbol switch
    {
        IMethodSymbol method when FrameworkTypes.IsOfHost(method) => method.Name is "AddDbContextPool" or "AddPooledDbContextFactory",
        IMethodSymbol method => TakesAnyArguments(method),
        INamedTypeSymbol type => type.InstanceConstructors.Any(TakesAnyArguments),
        _ => false,
    };

    private static bool TakesAnyArguments(IMethodSymbol method) =>
        method.Parameters.LastOrDefault() is { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } };

    private static ITypeParameterSymbol? ParameterOf(TypeArgumentListSyntax list, SyntaxNode argument, SemanticModel model)
    {
        var parameters = model.GetSymbolInfo(list.Parent!).Symbol switch
        {
            IMethodSymbol method => method.TypeParameters,
            INamedTypeSymbol type => type.TypeParameters,
            _ => ImmutableArray<ITypeParameterSymbol>.Empty,
        };
        var index = list.Arguments.IndexOf((TypeSyntax)argument);
        return index < parameters.Length ? parameters[index] : null;
    }
}
