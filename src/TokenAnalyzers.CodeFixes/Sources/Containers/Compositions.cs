using System.Runtime.CompilerServices;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Contexts;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>All containers of services that a solution makes, and whether those at a place have the configuration. They are read once in a rewriting.</summary>
internal sealed class Compositions
{
    // Each action for a token asks anew, of a solution that is the same.
    private static readonly ConditionalWeakTable<Solution, Compositions> Known = new();

    private readonly Solution _solution;
    private List<Composition>? _all;

    private Compositions(Solution solution) => _solution = solution;

    public static Compositions Of(Solution solution) => Known.GetValue(solution, static known => new(known));

    /// <summary>Whether the container has the configuration that a call around a place fills or asks.</summary>
    public async Task<bool> HaveConfigurationAsync(SyntaxNode place, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var call in place.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            foreach (var value in call.ArgumentList.Arguments.Select(argument => argument.Expression).Prepend(call.Expression))
            {
                if (Chain(value).Any(part => model.GetTypeInfo(part, cancellationToken).Type is { } type && ContainerTypes.IsOfHost(type))) return true;
                var start = Chain(value).Last();
                var symbol = model.GetSymbolInfo(start, cancellationToken).Symbol;
                var known = all.FindAll(composition => composition.IsMadeBy(start) || (symbol is not null && composition.IsIn(symbol)));
                if (known.Count > 0) return known.TrueForAll(composition => composition.HasConfiguration);
            }
        }

        // Code outside of the solution may call what it can see, with a container of any kind.
        return await HaveConfigurationAsync(document.Project, cancellationToken).ConfigureAwait(false)
            && (!IsInPublicApi(model.GetEnclosingSymbol(place.SpanStart, cancellationToken), model.Compilation)
                || Executables.Is(document.Project)
                || await Executables.HaveAsync(document.Project, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Whether a provider that code can name asks a container with the configuration.</summary>
    public async Task<bool> HaveConfigurationAsync(ScopedValue provider, CancellationToken cancellationToken)
    {
        if (ContainerTypes.IsOfHost(provider.Type) || HostTypes.HasProperty(provider.Type, "HttpContext", ContainerTypes.IsOfHost)) return true;
        var all = await AllAsync(cancellationToken).ConfigureAwait(false);
        var known = all.FindAll(composition => composition.IsIn(provider.Symbol));
        return known.Count > 0
            ? known.TrueForAll(composition => composition.HasConfiguration)
            : await HaveConfigurationAsync(provider.Code.Node, provider.Code.Document, provider.Code.Model, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Whether the containers have it that may reach the code of a project in ways that are not known: one is known to have it,
    /// and none that takes what is not named lacks it. Without any, whoever uses a library is the one to give it.
    /// </summary>
    public async Task<bool> HaveConfigurationAsync(Project project, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken).ConfigureAwait(false);
        var near = all.FindAll(composition => Executables.See(composition.Project, project));
        if (near.Count == 0) return !await Executables.HaveAsync(project, cancellationToken).ConfigureAwait(false);
        return near.Exists(composition => composition.HasConfiguration)
            && !near.Exists(composition => composition is { HasConfiguration: false, IsOpen: true });
    }

    private async Task<List<Composition>> AllAsync(CancellationToken cancellationToken)
    {
        if (_all is not null) return _all;
        var all = new List<Composition>();
        foreach (var project in _solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            foreach (var (origin, model) in await CompositionOrigins.InAsync(project, cancellationToken).ConfigureAwait(false))
            {
                var composition = new Composition(
                    project.Id, hasConfiguration: origin is ParameterSyntax || ContainerTypes.IsHost(model.GetTypeInfo(origin, cancellationToken).Type!));
                await new CompositionReader(_solution, composition).ReadAsync(origin, model, cancellationToken).ConfigureAwait(false);
                all.Add(composition);
            }
        }

        return _all = all;
    }

    /// <summary>Whether a function, or the one around it, can be called from outside.</summary>
    private static bool IsInPublicApi(ISymbol? function, Compilation compilation)
    {
        while (function is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }) function = function.ContainingSymbol;
        return function is not null && Visibility.IsOutside(function, compilation);
    }

    /// <summary>An expression and what it starts from: <c>services.AddHttpClient()</c>, <c>services</c>.</summary>
    private static IEnumerable<ExpressionSyntax> Chain(ExpressionSyntax value)
    {
        for (ExpressionSyntax? current = value; current is not null; current = current switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call => call.Expression,
            MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access => access.Expression,
            ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
            _ => null,
        })
        {
            yield return current;
        }
    }
}

/// <summary>Finds where a project makes containers and hosts, or is given a host.</summary>
internal static class CompositionOrigins
{
    /// <summary>
    /// The expressions that make one, and the parameters that a host comes in by: who made that may be no code of the solution.
    /// Only files with a word for it are parsed; a generator may write one too.
    /// </summary>
    public static async Task<List<(SyntaxNode Origin, SemanticModel Model)>> InAsync(Project project, CancellationToken cancellationToken)
    {
        var origins = new List<(SyntaxNode, SemanticModel)>();
        var generated = await project.GetSourceGeneratedDocumentsAsync(cancellationToken).ConfigureAwait(false);
        foreach (var document in project.Documents.Concat(generated))
        {
            var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            if (!Array.Exists(ContainerTypes.Words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0)) continue;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            origins.AddRange(root!.DescendantNodes().Where(node => IsOrigin(node, model!)).Select(node => (node, model!)));
        }

        return origins;
    }

