using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>Composes tokens at run time, so that no whole token stands in the repository.</summary>
internal static class Tokens
{
    /// <summary>A made-up token of a format; the same seed gives the same token.</summary>
    public static string Of(string formatId, int seed = 1) => Of(TokenCatalogue.Formats.Single(f => f.Id == formatId), seed);

    /// <inheritdoc cref="Of(string, int)"/>
    public static string Of(TokenFormat format, int seed = 1)
    {
        var random = new Random(seed);
        if (TokensWithContent.Of(format, random) is { } token) return token;

        // The documented form where there is one: it fits the wide one too.
        var pattern = format.Strict.Length > 0 ? PatternParser.Parse(format.Strict[0]) : format.Pattern;
        return Of(pattern.Sequences[0], random);
    }

    /// <summary>A text that a sequence of pattern elements describes, as short as it can be but for parts that may be empty.</summary>
    public static string Of(PatternSequence sequence, Random random) => Of(sequence, random, element => Math.Max(1, element.Minimum));

    /// <summary>A text that a sequence of pattern elements describes, with the count of characters that is asked for.</summary>
    public static string Of(PatternSequence sequence, Random random, Func<PatternElement, int> count) =>
        string.Concat(sequence.Elements.Select(element => new string(random.GetItems(Characters(element.Alphabet), count(element)))));

    /// <summary>The characters of an alphabet.</summary>
    public static char[] Characters(Alphabet alphabet) => [.. Enumerable.Range(0, 128).Select(c => (char)c).Where(alphabet.Contains)];

    /// <summary>The token of a format that starts at a place, with nothing known of the text before; null if there is none.</summary>
    public static TokenMatch? Judge(TokenFormat format, ReadOnlySpan<char> text, int start)
    {
        var runs = default(RunCache);
        return MatchVerifier.Judge(format, text, start, ref runs);
    }
}
