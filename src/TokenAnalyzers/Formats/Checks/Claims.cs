namespace TokenAnalyzers.Formats.Checks;

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

    /// <summary>Whether it is the sample of jwt.io or of Supabase's local stack, which stand in documentation everywhere.</summary>
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
