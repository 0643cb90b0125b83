using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>A place where code takes a service token from elsewhere.</summary>
/// <param name="Place">The expression.</param>
/// <param name="Credential">The token, as a noun phrase without an article.</param>
/// <param name="IsOfProvider">Whether the place tells the provider; else its key says "service token" and no more.</param>
internal sealed record ServiceTokenUse(SyntaxNode Place, TableText Credential, bool IsOfProvider)
{
    /// <summary>The service tokens of a provider that some code takes from configuration, from an options class or from a constant.</summary>
    /// <param name="scope">The nodes that hold the code.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="constants">The names of all constants that hold a token.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<ServiceTokenUse> In(IEnumerable<SyntaxNode> scope, string provider, IReadOnlyCollection<string> constants, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in scope.SelectMany(code => code.DescendantNodes()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is not ExpressionSyntax expression || expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression) continue;
            if (Of(expression, provider, constants, model, cancellationToken) is { } use) yield return use;
        }
    }

    private static ServiceTokenUse? Of(ExpressionSyntax expression, string provider, IReadOnlyCollection<string> constants, SemanticModel model, CancellationToken cancellationToken)
    {
        if (constants.Count > 0 && NameOf(expression) is { } name && constants.Contains(name) && Constant(expression, provider, model, cancellationToken) is { } constant) return constant;
        if (ConfigurationRead.MayBeAround(expression) && ServiceTokenKey.MayEnd(SpelledKey(expression), provider) && ConfigurationRead.Around(expression, model, cancellationToken) is { } read) return Read(read, expression, provider, model, cancellationToken);
        return PropertyKey(expression, model, cancellationToken) is { } key ? Of(key, expression, provider) : null;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    // Null where the end of the key is not spelled out.
    private static string? SpelledKey(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static ServiceTokenUse? Read(ExpressionSyntax read, ExpressionSyntax key, string provider, SemanticModel model, CancellationToken cancellationToken)
    {
        var text = ConstantFolder.Read(key, new BoundSymbols(model), cancellationToken).Value;
        return Of(ConfigurationRead.SectionsOf(read, model, cancellationToken) + text, read, provider);
    }

    private static ServiceTokenUse? Of(string key, ExpressionSyntax place, string provider) =>
        ServiceTokenKey.Of(key, provider) is { } service ? new(place, service.Credential, service.NamesProvider) : null;

    // A constant of the same code is reported where its token stands, and the message there says that the kind is wrong.
    private static ServiceTokenUse? Constant(ExpressionSyntax expression, string provider, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(expression, cancellationToken).Symbol is not IFieldSymbol || ConstantValue.Of(expression, model, cancellationToken) is not { } value) return null;
        var match = TokenCatalogue.Matcher.Find(value.AsSpan()).FirstOrDefault(match => match.Owner == TokenOwner.Service && match.Format.Provider == provider);
        return match is null ? null : new(expression, match.Format.ShortNoun, IsOfProvider: true);
    }

    // options.ServiceToken: options classes are bound to configuration by the names of their properties.
    private static string? PropertyKey(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText.EndsWith("Token", StringComparison.Ordinal)
        && model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_String } property
            ? $"{property.ContainingType.Name}:{property.Name}"
            : null;
}
