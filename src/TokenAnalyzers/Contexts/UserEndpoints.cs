using System.Collections.Concurrent;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>Whether code builds a request that only the user's own token may make. Such code acts for the user.</summary>
internal sealed class UserEndpoints
{
    // One method may hold many tokens; it is read once for each provider of theirs.
    private readonly ConcurrentDictionary<(SyntaxNode Scope, string? Provider), Evidence<Actor>?> _answers = new();

    /// <summary>For whom the code around a place acts, by the requests that it builds.</summary>
    /// <param name="place">Such as the literal that holds a token; it may be of another configuration of the same file.</param>
    /// <param name="provider">Whose token it is; null if that is not known.</param>
    /// <param name="model">The semantic model of the file as it is built.</param>
    /// <param name="file">That file in each configuration.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Evidence<Actor>? ActorAt(SyntaxNode place, string? provider, SemanticModel model, FileConfigurations file, CancellationToken cancellationToken)
    {
        var scope = CodeScope.Around(place);
        ISymbolResolver names = place.SyntaxTree == model.SyntaxTree ? new BoundSymbols(model) : new SpeculativeSymbols(model, file);
        return scope.Count == 0 ? null : _answers.GetOrAdd((scope[0], provider), key =>
            CalledIn(scope, key.Provider, isOfToken: key.Provider is not null, names, cancellationToken) is { } called ? new(Actor.User, called.Reason) : null);
    }

    /// <summary>The first request in some code to what answers only to the user; null if there is none.</summary>
    /// <param name="scope">The nodes that hold the code.</param>
    /// <param name="provider">The only provider that counts; null for all.</param>
    /// <param name="isOfToken">Whether the code holds a token of the provider, so that an address need not tell whose it is.</param>
    /// <param name="names">Knows the names in the code.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static UserRequest? CalledIn(
        IEnumerable<SyntaxNode> scope, string? provider, bool isOfToken, ISymbolResolver names, CancellationToken cancellationToken)
    {
        var read = new HashSet<SyntaxNode>();
        foreach (var expression in scope.SelectMany(node => node.DescendantNodes()).Where(IsText))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (read.Contains(expression)) continue;
            var text = ConstantFolder.Read(expression, names, cancellationToken);
            foreach (var part in text.Parts) read.Add(part.Node);
            if (UserRequest.Of(text.Value, expression, provider, isOfToken) is { } request) return request;
        }

        return null;
    }

    // A part of a larger text is read with it.
    private static bool IsText(SyntaxNode node)
    {
        if (node.Parent is ParenthesizedExpressionSyntax or InterpolationSyntax || node.Parent.IsKind(SyntaxKind.AddExpression)) return false;
        return node switch
        {
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => IsValue(node),
            InvocationExpressionSyntax call => StringCall.HasName(call),
            _ => node is InterpolatedStringExpressionSyntax,
        };
    }

    // Only a name that an argument or a variable takes its value from may be a constant address.
    private static bool IsValue(SyntaxNode name) => name.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax;
}

/// <summary>The code that may ask for an endpoint: where its address is spelled out, and where a constant with the address is used.</summary>
internal static class EndpointScopes
{
    /// <param name="signs">Places in the source text.</param>
    /// <param name="root">The root of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<IReadOnlyList<SyntaxNode>> Around(IEnumerable<int> signs, SyntaxNode root, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var known = new Dictionary<SyntaxNode, bool>();
        foreach (var sign in signs)
        {
            if (SpelledText.At(root, sign) is not { } literal || literal.FirstAncestorOrSelf<AttributeSyntax>() is not null) continue;
            if (!MayBeAddress(literal, known, cancellationToken)) continue;
            yield return CodeScope.Around(literal);
            if (literal.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field)
                names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
        }

        if (names.Count == 0) yield break;

        // By name only: the search for requests checks whether it is that field.
        foreach (var use in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
        {
            yield return CodeScope.Around(use);
        }
    }

    // What is spelled out is enough to leave most texts alone, and needs no symbols. A text of many parts is read once.
    private static bool MayBeAddress(SyntaxNode literal, Dictionary<SyntaxNode, bool> known, CancellationToken cancellationToken)
    {
        if (StringCall.MayBeAround(literal)) return true;
        var text = ConstantFolder.OutermostAround(literal, names: null, cancellationToken);
        if (!known.TryGetValue(text, out var mayBe)) known[text] = mayBe = UserRequest.MayBe(ConstantFolder.Read(text, names: null, cancellationToken).Value);
        return mayBe;
    }
}

/// <summary>
/// The code that belongs to one task: a member with all that is nested in it. Top-level statements are one task too, but each
/// lambda and local function in them is one of its own, as that is where a small program has what others have in methods.
/// </summary>
internal static class CodeScope
{
    /// <summary>The nodes that hold the code around a place; none for a place that is in no member, such as the list of base types.</summary>
    public static IReadOnlyList<SyntaxNode> Around(SyntaxNode place)
    {
        SyntaxNode? function = null;
        foreach (var node in place.AncestorsAndSelf())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    function ??= node;
                    break;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    return function is null ? [.. unit.Members.OfType<GlobalStatementSyntax>()] : [function];
                case BaseTypeDeclarationSyntax:
                    return [];
                case MemberDeclarationSyntax member:
                    return [member];
            }
        }

        return [];
    }
}
