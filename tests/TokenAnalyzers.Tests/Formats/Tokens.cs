using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Tests.Formats;

/// <summary>Composes tokens at run time, so that no whole token stands in the repository.</summary>
internal static class Tokens
{
    /// <summary>A made-up token of a format; the same seed gives the same token.</summary>
    public static string Of(string formatId, int seed = 1) => Of(TokenCatalogue.Formats.Single(f => f.Id == formatId), seed);

    /// <inheritdoc cref="Of(string, int)"/>
    public static string Of(TokenFormat format, int seed = 1)
    {
        // The documented form where there is one: it fits the wide one too.
        var pattern = format.Strict.Length > 0 ? PatternParser.Parse(format.Strict[0]) : format.Pattern;
        return Of(pattern.Sequences[0], new Random(seed));
    }

    /// <summary>A text that a sequence of pattern elements describes.</summary>
    public static string Of(PatternSequence sequence, Random random) =>
        string.Concat(sequence.Elements.SelectMany(element => Enumerable.Range(0, Math.Max(1, element.Minimum)).Select(_ => Pick(element.Alphabet, random))));

    private static char Pick(Alphabet alphabet, Random random)
    {
        char[] characters = [.. Enumerable.Range(0, 128).Select(c => (char)c).Where(alphabet.Contains)];
        return characters[random.Next(characters.Length)];
    }
}
