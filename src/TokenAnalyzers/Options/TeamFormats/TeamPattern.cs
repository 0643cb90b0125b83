using TokenAnalyzers.Formats.Patterns;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options.TeamFormats;

/// <summary>
/// The pattern of a format that a team wrote. Its language looks like that of regular expressions, so what would mean
/// something else there is no valid pattern here.
/// </summary>
internal static class TeamPattern
{
    // The search stops at prefixes, and shorter ones are in every text.
    private const int ShortestPrefix = 3;

    // Every start of a token in a text costs as many steps.
    private const int MostReadings = 1024;

    /// <summary>What is wrong with a pattern, and where in it; null if it is valid.</summary>
    public static PatternError? ErrorIn(string pattern)
    {
        if (ForeignIn(pattern) is { } foreign) return foreign;
        if (!PatternParser.TryParse(pattern, out var parsed, out var error)) return error;
        if (PatternParser.LiteralPrefix(pattern).Length < ShortestPrefix)
            return new(0, MessageText.Of(Wording.PatternStartsWithTooFewCharacters, ShortestPrefix));
        if (parsed!.Sequences.Any(sequence => sequence.Elements.All(element => element.IsLiteral)))
            return new(0, Wording.PatternNamesASingleText);
        return parsed.Sequences.Any(sequence => sequence.Readings > MostReadings)
            ? new(0, Wording.PatternCanBeReadInTooManyWays)
            : null;
    }

    // What regular expressions have and this language does not, outside of a class.
    private static PatternError? ForeignIn(string pattern)
    {
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var character = pattern[i];
            if (character == '\\')
            {
                if (EscapeErrorAt(pattern, ++i) is { } escape) return escape;
            }
            else if (isInClass) isInClass = character != ']';
            else if (character == '[') isInClass = true;
            else if ((EndlessAt(pattern, i) ?? NestedAt(pattern, i) ?? EdgeAt(pattern, i)) is { } error) return error;
        }

        return null;
    }

    private static PatternError? EscapeErrorAt(string pattern, int letter) =>
        letter < pattern.Length && char.IsLetterOrDigit(pattern[letter]) && pattern[letter] is not ('n' or 'r' or 't')
            ? new(letter - 1, MessageText.Of(Wording.PatternHasNoSuchClass, pattern[letter]))
            : null;

    // * and + and {20,}
    private static PatternError? EndlessAt(string pattern, int place) => pattern[place] switch
    {
        '*' or '+' =>
            new(place, MessageText.Of(Wording.PatternHasNoEnd, pattern[place])),
        ',' when place + 1 < pattern.Length && pattern[place + 1] == '}' =>
            new(place, Wording.PatternCountHasNoEnd),
        _ => null,
    };

    private static PatternError? EdgeAt(string pattern, int place)
    {
        var isEdge = (place == 0 && pattern[place] == '^') || (place == pattern.Length - 1 && pattern[place] == '$');
        return isEdge
            ? new(place, MessageText.Of(Wording.PatternNeedsNoEdge, pattern[place]))
            : null;
    }

    // (...){2} and [a-z]{2}{3}
    private static PatternError? NestedAt(string pattern, int brace) =>
        pattern[brace] == '{' && brace > 0 && pattern[brace - 1] is ')' or '}' && (brace == 1 || pattern[brace - 2] != '\\')
            ? new(brace, Wording.PatternRepeatsMoreThanACharacter)
            : null;
}
