namespace TokenAnalyzers.Formats.Checks;

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

    /// <summary>Whether the last characters of the token are such a value: names may stand before it.</summary>
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
