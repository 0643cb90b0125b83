using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;
using TokenAnalyzers.Sinks;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers;

/// <summary>Says of a credential of no known format what takes it and what to read instead. No character of it is told.</summary>
internal static class CredentialReport
{
    /// <param name="place">Where it is written.</param>
    /// <param name="sink">What takes it.</param>
    /// <param name="context">What is known of the place.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="matcher">The formats of the compilation.</param>
    public static Diagnostic Create(SourcePlace place, ReachedSink sink, CodeContext context, TokenOptions options, TokenMatcher matcher)
    {
        var rule = context.Stage == Stage.Development ? Rules.DevelopmentToken : Rules.Credential;
        var replacement = Replacement(sink.Secret, context);
        return DisclosedDiagnostic.Create(
            rule,
            Location.Create(place.Node.SyntaxTree, place.Span),
            Properties(place, sink.Secret, replacement, options),
            matcher,
            $"{sink.Secret.Noun}",
            context.StageReason,
            context.Placed(replacement is var (noun, _, _) ? Article.With($"{noun}") : $"it"),
            $", given to {sink.Taker}");
    }

    // In production a service credential, where the provider has one; where code acts for its user, that user's token.
    private static (TableText Noun, string Key, string Variable)? Replacement(Secret secret, CodeContext context)
    {
        if (secret.Provider is { } provider && context.Actor == Actor.User)
            return PersonalCredential.Of(provider) is { } personal ? (personal.Noun, personal.ConfigurationKey, personal.EnvironmentVariable) : null;
        return secret.ServiceNoun is { } service && context.Stage == Stage.Production ? (service, secret.ConfigurationKey, secret.EnvironmentVariable) : null;
    }

    private static DisclosedProperties Properties(SourcePlace place, Secret secret, (TableText Noun, string Key, string Variable)? replacement, TokenOptions options)
    {
        var (noun, key, variable) = replacement ?? (secret.Noun, secret.ConfigurationKey, secret.EnvironmentVariable);

        // A key that a team chose has the variable that .NET reads it from.
        if (secret.Provider is { } provider && key == secret.ConfigurationKey && options.ConfigurationKeyOf(provider) is { } chosen) (key, variable) = (chosen, ConfigurationKeys.VariableOf(chosen));
        var properties = new DisclosedProperties();
        properties.Add(TokenProperties.Provider, secret.Issuer);
        properties.Add(TokenProperties.ConfigurationKey, DisclosedName.OfKey(key));
        properties.Add(TokenProperties.EnvironmentVariable, DisclosedName.OfKey(variable));
        properties.Add(TokenProperties.Credential, noun);
        properties.Add(TokenProperties.Offset, place.Offset);
        properties.Add(TokenProperties.Length, place.Length);
        return properties;
    }
}
