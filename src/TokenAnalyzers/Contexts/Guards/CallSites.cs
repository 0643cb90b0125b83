using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Where functions and types are used that no code outside of what is compiled can name.</summary>
internal static class CallSites
{
    // Frameworks and the language call methods of these names, and frameworks make classes of these, without a word in code.
    private static readonly string[] CalledByName =
    [
        "Main", "Invoke", "InvokeAsync", "Configure", "ConfigureServices", "ConfigureContainer", "CreateHostBuilder", "CreateWebHostBuilder", "BuildWebHost",
        "Dispose", "DisposeAsync", "Add", "Deconstruct",
        "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "GetAwaiter", "Select", "SelectMany", "Where", "Join",
    ];
    private static readonly string[] MadeByName = ["Controller", "ViewComponent", "Startup", "Function", "Functions", "Hub", "Module"];

    /// <summary>Every use of a local function, a method or a property; null where it may be used from elsewhere.</summary>
    public static List<SimpleNameSyntax>? Of(IMethodSymbol function, GuardAnalysis search)
    {
        var named = function.AssociatedSymbol ?? function;
        if (function.MethodKind == MethodKind.LocalFunction)
        {
            var declaration = named.DeclaringSyntaxReferences[0].GetSyntax(search.Budget.Cancellation);
            return Uses(ScopeOf(declaration, search.Models).DescendantNodes().OfType<SimpleNameSyntax>(), named, search);
        }

        if (!IsOwn(function, named)) return null;
        if (named.DeclaredAccessibility == Accessibility.Private) return OfPrivate(function, named, search);
        return IsCalledByCode(function) && search.Program.IsClosed(named) ? OfClosed(named, search) : null;
    }

    /// <summary>Every use of a type outside of its own code; null where it may be used without a word in code.</summary>
    public static List<SimpleNameSyntax>? Of(INamedTypeSymbol type, GuardAnalysis search)
    {
        if (!IsMadeByCode(type) || type.DeclaredAccessibility == Accessibility.Public || !search.Program.IsClosed(type)) return null;
        return OfClosed(type, search)?.Where(use => !IsInOwnCode(use, use.SyntaxTree, type)).ToList();
    }

    /// <summary>Whether a place is in the code of a function or a type itself.</summary>
    public static bool IsInOwnCode(SyntaxNode place, SyntaxTree built, ISymbol named) =>
        named.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == built && part.Span.Contains(place.Span));

    /// <summary>Whether other code uses a function or a type that only developers compile, and that this build does not.</summary>
    public static bool IsUsedInHiddenCode(ISymbol named, GuardAnalysis search) =>
        search.Program.HiddenPlacesOf(named.Name) == HiddenPlaces.ForDevelopers
        && search.Program.HiddenNames(named.Name).Any(use =>
            search.Budget.Spend() && !IsInOwnCode(use.Name, use.Built, named) && Names(HiddenSymbol(use.Name, use.Built, search), named));

    private static SymbolInfo HiddenSymbol(SimpleNameSyntax name, SyntaxTree built, GuardAnalysis search)
    {
        var model = search.Models.Of(built)!;
        return Counterpart.CodeAround(name).Select(code => Counterpart.ModelOf(code, model)).FirstOrDefault(static own => own is not null) is { } own
            ? own.GetSymbolInfo(name, search.Budget.Cancellation)
            : default;
    }

    private static List<SimpleNameSyntax>? OfPrivate(IMethodSymbol function, ISymbol named, GuardAnalysis search)
    {
        if (search.Program.HiddenPlacesOf(named.Name) == HiddenPlaces.InRelease) return null;
        var parts = function.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax(search.Budget.Cancellation));
        return Uses(parts.SelectMany(static part => part.DescendantNodes()).OfType<SimpleNameSyntax>(), named, search);
    }

    private static List<SimpleNameSyntax>? OfClosed(ISymbol named, GuardAnalysis search)
    {
        var places = search.Program.PlacesOf(named.Name, search.Budget.Cancellation);
        return search.Budget.Spend(places.Count) && search.Program.HiddenPlacesOf(named.Name) != HiddenPlaces.InRelease ? Uses(places, named, search) : null;
    }

    private static List<SimpleNameSyntax> Uses(IEnumerable<SimpleNameSyntax> names, ISymbol named, GuardAnalysis search)
    {
        return [.. names.Where(IsUse)];

        bool IsUse(SimpleNameSyntax name) =>
            name.Identifier.ValueText == named.Name
            && Names(search.Models.Of(name).GetSymbolInfo(name, search.Budget.Cancellation), named)
            && !IsInNameof(name, search.Models.Of(name), search.Budget.Cancellation);
    }

    // A local function can be used anywhere in the member that it is nested in, or in the top-level statements of the file.
    private static SyntaxNode ScopeOf(SyntaxNode localFunction, CodeModels models)
    {
        var isPiece = models.Of(localFunction).IsSpeculativeSemanticModel;
        return localFunction.Ancestors().First(node => isPiece ? CodeRoots.IsRoot(node) : IsMember(node));
    }

    private static bool IsMember(SyntaxNode node) => node is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax;

    // Whoever starts the program, an interface, and whatever reads an attribute may call a private method too.
    private static bool IsOwn(IMethodSymbol function, ISymbol named) =>
        function.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet
        && named is not IPropertySymbol { IsIndexer: true }
        && !(function.IsStatic && function.Name == "Main")
        && named.GetAttributes().IsEmpty;

    // Nothing but code of the program calls it: no base class, no interface, and no framework by its name.
    private static bool IsCalledByCode(IMethodSymbol function) =>
        function is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false, ExplicitInterfaceImplementations.IsEmpty: true }
        && !CalledByName.Contains(function.Name)
        && (function.IsStatic || (function.ContainingType is { AllInterfaces.IsEmpty: true } type && IsMadeByCode(type) && HasNoBase(type)));

    // Members of a static class can be used without its name.
    private static bool IsMadeByCode(INamedTypeSymbol type) =>
        !type.IsStatic
        && type.GetAttributes().IsEmpty
        && !type.Name.StartsWith("Startup", StringComparison.Ordinal)
        && !MadeByName.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal));

    private static bool HasNoBase(INamedTypeSymbol type) => type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType };

    private static bool Names(SymbolInfo info, ISymbol named) =>
        info.Symbol is { } symbol ? IsSame(symbol, named) : info.CandidateSymbols.Any(candidate => IsSame(candidate, named));

    private static bool IsSame(ISymbol symbol, ISymbol named) =>
        SymbolEqualityComparer.Default.Equals((symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition, named.OriginalDefinition)
        || (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.OriginalDefinition: var made }
            && SymbolEqualityComparer.Default.Equals(made, named));

    private static bool IsInNameof(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        name.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault(CalledName.IsNameOf) is { } call
        && model.GetOperation(call, cancellationToken) is INameOfOperation;
}
