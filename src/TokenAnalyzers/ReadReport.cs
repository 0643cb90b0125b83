using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers;

/// <summary>Says of a read of a personal token what to read instead.</summary>
internal static class ReadReport
{
    public static Diagnostic Create(PersonalRead read, CodeContext context, TokenOptions options, TokenMatcher matcher)
    {
        var properties = new DisclosedProperties();
        properties.Add(TokenProperties.Credential, read.Key.ServiceCredential);
        if (context.IsUnguarded) properties.AddMark(TokenProperties.IsUnguarded);
        var places = ImmutableArray<Location>.Empty;
        if (read.Rename(options) is var (place, text, _))
        {
            properties.Add(TokenProperties.Replacement, DisclosedName.OfKey(text));
            places = ImmutableArray.Create(place);
        }

        return DisclosedDiagnostic.Create(
            Rules.PersonalRead,
            read.Node.GetLocation(),
            Rules.PersonalRead.DefaultSeverity,
            places,
            properties,
            matcher,
            Article.With($"{read.Key.Credential}"),
            context.StageReason,
            Article.With($"{read.Key.ServiceCredential}"));
    }
}
