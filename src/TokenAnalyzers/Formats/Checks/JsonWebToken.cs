using System.Text;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>JSON Web Tokens (RFC 7519) in their signed form: header, claims and signature, each in base64url.</summary>
internal static class JsonWebToken
{
    private const int ShortestSignature = 10;

    // The last second of the year 9999, as seconds since 1970.
    private const double LatestExpiry = 253_402_300_799;

    /// <summary>Reads whose the token is and when it expires.</summary>
    /// <returns>Null if it does not decode, is a documentation sample or is meant to be public.</returns>
    public static TokenFacts? Decode(ReadOnlySpan<char> token)
    {
        var headerEnd = token.IndexOf('.');
        if (headerEnd < 0) return null;
        var afterHeader = token.Slice(headerEnd + 1);
        var claimsEnd = afterHeader.IndexOf('.');
        if (claimsEnd < 0) return null;
        var signature = afterHeader.Slice(claimsEnd + 1);
        if (signature.Length < ShortestSignature || signature.IndexOf('.') >= 0) return null;

        if (Read(token.Slice(0, headerEnd)) is not { } header || !IsHeader(header)) return null;
        if (Read(afterHeader.Slice(0, claimsEnd)) is not { } claims) return null;
        return Claims.IsSample(claims) || Claims.IsPublic(claims) ? null : new(Claims.OwnerOf(claims), Expiry(claims));
    }

    /// <summary>Judges a signed object whose content is no JSON, or is elsewhere (RFC 7515, appendix F).</summary>
    /// <returns>Null if its header does not decode, or if its content does: then it is a JSON Web Token.</returns>
    public static TokenFacts? DecodeOpaque(ReadOnlySpan<char> token)
    {
        var headerEnd = token.IndexOf('.');
        if (headerEnd < 0 || Read(token.Slice(0, headerEnd)) is not { } header || !IsHeader(header)) return null;
        var afterHeader = token.Slice(headerEnd + 1);
        var contentEnd = afterHeader.IndexOf('.');
        return contentEnd < 0 || Read(afterHeader.Slice(0, contentEnd)) is not null ? null : default(TokenFacts);
    }

    /// <summary>Judges an encrypted token (RFC 7516), of which only the header can be read.</summary>
    /// <returns>Null if its header does not decode or names no encryption.</returns>
    public static TokenFacts? DecodeEncrypted(ReadOnlySpan<char> token)
    {
        var headerEnd = token.IndexOf('.');
        return headerEnd >= 0 && Read(token.Slice(0, headerEnd))?.Has("enc") == true ? default(TokenFacts) : null;
    }

    /// <summary>
    /// Whether a text is a part of a token that gives no access: its header, which many tokens share, or all of it without
    /// a signature. A documentation sample gives none either, nor what is meant to be public.
    /// </summary>
    public static bool GivesNoAccess(ReadOnlySpan<char> text)
    {
        var headerEnd = text.IndexOf('.');
        var header = headerEnd < 0 ? text : text.Slice(0, headerEnd);
        if (!header.StartsWith("ey".AsSpan()) || Read(header) is not { } json || !IsHeader(json)) return false;
        if (headerEnd < 0) return true;
        var afterHeader = text.Slice(headerEnd + 1);
        var claimsEnd = afterHeader.IndexOf('.');
        if (claimsEnd < 0 || afterHeader.Length - claimsEnd - 1 < ShortestSignature) return true;
        return Read(afterHeader.Slice(0, claimsEnd)) is { } claims && (Claims.IsSample(claims) || Claims.IsPublic(claims));
    }

    private static bool IsHeader(JsonObject json) => json.Has("alg") || json.Has("typ") || json.Has("kid");

    private static JsonObject? Read(ReadOnlySpan<char> segment)
    {
        var bytes = new byte[Base64.LongestDecoded(segment.Length)];
        var count = Base64.Decode(segment, bytes);
        return count < 0 ? null : JsonObject.Parse(Encoding.UTF8.GetString(bytes, 0, count));
    }

    // The claim counts seconds since 1970 (RFC 7519, 4.1.4). Nothing is said of one that is no such number.
    private static MessageText? Expiry(JsonObject claims)
    {
        if (!claims.Has("exp")) return $"never expires";
        if (claims.Number("exp") is not (>= 0 and <= LatestExpiry and var seconds)) return null;
        var date = DateTimeOffset.FromUnixTimeSeconds((long)seconds);
        return $"expires {date}";
    }
}

/// <summary>What the claims of a JSON Web Token tell of who it acts for.</summary>
internal static class Claims
{
    private static readonly string[] Person = ["upn", "email", "preferred_username", "unique_name", "given_name", "family_name"];
    private static readonly string[] Client = ["appid", "azp", "client_id", "cid"];

    /// <summary>A person, a service, or unknown where the claims name neither.</summary>
    public static TokenOwner OwnerOf(JsonObject claims)
    {
        if (IsService(claims)) return TokenOwner.Service;
        if (Array.Exists(Person, claims.Has)) return TokenOwner.Personal;
        return Array.Exists(Client, claims.Has) && !claims.Has("name") ? TokenOwner.Service : TokenOwner.Unknown;
    }

    /// <summary>Whether it is the sample of jwt.io or of Supabase's local stack, which are in documentation everywhere.</summary>
    public static bool IsSample(JsonObject claims) =>
        claims.Text("sub") == "1234567890" || claims.Text("name") == "John Doe" || claims.Text("iss") == "supabase-demo";

    /// <summary>Whether its issuer means it to be seen by anyone: Supabase's anonymous key.</summary>
    public static bool IsPublic(JsonObject claims) => claims.Text("iss") == "supabase" && claims.Text("role") == "anon";

    private static bool IsService(JsonObject claims) =>
        claims.Text("role") == "service_role"
        || claims.Text("idtyp") == "app"
        || claims.Text("gty") == "client-credentials"
        || StartsWith(claims.Text("sub"), "system:serviceaccount:")
        // Keycloak names the user of a client so, and Google the mailbox of a service account.
        || StartsWith(claims.Text("preferred_username"), "service-account-")
        || claims.Text("email")?.EndsWith(".gserviceaccount.com", StringComparison.Ordinal) == true;

    private static bool StartsWith(string? text, string start) => text?.StartsWith(start, StringComparison.Ordinal) == true;
}
