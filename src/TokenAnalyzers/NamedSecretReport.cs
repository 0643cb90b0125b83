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

    // "tmdbApiKey" is read from TmdbApiKey, or from TMDB_API_KEY.
    private static ImmutableDictionary<string, string?> Properties(NamedSecret secret)
    {
        var words = KeyWords.Of(secret.Naming.Name);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(TokenProperties.ConfigurationKey, string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))));
        properties.Add(TokenProperties.EnvironmentVariable, string.Join("_", words).ToUpperInvariant());
        properties.Add(TokenProperties.Credential, secret.Naming.Noun);
        properties.Add(TokenProperties.Offset, secret.Place.Offset.ToString(CultureInfo.InvariantCulture));
        properties.Add(TokenProperties.Length, secret.Place.Length.ToString(CultureInfo.InvariantCulture));
        return properties.ToImmutable();
    }
}
