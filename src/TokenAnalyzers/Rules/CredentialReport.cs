using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Rules;

/// <summary>Says of a credential of no known format what takes it and what to read instead. No character of it is told.</summary>
internal static class CredentialReport
{
    /// <param name="place">Where it is written.</param>
    /// <param name="sink">What takes it.</param>
    /// <param name="context">What is known of the place.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="matcher">The formats of the compilation.</param>
    public static Diagnostic Create(SourceLocation place, ReachedSink sink, CodeContext context, TokenOptions options, TokenMatcher matcher)
    {
        var rule = context.Stage == Stage.Development ? Descriptors.DevelopmentToken : Descriptors.Credential;
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
    private static (TableText Noun, string Key, string Variable)? Replacement(CredentialDescription secret, CodeContext context)
    {
        if (secret.Provider is { } provider && context.Actor == Actor.User)
            return PersonalCredential.Of(provider) is { } personal ? (personal.Noun, personal.ConfigurationKey, personal.EnvironmentVariable) : null;
        return secret.ServiceNoun is { } service && context.Stage == Stage.Production ? (service, secret.ConfigurationKey, secret.EnvironmentVariable) : null;
    }

    private static DisclosedProperties Properties(SourceLocation place, CredentialDescription secret, (TableText Noun, string Key, string Variable)? replacement, TokenOptions options)
    {
        var (noun, key, variable) = replacement ?? (secret.Noun, secret.ConfigurationKey, secret.EnvironmentVariable);

        // A key that a team chose has the variable that .NET reads it from.
        if (secret.Provider is { } provider && key == secret.ConfigurationKey && options.ConfigurationKeyOf(provider) is { } chosen) (key, variable) = (chosen, ConfigurationKeys.VariableOf(chosen));
        var properties = new DisclosedProperties();
        properties.Add(FixProperties.Provider, secret.Issuer);
        properties.Add(FixProperties.ConfigurationKey, DisclosedName.OfKey(key));
        properties.Add(FixProperties.EnvironmentVariable, DisclosedName.OfKey(variable));
        properties.Add(FixProperties.Credential, noun);
        properties.Add(FixProperties.Offset, place.Offset);
        properties.Add(FixProperties.Length, place.Length);
        return properties;
    }
}