    private static bool IsOrigin(SyntaxNode node, SemanticModel model) => node switch
    {
        ParameterSyntax { Type: { } written } => model.GetTypeInfo(written).Type is { } given && ContainerTypes.IsHost(given),
        BaseObjectCreationExpressionSyntax => model.GetTypeInfo(node).Type is { } type && (ContainerTypes.IsBare(type) || ContainerTypes.IsHost(type)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name.StartsWith("Create", StringComparison.Ordinal)
            && model.GetSymbolInfo(node).Symbol is IMethodSymbol { IsStatic: true, IsExtensionMethod: false, DeclaringSyntaxReferences.IsEmpty: true } method
            && ContainerTypes.IsHost(method.ReturnType),
        _ => false,
    };
}

/// <summary>A container of services that the solution makes, or that a host makes for it: where it comes from, and what is known of what is in it.</summary>
/// <param name="project">The project that makes it.</param>
/// <param name="hasConfiguration">Whether a host makes it, which gives it the configuration.</param>
internal sealed class Composition(ProjectId project, bool hasConfiguration)
{
    // A project has a symbol of its own for each target framework, so variables are known by the place of their declaration.
    private readonly HashSet<(string Path, int Start)> _carriers = [];

    public ProjectId Project => project;

    /// <summary>Whether IConfiguration is registered.</summary>
    public bool HasConfiguration { get; set; } = hasConfiguration;

    /// <summary>Whether it may hold classes that are not named where it is filled: it scans assemblies, or is given to code that is not known.</summary>
    public bool IsOpen { get; set; }

    public int CarrierCount => _carriers.Count;

    /// <summary>Adds a variable or member that holds the container, its services, or their host.</summary>
    /// <returns>False where that is known, or where it belongs to a library.</returns>
    public bool Add(ISymbol carrier) => PlaceOf(carrier) is { } place && _carriers.Add(place);

    /// <summary>Adds the expression that makes it.</summary>
    public void Add(ExpressionSyntax origin) => _carriers.Add((origin.SyntaxTree.FilePath, origin.SpanStart));

    /// <summary>Whether a variable or member holds this container.</summary>
    public bool IsIn(ISymbol carrier) => PlaceOf(carrier) is { } place && _carriers.Contains(place);

    /// <summary>Whether an expression makes it.</summary>
    public bool IsMadeBy(ExpressionSyntax expression) => _carriers.Contains((expression.SyntaxTree.FilePath, expression.SpanStart));

    private static (string, int)? PlaceOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } first ? (first.SyntaxTree.FilePath, first.Span.Start) : null;
}

/// <summary>The projects that build a program. One of tests is no such program where it is asked who uses a library.</summary>
internal static class Executables
{
    /// <summary>Whether a project is a program, or a part of one.</summary>
    public static async Task<bool> HaveAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var program in project.Solution.Projects.Where(Is))
        {
            if (!See(program.Id, project)) continue;
            var compilation = await program.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            if (compilation is not null && TestFrameworks.ReferencedBy(compilation) is null) return true;
        }

        return false;
    }

    public static bool Is(Project project) =>
        project.CompilationOptions?.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>Whether a project is another one, or depends on it.</summary>
    public static bool See(ProjectId program, Project project) =>
        program == project.Id || project.Solution.GetProjectDependencyGraph().GetProjectsThatThisProjectTransitivelyDependsOn(program).Contains(project.Id);
}
