using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Values;

/// <summary>Whether a value has a known format: then its format says what it is, not its name nor what takes it.</summary>
internal static class KnownValue
{
    private static readonly ImmutableArray<TokenFormat> Publishable = TokenCatalogue.Formats.Where(format => format.IsPublishable && !format.RequiresContext).ToImmutableArray();

    public static bool Is(SourcePlace place, TokenMatcher matcher, SemanticModel model, CancellationToken cancellation)
    {
        var text = ConstantTextReader.Read(place.Node, names: null, cancellation).Value;
        if (JsonWebToken.GivesNoAccess(text.AsSpan(place.Offset, place.Length))) return true;
        var source = model.SyntaxTree.GetText(cancellation);
        if (!matcher.Find(text.AsSpan(), format => Surroundings.Allow(place.Node.Span, source, format)).IsEmpty) return true;
        var runs = default(KnownRuns);
        foreach (var format in Publishable)
        {
            if (TokenJudge.Judge(format, text.AsSpan(), place.Offset, ref runs) is not null) return true;
        }

        return false;
    }
}
