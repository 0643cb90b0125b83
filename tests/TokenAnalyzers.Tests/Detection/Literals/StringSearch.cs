using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Detection.Literals;

/// <summary>What the strings of a source text show.</summary>
internal static class StringSearch
{
    private static readonly SourceCandidates Candidates = new(TokenCatalogue.Matcher, []);

    public static StringCandidates In(string source) => Candidates.Find(source).Strings;
}
