using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>Values whose form says that they are something else than a credential.</summary>
internal static class ValueShape
{
    private const int GuidLength = 36;

    /// <summary>Whether a value is a GUID with hyphens: these are identifiers of clients, tenants and types.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsGuid(ReadOnlySpan<char> value)
    {
        if (value.Length != GuidLength) return false;
        for (var i = 0; i < value.Length; i++)
        {
            if ((i is 8 or 13 or 18 or 23) != (value[i] == '-')) return false;
        }

        return true;
    }

    /// <summary>Whether a value is a URL, a query, a mail address, a colour or a fragment.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsAddress(ReadOnlySpan<char> value) =>
        value[0] is '#' or '?'
        || value.IndexOf("://".AsSpan()) >= 0
        || value.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || IsMailAddress(value)
        || HasAssignment(value);

    /// <summary>Whether a value goes on in dots: documentation shows how one begins.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsCutShort(ReadOnlySpan<char> value) => value.EndsWith("...".AsSpan());

    private static bool IsMailAddress(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('@');
        return at > 0 && value.Slice(at).IndexOf('.') > 1;
    }

    // Base64 has "=" at its end and nowhere else.
    private static bool HasAssignment(ReadOnlySpan<char> value) => value.TrimEnd('=').IndexOf('=') > 0;
}
