using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>
/// Which letters follow each other in words: the 200 most frequent pairs in the identifiers and comments of C# code. Nine of
/// ten pairs in names are among them, and three of ten in random letters.
/// </summary>
internal static class LetterPairs
{
    // What follows a, b, c and so on.
    private static readonly int[] Followers = Array.ConvertAll(
        [
            "bcdgilmnprstuy", "aelsu", "aehklortu", "acdeiorst", "acdefgilmnopqrstvwxy", "aeio", "eirsu", "aeio", "abcdefglmnoprstvz",
            "", "e", "adeilostuy", "abeimop", "acdefginostuv", "bcdglmnprstuvw", "aeiloprtu", "u", "acdegimnorstuvy", "acehiopstuy",
            "acefhioprstuy", "beilmnprst", "aei", "ai", "t", "np", "e",
        ],
        BitsOf);

    /// <summary>Counts the pairs of neighbouring letters, and those among them that words have. Case makes no difference.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static (int All, int OfWords) Count(ReadOnlySpan<char> value)
    {
        var followers = Followers;
        int all = 0, ofWords = 0, last = -1;
        foreach (var character in value)
        {
            var letter = (character | 0x20) - 'a';
            if ((uint)letter >= followers.Length) letter = -1;
            if (letter >= 0 && last >= 0)
            {
                all++;
                ofWords += (followers[last] >> letter) & 1;
            }

            last = letter;
        }

        return (all, ofWords);
    }

    private static int BitsOf(string letters)
    {
        var bits = 0;
        foreach (var letter in letters) bits |= 1 << (letter - 'a');
        return bits;
    }
}
