using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Values;

/// <summary>The labels that stand before a credential inside of a longer text: "token=", "Access Token=", in any casing.</summary>
internal static class CredentialLabel
{
    private const string EndOfName = "oken";
    private const char LastOfName = 'n';

    /// <summary>The next sign of a label: the "=" behind the name.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="from">Where to begin.</param>
    /// <returns>-1 if there is none.</returns>
    [MethodImpl(Jit.Optimized)]
    public static int NextSign(ReadOnlySpan<char> text, int from)
    {
        // A search for the sign alone is many times faster than one that does not mind the case.
        for (var at = NextEquals(text, from); at >= 0; at = NextEquals(text, at + 1))
        {
            if (at > 0 && (text[at - 1] | 0x20) == LastOfName && EndsInName(text.Slice(0, at))) return at;
        }

        return -1;
    }

    private static int NextEquals(ReadOnlySpan<char> text, int from)
    {
        var at = text.Slice(from).IndexOf('=');
        return at < 0 ? -1 : from + at;
    }

    private static bool EndsInName(ReadOnlySpan<char> text) =>
        text.Length >= EndOfName.Length && text.Slice(text.Length - EndOfName.Length).Equals(EndOfName.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
