using System.Collections.Concurrent;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// Which members of a type work with what a field holds, or with what a constructor sets up: those that name it, and those that
/// name these. By names alone, as far as the type is written in one place.
/// </summary>
internal sealed class SharedState(TypeDeclarationSyntax type)
{
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _names = new();

    // Without symbols: binding all code of a type for the sake of one token would cost more than all the rest.
    private readonly Lazy<bool> _mayAsk = new(() => type.DescendantNodes().Any(node => UserRequest.MayBe(node)));

    /// <summary>Whether code of the type could ask for what answers only to a user.</summary>
    public bool MayAsk => _mayAsk.Value;

    /// <summary>
    /// The type whose members share what is at a place: in a field, a property or a constructor, in what the base class is given, or in an
    /// attribute of an interface, which is all of a client that people write for Refit. Null for other places.
    /// </summary>
    public static TypeDeclarationSyntax? HolderOf(SyntaxNode place) => place.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        FieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax => place.FirstAncestorOrSelf<TypeDeclarationSyntax>(),
        InterfaceDeclarationSyntax client => client,
        TypeDeclarationSyntax head => place.FirstAncestorOrSelf<AttributeSyntax>() is null ? head : null,
        _ => null,
    };

    /// <summary>The fields, properties and constructors of the type around some code, without that code itself.</summary>
    public static IEnumerable<SyntaxNode> SetUpsBeside(SyntaxNode code) => code.Parent is TypeDeclarationSyntax type
        ? type.Members.Where(member => member != code && member is FieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax)
        : [];

    /// <summary>The members that what is at a place reaches, in their order.</summary>
    public IEnumerable<SyntaxNode> ReachedFrom(SyntaxNode place)
    {
        var source = place.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        var members = type.Members.Where(member => member is not BaseTypeDeclarationSyntax).ToList();
        if (source == type || place.FirstAncestorOrSelf<ConstructorInitializerSyntax>() is not null) return members;

        var names = new HashSet<string>(Given(source, place, []), StringComparer.Ordinal);
        var reached = new HashSet<SyntaxNode> { source };
        for (var before = 0; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var member in members)
            {
                if (reached.Contains(member) || !names.Overlaps(NamesIn(member))) continue;
                reached.Add(member);
                names.UnionWith(Given(member, place: null, names));
            }
        }

        return members.Where(reached.Contains);
    }

    private HashSet<string> NamesIn(SyntaxNode code) => _names.GetOrAdd(code, static code =>
        new(code.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal));

    // Under which names other members get at it.
    private IEnumerable<string> Given(MemberDeclarationSyntax member, SyntaxNode? place, HashSet<string> names) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        ConstructorDeclarationSyntax constructor => SetIn(constructor, place, names),
        _ => [],
    };

    // _http.Headers.Authorization = new("Bearer", token); _http = http;
    private HashSet<string> SetIn(ConstructorDeclarationSyntax constructor, SyntaxNode? place, HashSet<string> names)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        var steps = constructor.DescendantNodes()
            .Select(node => (Node: node, Target: TargetOf(node)))
            .Where(step => step.Target is not null)
            .ToList();
        for (var before = -1; before != given.Count;)
        {
            before = given.Count;
            foreach (var (node, target) in steps)
            {
                if ((place is not null && node.Span.Contains(place.Span)) || given.Overlaps(NamesIn(node)) || names.Overlaps(NamesIn(node))) given.Add(target!);
            }
        }

        return given;
    }

    // What a step gives a value to, or what it is called on.
    private static string? TargetOf(SyntaxNode step) => step switch
    {
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => RootOf(assignment.Left),
        InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } call => RootOf(call.Expression),
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        _ => null,
    };

    private static string? RootOf(ExpressionSyntax target)
    {
        while (true)
        {
            switch (target)
            {
                case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name }:
                    return name.Identifier.ValueText;
                case MemberAccessExpressionSyntax access:
                    target = access.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    target = element.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    target = call.Expression;
                    break;
                default:
                    return (target as IdentifierNameSyntax)?.Identifier.ValueText;
            }
        }
    }
}
