using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// Tells values that stand in for a token from tokens. Each rule is set so that all of them together drop fewer than one
/// in a million random bodies of 20 characters or more.
/// </summary>
internal static class Placeholders
{
    // The cost must not grow with the text, and a placeholder shows at its start.
    private const int MostCharacters = 512;

    /// <param name="token">The whole token.</param>
    /// <param name="prefixLength">How many of its first characters the format fixes; they say nothing.</param>
    public static bool IsPlaceholder(ReadOnlySpan<char> token, int prefixLength)
    {
        var body = token.Slice(Math.Min(Math.Max(prefixLength, 0), token.Length));
        if (body.Length > MostCharacters) body = body.Slice(0, MostCharacters);

        return PlaceholderRuns.In(body) || PlaceholderWords.In(body) || PlaceholderTemplates.In(body) || PublishedTokens.EndsIn(token);
    }
}

/// <summary>Marks that another program fills in, such as <c>${TOKEN}</c>, and stars in place of characters.</summary>
internal static class PlaceholderTemplates
{
    private const int LongestName = 64;
    private const string Stars = "****";

    // A mark is a start, a name and an end. Key Vault's also holds a URL.
    private static readonly (string Start, string End, string AlsoInName)[] Marks =
    [
        ("${", "}", ""),
        ("$(", ")", ""),
        ("{{", "}}", ""),
        ("#{", "}", ""),
        ("<", ">", ""),
        ("@Microsoft.KeyVault(", ")", "=/;"),
    ];

    public static bool In(ReadOnlySpan<char> body)
    {
        if (body.IndexOf(Stars.AsSpan()) >= 0 || IsBetweenPercentSigns(body)) return true;
        foreach (var mark in Marks)
        {
            if (HasMark(body, mark.Start.AsSpan(), mark.End.AsSpan(), mark.AlsoInName)) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool HasMark(ReadOnlySpan<char> body, ReadOnlySpan<char> start, ReadOnlySpan<char> end, string alsoInName)
    {
        for (var found = body.IndexOf(start); found >= 0; found = body.IndexOf(start))
        {
            body = body.Slice(found + start.Length);
            var length = NameLength(body, alsoInName);
            if (length > 0 && body.Slice(length).StartsWith(end)) return true;
        }

        return false;
    }

    // Escaped characters of a URL begin with the same sign, so only the whole body counts.
    private static bool IsBetweenPercentSigns(ReadOnlySpan<char> body) =>
        body.Length > 2 && body[0] == '%' && NameLength(body.Slice(1), "") == body.Length - 2 && body[body.Length - 1] == '%';

    private static int NameLength(ReadOnlySpan<char> text, string alsoInName)
    {
        var longest = alsoInName.Length == 0 ? LongestName : text.Length;
        var length = 0;
        while (length < text.Length && length < longest && IsInName(text[length], alsoInName)) length++;
        return length;
    }

    private static bool IsInName(char character, string alsoInName) =>
        Alphabet.Word.Contains(character) || character is '.' or ':' or '-' or ' ' || alsoInName.IndexOf(character) >= 0;
}

/// <summary>
/// Values that open nothing, because the whole world knows them: keys of emulators and samples in documentation. Only their
/// hashes are here, so that this file holds no token.
/// </summary>
internal static class PublishedTokens
{
    // What GitHub gives out to try secret scanning with.
    private const string SecretScanningSample = "secret_scanning_ab85";

    // The count of characters and their hash by FNV-1a, 64 bits.
    private static readonly (int Length, ulong Hash)[] Values =
    [
        (88, 0x3F9D1C996E620B67), // Azurite and the Azure Storage emulator
        (88, 0x9F1920C6CD484714), // Azure Cosmos DB emulator
        (36, 0xC7B7C6086CC555C6), // GitHub, access tokens, after any prefix
        (76, 0x56B573DC516A0EDB), // GitHub, refresh tokens
        (32, 0xDDD19C486D095D84), // Stripe, API reference
        (32, 0x67E733C2F9035757), // Stripe, API reference
        (53, 0x49514F155640FCF4), // Slack, oauth.v2.access
        (41, 0xCA7BC7DCC5085826), // Supabase, local stack
        (36, 0x8DA4BF2F8D2BE9BF), // UUID samples of Wikipedia and of many an API reference
        (36, 0x91B178F7F1C4C564),
        (36, 0xFBB0538EE83A5048),
        (36, 0xBDB29FB2917EED69), // UUID sample of RFC 4122
    ];

    /// <summary>Whether the last characters of the token are such a value: names may be before it.</summary>
    public static bool EndsIn(ReadOnlySpan<char> token)
    {
        if (token.StartsWith(SecretScanningSample.AsSpan())) return true;
        foreach (var value in Values)
        {
            if (token.Length >= value.Length && Hash(token.Slice(token.Length - value.Length)) == value.Hash) return true;
        }

        return false;
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        const ulong OffsetBasis = 0xCBF29CE484222325;
        const ulong Prime = 0x100000001B3;
        var hash = OffsetBasis;
        foreach (var character in text) hash = unchecked((hash ^ character) * Prime);
        return hash;
    }
}
