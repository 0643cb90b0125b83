using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>
/// Whether a value can be a credential at all, a password that a person made up included. It says nothing of what the value
/// is: that has to follow from the place where it is.
/// </summary>
internal static class CredentialValue
{
    private const int Shortest = 6;
    private const int Longest = 2048;

    // Letters alone are a credential only where they are many and make no words.
    private const int ShortestOfLetters = 16;
    private const int ShortestOfOneCase = 24;
    private const CharacterKind BothCases = CharacterKind.Lower | CharacterKind.Upper;

    /// <summary>Whether a value can be one where an API takes it, or where a name says so that has no other meaning: a GUID is one there.</summary>
    /// <param name="value">The value, without quotes and without a scheme.</param>
    public static bool CanBeCredential(ReadOnlySpan<char> value) =>
        CharacterKinds.End(value, 0, out var kinds) == value.Length
            && CanBeOf(kinds, value.Length)
            && (ValueShape.IsGuid(value) || HasForm(value))
            && !Placeholders.IsPlaceholder(value, prefixLength: 0);

    /// <summary>
    /// What is after an equals sign and can belong to a credential: up to the next "&amp;", and one character more than the
    /// longest at most.
    /// </summary>
    /// <param name="source">Any text.</param>
    /// <param name="sign">The place of the sign.</param>
    /// <param name="kinds">The kinds of its characters.</param>
    [MethodImpl(HotPath.Optimized)]
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> source, int sign, out CharacterKind kinds)
    {
        var rest = source.Slice(sign + 1, Math.Min(source.Length - sign - 1, Longest + 1));
        var value = rest.Slice(0, CharacterKinds.End(rest, 0, out kinds));
        if (value.IndexOf('&') is not (>= 0 and var next)) return value;
        CharacterKinds.End(value.Slice(0, next), 0, out kinds);
        return value.Slice(0, next);
    }

    /// <summary>
    /// Whether a value of such kinds can be a credential by its form: a GUID is an identifier, where nothing says more. Of the few that can, placeholders
    /// are left to whoever needs to know: to tell them costs most.
    /// </summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool HasForm(ReadOnlySpan<char> value) =>
        !Words.Only(value) && !ValueShape.IsGuid(value) && !ValueShape.IsAddress(value) && !ValueShape.IsCutShort(value) && !FileExtensions.IsFileName(value);

    /// <summary>Whether a value can be a credential by the kinds of its characters, before anything else is looked at.</summary>
    public static bool CanBeOf(CharacterKind kinds, int length)
    {
        if (length is < Shortest or > Longest || (kinds & BothCases) == 0) return false;
        if ((kinds & CharacterKind.Digit) != 0) return true;
        if ((kinds & BothCases) == BothCases) return (kinds & CharacterKind.Mark) != 0 || length >= ShortestOfLetters;
        return (kinds & ~BothCases) == 0 && length >= ShortestOfOneCase;
    }
}

/// <summary>Values whose form says that they are something else than a credential.</summary>
internal static class ValueShape
{
    private const int GuidLength = 36;
    private const int DigitsOfGroup = 4;
    private const int FewestColonsOfNetwork = 2;

    private static readonly Alphabet HexadecimalDigits = Alphabet.Range('0', '9') | Alphabet.Range('a', 'f') | Alphabet.Range('A', 'F');

    /// <summary>Whether a value is a GUID with hyphens: of clients, tenants and types, and of some keys.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsGuid(ReadOnlySpan<char> value)
    {
        if (value.Length != GuidLength) return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? value[i] != '-' : !HexadecimalDigits.Contains(value[i])) return false;
        }

        return true;
    }

    /// <summary>Whether a value is a URL, a query, the address of a mail box or of a machine, a colour or a fragment.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsAddress(ReadOnlySpan<char> value) =>
        value[0] is '#' or '?'
        || value.IndexOf("://".AsSpan()) >= 0
        || value.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || IsMailAddress(value)
        || IsNetworkAddress(value)
        || HasAssignment(value);

    /// <summary>Whether a value goes on in dots: documentation shows how one begins.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsCutShort(ReadOnlySpan<char> value) => value.EndsWith("...".AsSpan());

    private static bool IsMailAddress(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('@');
        return at > 0 && value.Slice(at).IndexOf('.') > 1;
    }

    // "fd23:184f:2029::c67b", "fe80::7add:12ff%16:123", "fd00::/56", "00:1A:2B:3C:4D:5E": short groups of hexadecimal digits between colons.
    private static bool IsNetworkAddress(ReadOnlySpan<char> value)
    {
        int colons = 0, digits = 0;
        foreach (var character in value)
        {
            if (character is '%' or '/') break;
            if (character == ':') (colons, digits) = (colons + 1, 0);
            else if (!HexadecimalDigits.Contains(character) || ++digits > DigitsOfGroup) return false;
        }

        return colons >= FewestColonsOfNetwork;
    }

    // Base64 has "=" at its end and nowhere else.
    private static bool HasAssignment(ReadOnlySpan<char> value) => value.TrimEnd('=').IndexOf('=') > 0;
}
