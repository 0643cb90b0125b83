namespace TokenAnalyzers.CodeFixes.Sources.Containers;

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

    private static (string, int)? PlaceOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } first ? (first.SyntaxTree.FilePath, first.Span.Start) : null;
}
