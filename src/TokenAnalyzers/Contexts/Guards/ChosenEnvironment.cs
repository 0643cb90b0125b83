using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>
/// Finds a program that sets its own environment to one of development, such as with <c>UseEnvironment("Development")</c>: after that, a guard that asks
/// for the environment says nothing of where the program runs. Set where the program starts, it holds everywhere; else in the member that sets it.
/// </summary>
internal sealed class ChosenEnvironment
{
    private const string Property = "EnvironmentName";

    // Methods that set it: the parameter that takes what is set, if there is a choice, and the one that takes the name.
    private static readonly (string Type, string Method, string? Key, string Value)[] Setters =
    [
        ("System.Environment", "SetEnvironmentVariable", "variable", "value"),
        ("Microsoft.AspNetCore.Hosting.IWebHostBuilder", "UseSetting", "key", "value"),
        ("Microsoft.Extensions.Hosting.HostingHostBuilderExtensions", "UseEnvironment", null, "environment"),
        ("Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions", "UseEnvironment", null, "environment"),
    ];

    private readonly HashSet<(string File, int Start)> _members = [];
    private readonly bool _isEverywhere;

    /// <param name="program">The program.</param>
    public ChosenEnvironment(GuardedProgram program)
    {
        foreach (var name in Setters.Select(static setter => setter.Method).Distinct().Append(Property))
        {
            foreach (var place in program.PlacesOf(name, CancellationToken.None).Where(place => IsSet(place, program)))
            {
                _members.Add(MemberAround(place));
                _isEverywhere |= IsStart(place);
            }
        }
    }

    /// <summary>Whether a release of the program sets its environment to one of development before it gets to a place, or around it.</summary>
    public bool Reaches(SyntaxNode place) => _isEverywhere || (_members.Count > 0 && _members.Contains(MemberAround(place)));

    // The same in each configuration of the file: each has a tree of its own.
    private static (string File, int Start) MemberAround(SyntaxNode place) =>
        (place.SyntaxTree.FilePath, (place.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? place).SpanStart);

    private static bool IsStart(SyntaxNode place) => place.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        GlobalStatementSyntax => true,
        MethodDeclarationSyntax { Identifier.ValueText: "Main", Modifiers: var modifiers } => modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static bool IsSet(SimpleNameSyntax name, GuardedProgram program)
    {
        var value = name.Identifier.ValueText == Property ? AssignedTo(name) : null;
        if ((value is null && name.Identifier.ValueText == Property) || program.ModelOf(name.SyntaxTree) is not { } model) return false;
        value ??= GivenTo(name, model);
        return value is not null
            && GuardTable.TextOf(value, model, CancellationToken.None) is { Length: > 0 } environment
            && EnvironmentNames.WithoutOptions.StageOf(environment) == Stage.Development
            && !program.ConfigurationsOf(name.SyntaxTree).IsForDevelopers(name.Span);
    }

    // env.EnvironmentName = "...", and new WebApplicationOptions { EnvironmentName = "..." }.
    private static ExpressionSyntax? AssignedTo(SimpleNameSyntax name)
    {
        SyntaxNode target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment.Right : null;
    }

    private static ExpressionSyntax? GivenTo(SimpleNameSyntax called, SemanticModel model)
    {
        if (called.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call) return null;
        if (model.GetOperation(call) is not IInvocationOperation invocation) return null;
        var method = invocation.TargetMethod;
        var setter = Array.Find(Setters, row => row.Method == method.Name && FullNames.Is(method.ContainingType, row.Type));
        if (setter.Method is null) return null;
        if (setter.Key is { } key && !(TextOf(key) is { } name && EnvironmentVariables.SetsHost(name))) return null;
        return invocation.ArgumentOf(setter.Value)?.Syntax as ExpressionSyntax;

        string? TextOf(string parameter) =>
            invocation.ArgumentOf(parameter)?.Syntax is ExpressionSyntax given ? GuardTable.TextOf(given, model, CancellationToken.None) : null;
    }
}
