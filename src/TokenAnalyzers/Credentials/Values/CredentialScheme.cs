namespace TokenAnalyzers.Credentials.Values;

/// <summary>What is before the credential in an Authorization header: the schemes that IANA lists, and those of providers.</summary>
internal static class CredentialScheme
{
    private static readonly string[] All =
    [
        "Bearer", "Basic", "Token", "Digest", "Negotiate", "DPoP", "OAuth", "PrivateToken", "Bot", "ApiKey", "Api-Key", "Key", "GenieKey", "SSWS", "SharedKey",
        "AccessKey",
    ];

    public static bool Is(ReadOnlySpan<char> word)
    {
        foreach (var scheme in All)
        {
            if (word.Equals(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
