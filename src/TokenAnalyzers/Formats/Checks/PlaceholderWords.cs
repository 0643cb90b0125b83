using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// Words that say of themselves that they are no token. Random characters spell words too, the shorter the more often: so
/// a short word counts only where it is apart, and every word only in one case or with a capital. A word beside a long
/// random part counts nowhere: it names a host or an environment.
/// </summary>
internal static class PlaceholderWords
{
    // Beyond it, random characters spell short words too often.
    private const int LongestBodyForShortWords = 128;

    // A part with as many letters and digits is a secret of its own.
    private const int ShortestRandomPart = 20;

    // Seven letters or more count anywhere. A hyphen is where the words of a phrase meet: '-', '_', '.', a space or nothing.
    private static readonly string[][] Phrases = ByFirstLetter(
    [
        "example", "place-holder", "redacted", "undefined", "invalid", "deadbeef", "lorem-ipsum", "qwertyu", "asdfghj",
        "change-me", "replace-me", "replace-with", "replace-this", "insert-your", "enter-your", "paste-your", "with-your",
        "your-token", "your-key", "your-api", "your-secret", "your-access", "your-auth", "your-personal", "your-actual", "your-real", "your-own",
        "token-here", "key-here", "secret-here", "goes-here", "my-token", "my-secret", "my-api-key", "some-token", "super-secret",
        "test-token", "test-key", "test-secret", "test-test", "unit-test", "for-test", "dummy-token", "fake-token", "fake-key", "fake-secret",
        "mock-token", "mock-key", "mock-secret", "demo-token", "demo-key", "not-a-real", "not-real", "this-is-a", "this-is-not",
    ]);

    private static readonly string[][] SixLetters = ByFirstLetter(["sample", "insert", "hidden", "foo-bar"]);

    // Five letters count where the body begins or ends.
    private static readonly string[] FiveLetters = ["dummy"];

    // These count as a whole part between separators.
    private static readonly string[] Parts = ["test", "testing", "fake", "mock", "todo", "demo", "null", "your", "xxxx", "xxxxx"];

    public static bool In(ReadOnlySpan<char> body)
    {
        if (Contains(body, Phrases)) return true;
        if (body.Length > LongestBodyForShortWords) return false;
        return Contains(body, SixLetters) || BeginsOrEnds(body) || HasPart(body);
    }

    private static string[][] ByFirstLetter(string[] words) =>
        Array.ConvertAll("abcdefghijklmnopqrstuvwxyz".ToCharArray(), letter => Array.FindAll(words, word => word[0] == letter));

    [MethodImpl(HotPath.Optimized)]
    private static bool Contains(ReadOnlySpan<char> body, string[][] wordsByFirstLetter)
    {
        for (var start = 0; start < body.Length; start++)
        {
            var letter = (body[start] | 0x20) - 'a';
            if (letter is < 0 or >= 26) continue;
            foreach (var word in wordsByFirstLetter[letter])
            {
                if (Counts(body, start, MatchedLength(body.Slice(start), word))) return true;
            }
        }

        return false;
    }

    private static bool BeginsOrEnds(ReadOnlySpan<char> body)
    {
        foreach (var word in FiveLetters)
        {
            var last = Math.Max(0, body.Length - word.Length);
            if (Counts(body, 0, MatchedLength(body, word)) || Counts(body, last, MatchedLength(body.Slice(last), word))) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool HasPart(ReadOnlySpan<char> body)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = PartEnd(body, start);
            if (Counts(body, start, PartLength(body.Slice(start, end - start)))) return true;
            start = end + 1;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static int PartLength(ReadOnlySpan<char> part)
    {
        foreach (var word in Parts)
        {
            if (part.Length == word.Length && MatchedLength(part, word) > 0) return part.Length;
        }

        return 0;
    }

    private static bool Counts(ReadOnlySpan<char> body, int wordStart, int wordLength) =>
        wordLength > 0 && !HasRandomPartBeside(body, wordStart, wordStart + wordLength);

    private static bool HasRandomPartBeside(ReadOnlySpan<char> body, int wordStart, int wordEnd)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = PartEnd(body, start);
            var isBeside = end < wordStart || start > wordEnd;
            if (isBeside && end - start >= ShortestRandomPart) return true;
            start = end + 1;
        }

        return false;
    }

    // Letters and digits are one part.
    private static int PartEnd(ReadOnlySpan<char> body, int start)
    {
        while (start < body.Length && body[start] != '_' && Alphabet.Word.Contains(body[start])) start++;
        return start;
    }

    /// <summary>How many characters the phrase takes at the start of the text; 0 if it is not there.</summary>
    [MethodImpl(HotPath.Optimized)]
    private static int MatchedLength(ReadOnlySpan<char> text, string phrase)
    {
        int index = 0, letters = 0;
        foreach (var expected in phrase)
        {
            if (expected == '-')
            {
                letters = 0;
                if (index < text.Length && IsSeparator(text[index])) index++;
                continue;
            }

            if (index == text.Length || (text[index] | 0x20) != expected) return 0;
            if (letters > 0 && !HasCaseOf(text[index - 1], text[index], letters)) return 0;
            index++;
            letters++;
        }

        return index;
    }

    // The first letter alone may be a capital.
    private static bool HasCaseOf(char before, char character, int letters)
    {
        var wasCapital = before is >= 'A' and <= 'Z';
        var isCapital = character is >= 'A' and <= 'Z';
        return isCapital == wasCapital || (letters == 1 && wasCapital);
    }

    private static bool IsSeparator(char character) => character is '-' or '_' or '.' or ':' or ' ';
}
