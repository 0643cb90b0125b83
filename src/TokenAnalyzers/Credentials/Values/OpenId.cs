using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>Names that WeChat gives the users of a program. They open nothing, though calls take them beside a token, and for one.</summary>
internal static class OpenId
{
    private const int Length = 28;

    private static readonly Alphabet Characters = Alphabet.Word | Alphabet.Of('-');
    private static readonly string[] Signs = ["openid", "open_id", "wechat", "weixin"];

    /// <summary>Whether a value has that form.</summary>
    public static bool Is(ReadOnlySpan<char> value)
    {
        if (value.Length != Length || value[0] != 'o') return false;
        foreach (var character in value)
        {
            if (!Characters.Contains(character)) return false;
        }

        return true;
    }

    /// <summary>Whether the text around a value tells of such names.</summary>
    public static bool IsAmong(string surroundings) =>
        Array.Exists(Signs, sign => surroundings.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0);
}
