using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.NamedSecrets;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Rules;

/// <summary>Says of a value that is named as a secret what names it and what to do. No character of the value is told.</summary>
internal static class NamedSecretReport
{
    public static Diagnostic Create(NamedSecret secret, CodeContext context, TokenMatcher matcher)
    {
        var name = secret.Naming.Name is { } own && !own.HoldsTokenOf(matcher) ? own : null;
        return DisclosedDiagnostic.Create(
            Descriptors.NamedSecret,
            Location.Create(secret.Place.Node.SyntaxTree, secret.Place.Span),
            Properties(secret, name),
            matcher,
            Article.With($"{secret.Naming.Noun}"),
            context.StageReason,
            name is null ? MessageText.Of($"it is named as one") : $"'{name}' names one");
    }

    // Where the name may not be shown, the key says no more than what it names.
    private static DisclosedProperties Properties(NamedSecret secret, DisclosedName? name)
    {
        var words = IdentifierWords.Of(name?.Text ?? secret.Naming.Noun.Text);
        var properties = new DisclosedProperties();
        properties.Add(FixProperties.ConfigurationKey, DisclosedName.OfKey(KeyOf(words, hasSection: name is not null && words.Count > 2)));
        properties.Add(FixProperties.EnvironmentVariable, DisclosedName.OfKey(string.Join("_", words).ToUpperInvariant()));
        properties.Add(FixProperties.Credential, secret.Naming.Noun);
        properties.Add(FixProperties.Offset, secret.Place.Offset);
        properties.Add(FixProperties.Length, secret.Place.Length);
        return properties;
    }

    // "tmdbApiKey" is read from Tmdb:ApiKey, and "apiKey" from Secrets:ApiKey: the section says that it is one.
    private static string KeyOf(IReadOnlyList<string> words, bool hasSection)
    {
        var capitalized = words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)).ToList();
        return hasSection ? $"{capitalized[0]}:{string.Concat(capitalized.Skip(1))}" : "Secrets:" + string.Concat(capitalized);
    }
}
