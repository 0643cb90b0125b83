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

    // What the specifications sign and encrypt: RFC 7515 A.4, RFC 7520 4, RFC 7516 A.1 to A.3 and RFC 7519 A.1.
    private static readonly string[] ContentsOfSpecifications =
    [
        "UGF5bG9hZA", "SXTigJlzIGEgZGFuZ2Vyb3Vz", "OKOawDo13gRp2oja", "UGhIOguC7IuEvf_N", "6KB707dM9YTIgHtL", "QR1Owv2ug2WyPBnb",
    ];

    /// <summary>Reads whose the token is and when it expires.</summary>
    /// <returns>Null if it does not decode, is a documentation sample or is meant to be public.</returns>
    public static TokenFacts? Decode(ReadOnlySpan<char> token) => ClaimsOf(token, isSigned: true) is { } claims ? FactsOf(claims) : null;

    /// <summary>The same for a token without a signature, which ends with its second dot.</summary>
    public static TokenFacts? DecodeUnsigned(ReadOnlySpan<char> token) => ClaimsOf(token, isSigned: false) is { } claims ? FactsOf(claims) : null;

    /// <summary>Reads tokens of some issuers only.</summary>
    /// <param name="issuers">What the claim of the issuer starts with.</param>
    public static TokenDecoder IssuedBy(params string[] issuers) => token =>
        ClaimsOf(token, isSigned: true) is { } claims && claims.Text("iss") is { } issuer
        && Array.Exists(issuers, start => issuer.StartsWith(start, StringComparison.Ordinal))
            ? FactsOf(claims)
            : null;

    /// <summary>Judges a signed object whose content is no JSON, or is elsewhere (RFC 7515, appendix F).</summary>
    /// <returns>Null if its header does not decode, or if its content does: then it is a JSON Web Token.</returns>
    public static TokenFacts? DecodeOpaque(ReadOnlySpan<char> token)
    {
        var headerEnd = token.IndexOf('.');
        if (headerEnd < 0 || Read(token.Slice(0, headerEnd)) is not { } header || !IsHeader(header)) return null;
        var afterHeader = token.Slice(headerEnd + 1);
        var contentEnd = afterHeader.IndexOf('.');
        return contentEnd < 0 || IsOfSpecification(afterHeader) || Read(afterHeader.Slice(0, contentEnd)) is not null ? null : default(TokenFacts);
    }

    /// <summary>Judges an encrypted token (RFC 7516), of which only the header can be read.</summary>
    /// <returns>Null if its header does not decode or names no encryption.</returns>
    public static TokenFacts? DecodeEncrypted(ReadOnlySpan<char> token)
    {
        var headerEnd = token.IndexOf('.');
        return headerEnd >= 0 && !IsOfSpecification(token.Slice(headerEnd + 1)) && Read(token.Slice(0, headerEnd))?.Has("enc") == true
            ? default(TokenFacts)
            : null;
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

    private static JsonObject? ClaimsOf(ReadOnlySpan<char> token, bool isSigned)
    {
        var headerEnd = token.IndexOf('.');
        if (headerEnd < 0) return null;
        var afterHeader = token.Slice(headerEnd + 1);
        var claimsEnd = afterHeader.IndexOf('.');
        if (claimsEnd < 0) return null;
        var signature = afterHeader.Slice(claimsEnd + 1);
        if (isSigned ? signature.Length < ShortestSignature || signature.IndexOf('.') >= 0 : !signature.IsEmpty) return null;

        return Read(token.Slice(0, headerEnd)) is { } header && IsHeader(header) ? Read(afterHeader.Slice(0, claimsEnd)) : null;
    }

    private static TokenFacts? FactsOf(JsonObject claims) =>
        Claims.IsSample(claims) || Claims.IsPublic(claims) ? null : new(Claims.OwnerOf(claims), Expiry(claims));

    private static bool IsOfSpecification(ReadOnlySpan<char> afterHeader)
    {
        foreach (var content in ContentsOfSpecifications)
        {
            if (afterHeader.StartsWith(content.AsSpan())) return true;
        }

        return false;
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
        if (!claims.Has("exp")) return Wording.NeverExpires;
        if (claims.Number("exp") is not (>= 0 and <= LatestExpiry and var seconds)) return null;
        var date = DateTimeOffset.FromUnixTimeSeconds((long)seconds);
        return MessageText.Of(Wording.ExpiresOn, date);
    }
}

/// <summary>What the claims of a JSON Web Token tell of who it acts for.</summary>
internal static class Claims
{
    private static readonly string[] Person = ["upn", "email", "preferred_username", "unique_name", "given_name", "family_name"];
    private static readonly string[] Client = ["appid", "azp", "client_id", "cid"];
    private static readonly string[] OfExample = ["iss", "aud", "sub", "email"];
    private static readonly string[] ExampleHosts = ["example.com", "example.org", "example.net"];

    // 2020-01-01: no sample of later documentation is silent by its age, and no token from before opens anything.
    private const double ExpiryOfSamples = 1_577_836_800;

    /// <summary>A person, a service, or unknown where the claims name neither.</summary>
    public static TokenOwner OwnerOf(JsonObject claims)
    {
        if (IsService(claims)) return TokenOwner.Service;
        if (Array.Exists(Person, claims.Has)) return TokenOwner.Personal;
        return Array.Exists(Client, claims.Has) && !claims.Has("name") ? TokenOwner.Service : TokenOwner.Unknown;
    }

    /// <summary>
    /// Whether it is a sample, as documentation has them: of jwt.io, of RFC 7515 and RFC 7519, of Supabase's local stack, of a host that is reserved for
    /// examples (RFC 2606), or of a time that is long gone.
    /// </summary>
    public static bool IsSample(JsonObject claims) =>
        claims.Text("sub") == "1234567890"
        || claims.Text("name") is "John Doe" or "Jane Doe"
        || claims.Text("iss") is "joe" or "supabase-demo"
        || Array.Exists(OfExample, name => IsOfExample(claims.Text(name)))
        || claims.Number("exp") < ExpiryOfSamples;

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

    private static bool IsOfExample(string? text) => text is not null && Array.Exists(ExampleHosts, host => text.IndexOf(host, StringComparison.Ordinal) >= 0);

    private static bool StartsWith(string? text, string start) => text?.StartsWith(start, StringComparison.Ordinal) == true;
}
