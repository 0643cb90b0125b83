using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Names;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers;

/// <summary>Says of a value that is named as a secret what names it and what to do. No character of the value is told.</summary>
internal static class NamedSecretReport
{
    public static Diagnostic Create(NamedSecret secret, CodeContext context) => Diagnostic.Create(
        Rules.NamedSecret,
        Location.Create(secret.Place.Node.SyntaxTree, secret.Place.Span),
        Properties(secret),
        Article.With(secret.Naming.Noun),
        context.StageReason,
        secret.Naming.Name);

    private static ImmutableDictionary<string, string?> Properties(NamedSecret secret)
    {
        var words = KeyWords.Of(secret.Naming.Name);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(TokenProperties.ConfigurationKey, KeyOf(words));
        properties.Add(TokenProperties.EnvironmentVariable, string.Join("_", words).ToUpperInvariant());
        properties.Add(TokenProperties.Credential, secret.Naming.Noun);
        properties.Add(TokenProperties.Offset, secret.Place.Offset.ToString(CultureInfo.InvariantCulture));
        properties.Add(TokenProperties.Length, secret.Place.Length.ToString(CultureInfo.InvariantCulture));
        return properties.ToImmutable();
    }

    // "tmdbApiKey" is read from Tmdb:ApiKey, and "apiKey" from Secrets:ApiKey: the section says that it is one.
    private static string KeyOf(IReadOnlyList<string> words)
    {
        var capitalized = words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)).ToList();
        return capitalized.Count > 2 ? $"{capitalized[0]}:{string.Concat(capitalized.Skip(1))}" : "Secrets:" + string.Concat(capitalized);
    }
}
