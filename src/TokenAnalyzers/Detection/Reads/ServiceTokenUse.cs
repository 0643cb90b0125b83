using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>A place where code takes a service token from elsewhere.</summary>
/// <param name="Place">The expression.</param>
/// <param name="Credential">The token, as a noun phrase without an article.</param>
/// <param name="IsOfProvider">Whether the place tells the provider; else its key says "service token" and no more.</param>
internal sealed record ServiceTokenUse(SyntaxNode Place, NounPhrase Credential, bool IsOfProvider)
{
    /// <summary>The service tokens of a provider that some code takes from configuration, from an options class or from a constant.</summary>
    /// <param name="scope">The nodes that hold the code.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="constants">The names of all constants that hold a token.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<ServiceTokenUse> In(
        IEnumerable<SyntaxNode> scope, string provider, IReadOnlyCollection<string> constants, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in scope.SelectMany(code => code.DescendantNodes()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is not ExpressionSyntax expression || expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression) continue;
            if (Of(expression, provider, constants, model, cancellationToken) is { } use) yield return use;
        }
    }

    private static ServiceTokenUse? Of(
        ExpressionSyntax expression, string provider, IReadOnlyCollection<string> constants, SemanticModel model, CancellationToken cancellationToken)
    {
        if (constants.Count > 0
            && NameOf(expression) is { } name
            && constants.Contains(name)
            && Constant(expression, provider, model, cancellationToken) is { } constant)
        {
            return constant;
        }

        if (ConfigurationRead.MayBeAround(expression)
            && ServiceTokenKey.MayEnd(SpelledKey(expression), provider)
            && ConfigurationRead.Around(expression, model, cancellationToken) is { } read)
        {
            return Read(read, expression, provider, model, cancellationToken);
        }

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

    // A constant of the same code is reported where its token is, and the message there says that the kind is wrong.
    private static ServiceTokenUse? Constant(ExpressionSyntax expression, string provider, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(expression, cancellationToken).Symbol is not IFieldSymbol
            || ConstantValue.Of(expression, model, cancellationToken) is not { } value)
        {
            return null;
        }

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

/// <summary>What a configuration key or a name says of a provider's service token.</summary>
/// <param name="Credential">The token, as a noun phrase without an article, such as "Slack bot token".</param>
/// <param name="NamesProvider">Whether the provider is named too; else the key is of any provider.</param>
internal sealed record ServiceTokenKey(NounPhrase Credential, bool NamesProvider)
{
    private const string ServiceToken = "servicetoken";

    /// <summary>
    /// Reads a key such as "Dbt:ServiceToken", "SLACK_BOT_TOKEN" or "ServiceToken". A key that only says "token", such as
    /// "GITHUB_TOKEN", may hold either kind and is none.
    /// </summary>
    /// <param name="key">A configuration key, an environment variable, or a type's name and a property's.</param>
    /// <param name="provider">The provider to look for, as the catalogue spells it.</param>
    /// <returns>Null if the key does not say service, or names something else than the provider.</returns>
    public static ServiceTokenKey? Of(string key, string provider)
    {
        var words = IdentifierWords.Of(key);
        if (words.Count < 2) return null;

        var kind = words[words.Count - 2] + words[words.Count - 1];
        if (CredentialOf(kind, provider) is not { } credential) return null;
        var others = string.Concat(words.Take(words.Count - 2));
        var namesProvider = others.Contains(IdentifierWords.Letters(provider));
        return namesProvider || others.Length == 0 ? new(credential, namesProvider) : null;
    }

    /// <summary>Whether a key with that end could be one; null for an end that is not known.</summary>
    public static bool MayEnd(string? end, string provider)
    {
        if (end is null) return true;
        var words = IdentifierWords.Of(end);
        return words.Count < 2 || CredentialOf(words[words.Count - 2] + words[words.Count - 1], provider) is not null;
    }

    // The last two words of the catalogue's own keys: "Slack:BotToken" makes "bottoken".
    private static NounPhrase? CredentialOf(string kind, string provider)
    {
        var format = TokenCatalogue.Formats.FirstOrDefault(format =>
            format.Provider == provider
                && format is { Owner: TokenOwner.Service, IsPublishable: false }
                && IdentifierWords.Letters(NameIn(format.ConfigurationKey)) == kind);
        return format?.ShortNoun ?? (kind == ServiceToken ? NounPhrase.Of($"{provider} service token") : null);
    }

    private static string NameIn(string key) => key.Substring(key.LastIndexOf(':') + 1);
}
