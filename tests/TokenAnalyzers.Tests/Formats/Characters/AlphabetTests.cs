using System.Text.RegularExpressions;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Formats.Characters;

/// <summary>Sets of ASCII characters, beside the characters that are in them.</summary>
public sealed class AlphabetTests
{
    private static readonly string Ascii = string.Concat(Enumerable.Range(0, 128).Select(number => (char)number));

    [Theory]
    [InlineData('a', 'a', "a")]
    [InlineData('a', 'c', "abc")]
    [InlineData('>', 'B', ">?@AB")]
    [InlineData('\0', '\u0002', "\0\u0001\u0002")]
    [InlineData('~', 'é', "~\u007f")]
    [InlineData('c', 'a', "")]
    [InlineData('é', 'é', "")]
    public void A_range_holds_both_ends_and_no_character_beyond_ASCII(char first, char last, string characters) =>
        Assert.Equal(characters, Characters(Alphabet.Range(first, last)));

    [Theory]
    [InlineData("", "")]
    [InlineData("b/-a", "-/ab")]
    [InlineData("aaé", "a")]
    public void Any_of_some_characters_are_these(string some, string characters) => Assert.Equal(characters, Characters(Alphabet.AnyOf(some)));

    [Fact]
    public void A_word_is_what_regular_expressions_say() =>
        Assert.Equal(string.Concat(Ascii.Where(character => Regex.IsMatch($"{character}", @"\A\w\z"))), Characters(Alphabet.Word));

    [Fact]
    public void A_complement_has_the_other_characters_of_ASCII()
    {
        var others = ~Alphabet.AnyOf("\0?@\u007f");

        Assert.Equal(string.Concat(Ascii.Except("\0?@\u007f")), Characters(others));
        Assert.DoesNotContain("\u0080\u00e9\u0141\uffff", others.Contains);
    }

    [Theory]
    [InlineData("ab", "bc", true, "abc")]
    [InlineData("5", "5", true, "5")]
    [InlineData("ab", "cd", false, "abcd")]
    [InlineData("!", "a", false, "!a")]
    [InlineData("", "a", false, "a")]
    public void Two_alphabets_overlap_where_they_share_a_character(string left, string right, bool overlap, string both)
    {
        var (one, other) = (Alphabet.AnyOf(left), Alphabet.AnyOf(right));

        Assert.Equal((overlap, both), (one.Overlaps(other), Characters(one | other)));
    }

    [Theory]
    [InlineData("ba", 'a')]
    [InlineData("z0", '0')]
    public void The_first_character_has_the_smallest_number(string characters, char first) => Assert.Equal(first, Alphabet.AnyOf(characters).First);

    private static string Characters(Alphabet alphabet) => new(Tokens.Characters(alphabet));
}

/// <summary>The kinds of characters that credentials consist of, and where a credential ends.</summary>
public sealed class CharacterKindsTests
{
    [Theory]
    [InlineData("abc", 3, "Lower")]
    [InlineData("aB", 2, "Lower, Upper")]
    [InlineData("p4ssW0rd!", 9, "Lower, Upper, Digit, Mark")]
    [InlineData("a+b/c==", 7, "Lower, Separator")]
    [InlineData("AB 12", 2, "Upper")]
    [InlineData("12,x", 2, "Digit")]
    [InlineData("12(x)", 2, "Digit")]
    [InlineData("$\"x", 1, "Mark")]
    [InlineData("_\\n", 1, "Separator")]
    [InlineData("aéb", 1, "Lower")]
    [InlineData("", 0, "None")]
    [InlineData(" a", 0, "None")]
    public void A_credential_ends_at_a_character_of_no_kind(string text, int length, string kinds)
    {
        Assert.Equal((length, kinds), (CharacterKinds.End(text, 0, out var found), found.ToString()));
        Assert.Equal((length + 2, kinds), (CharacterKinds.End("A9" + text, 2, out found), found.ToString()));
    }

    [Theory]
    [InlineData("!#$%&*?@^~")]
    public void These_are_marks(string characters) => Assert.All(characters, character => Assert.True(CharacterKinds.IsMark(character)));

    [Theory]
    [InlineData("aZ5+-./:=_ ,;\"'()[]{}<>|\\`\0\u007f\u0080é")]
    public void These_are_none(string characters) => Assert.All(characters, character => Assert.False(CharacterKinds.IsMark(character)));
}
