using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>Tells the kinds of characters.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Kinds = Table();

    /// <summary>The first place, at or after a start, of a character that no credential has.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="kinds">The kinds of all characters before that place.</param>
    [MethodImpl(HotPath.Optimized)]
    public static int End(ReadOnlySpan<char> text, int start, out CharacterKind kinds)
    {
        var table = Kinds;
        var found = CharacterKind.None;
        var end = start;
        for (; end < text.Length; end++)
        {
            var character = text[end];
            var kind = character < table.Length ? table[character] : CharacterKind.None;
            if (kind == CharacterKind.None) break;
            found |= kind;
        }

        kinds = found;
        return end;
    }

    public static bool IsMark(char character) => character < Kinds.Length && Kinds[character] == CharacterKind.Mark;

    private static CharacterKind[] Table()
    {
        var table = new CharacterKind[128];
        for (var c = 'a'; c <= 'z'; c++) table[c] = CharacterKind.Lower;
        for (var c = 'A'; c <= 'Z'; c++) table[c] = CharacterKind.Upper;
        for (var c = '0'; c <= '9'; c++) table[c] = CharacterKind.Digit;
        foreach (var c in "!#$%&*?@^~") table[c] = CharacterKind.Mark;
        foreach (var c in "+-./:=_") table[c] = CharacterKind.Separator;
        return table;
    }
}

/// <summary>
/// The kinds of characters that a credential consists of. Spaces, brackets, quotes, commas and backslashes make text, code
/// and patterns; they are of no kind.
/// </summary>
[Flags]
internal enum CharacterKind : byte
{
    None = 0,
    Lower = 1,
    Upper = 2,
    Digit = 4,

    /// <summary>What people put into a password so that it is accepted.</summary>
    Mark = 8,

    /// <summary>What stands between words, and in base64.</summary>
    Separator = 16,
}
