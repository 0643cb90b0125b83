using System.Text.RegularExpressions;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Patterns;
using TokenAnalyzers.Tests.Formats.Patterns;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>
/// Compares every row with its form in <c>docs/tokens.md</c>, which states the format once more as a regular expression. Patterns
/// are stricter on purpose where a token ends: no run goes on after it; and where one starts with a class: no character of
/// it stands before. <see cref="PatternTests"/> has these rules, so the texts around the tokens here do not touch them.
/// </summary>
public sealed class CatalogueOracleTests
{
    private const int Seeds = 8;

    private static readonly Dictionary<string, string> Oracle = TokensPage.Forms(Repository.Read("docs", "tokens.md"));

    /// <summary>What holds for each row.</summary>
    internal static FormatPromise[] Promises => [new(Both_agree_on_whole_tokens_and_near_misses), new(Both_find_a_token_inside_a_text)];

    [Fact]
    public void Every_row_is_stated_twice() =>
        Assert.Equal(TokenCatalogue.Formats.Select(format => format.Id).Order(StringComparer.Ordinal), Oracle.Keys.Order(StringComparer.Ordinal));

    private static void Both_agree_on_whole_tokens_and_near_misses(TokenFormat format)
    {
        var regex = new Regex($@"\A(?:{Oracle[format.Id]})\z", RegexOptions.CultureInvariant);
        var taken = 0;
        foreach (var text in Texts(format))
        {
            var expected = regex.IsMatch(text);
            Assert.True(expected == format.Pattern.MatchesAll(text), text);
            taken += expected ? 1 : 0;
        }

        Assert.NotEqual(0, taken);
    }

    private static void Both_find_a_token_inside_a_text(TokenFormat format)
    {
        var regex = new Regex($@"\G(?:{Oracle[format.Id]})", RegexOptions.CultureInvariant);
        var token = Tokens.Of(format);
        var found = 0;
        foreach (var (before, after) in Surroundings(format))
        {
            var text = before + token + after;
            var expected = regex.Match(text, before.Length) is { Success: true } match ? match.Length : -1;
            Assert.Equal(expected, format.Pattern.Match(text, before.Length));
            found += expected > 0 ? 1 : 0;
        }

        Assert.NotEqual(0, found);
    }

    private static IEnumerable<string> Texts(TokenFormat format)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            foreach (var sequence in format.Pattern.Sequences)
            {
                var token = Tokens.Of(sequence, random, element => random.Next(element.Minimum, Math.Min(element.Maximum, element.Minimum + 100) + 1));
                yield return token;
                yield return token[1..];
                yield return token[..^1];
                yield return token + token[^1];
                yield return WithAnotherCharacter(token, random);
                yield return WithAnotherCharacter(token, random);
                yield return format.Prefix + Noise(sequence, random, token.Length - format.Prefix.Length);
            }
        }
    }

    private static string WithAnotherCharacter(string token, Random random)
    {
        var index = random.Next(token.Length);
        return token[..index] + (char)random.Next(' ', '~' + 1) + token[(index + 1)..];
    }

    // Characters of the token's runs in any order.
    private static string Noise(PatternSequence sequence, Random random, int length)
    {
        char[] characters = [.. sequence.Elements.SelectMany(element => Tokens.Characters(element.Alphabet)).Distinct()];
        return new string(random.GetItems(characters, Math.Max(0, length)));
    }

    private static IEnumerable<(string Before, string After)> Surroundings(TokenFormat format)
    {
        char[] outside =
        [
            .. "\"' ;,<>()|~\u007f".Where(c => !format.Pattern.Sequences.SelectMany(s => s.Elements).Any(element => element.Alphabet.Contains(c)))
        ];
        foreach (var before in outside)
        {
            foreach (var after in outside) yield return (before.ToString(), after.ToString());
        }

        // A word goes on into the token: both refuse it where the token starts with a word of its own.
        if (format.Prefix.Length > 0 && Alphabet.Word.Contains(format.Prefix[0])) yield return ("x", "");
        yield return ("", "");
    }
}
