using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Rules;

/// <summary>Says of a read of a personal token what to read instead.</summary>
internal static class ReadReport
{
    public static Diagnostic Create(PersonalRead read, CodeContext context, TokenOptions options, TokenMatcher matcher)
    {
        var properties = new DisclosedProperties();
        properties.Add(FixProperties.Credential, read.Key.ServiceCredential);
        if (context.IsUnguarded) properties.AddMark(FixProperties.IsUnguarded);
        var places = ImmutableArray<Location>.Empty;
        if (read.Rename(options) is var (place, text, _))
        {
            properties.Add(FixProperties.Replacement, DisclosedName.OfKey(text));
            places = ImmutableArray.Create(place);
        }

        return DisclosedDiagnostic.Create(
            Descriptors.PersonalRead,
            read.Node.GetLocation(),
            Descriptors.PersonalRead.DefaultSeverity,
            places,
            properties,
            matcher,
            Article.With($"{read.Key.Credential}"),
            context.StageReason,
            Article.With($"{read.Key.ServiceCredential}"));
    }
}
