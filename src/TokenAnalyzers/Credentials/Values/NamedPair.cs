using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>
/// A name and a value inside a longer text, where the value looks secret: the query of an address, a form, a cookie, a
/// connection string, JSON. What the name says is for others to tell.
/// </summary>
/// <param name="Name">The name as it is spelled.</param>
/// <param name="Start">The first character of the value.</param>
/// <param name="Length">How many characters the value has.</param>
/// <param name="Looks">How much the value looks like a secret.</param>
/// <param name="HasLabel">Whether the name is a <see cref="CredentialLabel"/>.</param>
internal readonly record struct NamedPair(string Name, int Start, int Length, ValueLooks Looks, bool HasLabel)
{
    /// <summary>How many characters of a name are looked at.</summary>
    public const int LongestName = 64;

    private static readonly Alphabet InName = Alphabet.Word | Alphabet.AnyOf("-.");
    private static readonly Alphabet BeforeName = Alphabet.AnyOf("\"?&; \t\r\n',");

    // After a value that goes on with what is not known here, such as a hole, it is not a whole value.
    private static readonly Alphabet AfterValue = Alphabet.AnyOf("\"&; \t\r\n',<>)|");
    private static readonly Alphabet AfterBackslash = Alphabet.LetterOfEscape | Alphabet.Of('"');

    /// <summary>The pair around an equals sign; null if there is none whose value looks secret.</summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="sign">The place of the sign.</param>
    [MethodImpl(HotPath.Optimized)]
    public static NamedPair? Around(ReadOnlySpan<char> source, int sign)
    {
        // In code, a space or a quote is beside nearly every sign.
        if (sign == 0 || !Alphabet.Word.Contains(source[sign - 1])) return null;
        var start = sign + 1;
        if (start == source.Length || source[start] is '"' or ' ' or '=') return null;

        var value = CredentialValue.After(source, sign, out var kinds);
        if (!CredentialValue.CanBeOf(kinds, value.Length) || !CredentialValue.HasForm(value)) return null;
        var looks = SecretValue.LooksOf(value);
        if (looks == ValueLooks.Possible) return null;
        var end = start + value.Length;
        if (!IsEnd(source.Slice(end))) return null;
        return NameBefore(source, sign) is { } name ? new(name, start, value.Length, looks, CredentialLabel.EndsAt(source, sign)) : null;
    }

    // Of escapes, those that no value has.
    private static bool IsEnd(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || AfterValue.Contains(rest[0]) || (rest[0] == '\\' && rest.Length > 1 && AfterBackslash.Contains(rest[1]));

    private static string? NameBefore(ReadOnlySpan<char> source, int sign)
    {
        var start = sign;
        while (start > 0 && sign - start < LongestName && InName.Contains(source[start - 1])) start--;
        if (start == 0) return null;

        // "\npassword=": the letter is that of a line break.
        if (source[start - 1] == '\\' && Alphabet.LetterOfEscape.Contains(source[start])) start++;
        else if (!BeforeName.Contains(source[start - 1])) return null;
        return start < sign ? source.Slice(start, sign - start).ToString() : null;
    }
}
