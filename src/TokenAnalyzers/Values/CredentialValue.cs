using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Values;

/// <summary>
/// Whether a value can be a credential at all, a password that a person made up included. It says nothing of what the value
/// is: that has to follow from the place where it stands.
/// </summary>
internal static class CredentialValue
{
    private const int Shortest = 6;
    private const int Longest = 2048;

    // Letters alone are a credential only where they are many and make no words.
    private const int ShortestOfLetters = 16;
    private const CharacterKind BothCases = CharacterKind.Lower | CharacterKind.Upper;

    /// <param name="value">The value, without quotes and without a scheme.</param>
    public static bool CanBeCredential(ReadOnlySpan<char> value) =>
        CharacterKinds.End(value, 0, out var kinds) == value.Length && CanBeOf(kinds, value.Length) && HasForm(value) && !Placeholders.IsPlaceholder(value, prefixLength: 0);

    /// <summary>What stands behind an equals sign and can belong to a credential: up to the next "&amp;", and one character more than the longest at most.</summary>
    /// <param name="source">Any text.</param>
    /// <param name="sign">The place of the sign.</param>
    /// <param name="kinds">The kinds of its characters.</param>
    [MethodImpl(Jit.Optimized)]
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> source, int sign, out CharacterKind kinds)
    {
        var rest = source.Slice(sign + 1, Math.Min(source.Length - sign - 1, Longest + 1));
        var value = rest.Slice(0, CharacterKinds.End(rest, 0, out kinds));
        if (value.IndexOf('&') is not (>= 0 and var next)) return value;
        CharacterKinds.End(value.Slice(0, next), 0, out kinds);
        return value.Slice(0, next);
    }

    /// <summary>Whether a value of such kinds can be a credential by its form. Of the few that can, placeholders are left to whoever needs to know: to tell them costs most.</summary>
    [MethodImpl(Jit.Optimized)]
    public static bool HasForm(ReadOnlySpan<char> value) =>
        !Words.Only(value) && !ValueShape.IsGuid(value) && !ValueShape.IsAddress(value) && !ValueShape.IsCutShort(value) && !FileExtensions.IsFileName(value);

    /// <summary>Whether a value can be a credential by the kinds of its characters, before anything else is looked at.</summary>
    public static bool CanBeOf(CharacterKind kinds, int length)
    {
        if (length is < Shortest or > Longest || (kinds & BothCases) == 0) return false;
        if ((kinds & CharacterKind.Digit) != 0) return true;
        return (kinds & BothCases) == BothCases && ((kinds & CharacterKind.Mark) != 0 || length >= ShortestOfLetters);
    }
}
