using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Options;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers;

/// <summary>Says of a read of a personal token what to read instead.</summary>
internal static class ReadReport
{
    public static Diagnostic Create(PersonalRead read, CodeContext context, TokenOptions options)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(TokenProperties.Credential, read.Key.ServiceCredential);
        if (context.IsUnguarded) properties = properties.Add(TokenProperties.IsUnguarded, "true");
        var places = ImmutableArray<Location>.Empty;
        if (read.Rename(options) is var (place, text, _))
        {
            properties = properties.Add(TokenProperties.Replacement, text);
            places = ImmutableArray.Create(place);
        }

        return Diagnostic.Create(
            Rules.PersonalRead,
            read.Node.GetLocation(),
            places,
            properties,
            Article.With(read.Key.Credential),
            context.StageReason,
            Article.With(read.Key.ServiceCredential));
    }
}
