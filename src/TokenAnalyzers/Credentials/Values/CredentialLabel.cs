using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>The labels that are before a credential inside a longer text: "token=", "Access Token=", in any casing.</summary>
internal static class CredentialLabel
{
    private const string EndOfName = "oken";
    private const char LastOfName = 'n';

    /// <summary>The next sign of a label: the "=" after the name.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="from">Where to begin.</param>
    /// <returns>-1 if there is none.</returns>
    [MethodImpl(HotPath.Optimized)]
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        var sign = NextSign(text, from);
        while (sign >= 0 && !EndsAt(text, sign)) sign = NextSign(text, sign + 1);
        return sign;
    }

    /// <summary>The next "=", whatever is before it: a search for it is many times faster than one for names that does not mind the case.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static int NextSign(ReadOnlySpan<char> text, int from)
    {
        var sign = text.Slice(from).IndexOf('=');
        return sign < 0 ? -1 : from + sign;
    }

    /// <summary>Whether the name of a label is before a sign.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool EndsAt(ReadOnlySpan<char> text, int sign) =>
        sign >= EndOfName.Length
            && (text[sign - 1] | 0x20) == LastOfName
            && text.Slice(sign - EndOfName.Length, EndOfName.Length).Equals(EndOfName.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
