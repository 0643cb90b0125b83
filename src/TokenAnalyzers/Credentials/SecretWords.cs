using System.Collections.Immutable;

namespace TokenAnalyzers.Credentials;

/// <summary>The words of names that say secret, and those that say something else. All are in lower case.</summary>
internal static class SecretWords
{
    /// <summary>Names end in these, and the noun is what they name. Several in a row stand for one word that is written apart.</summary>
    public static ImmutableArray<(string[] Words, string Noun)> Endings { get; } = ImmutableArray.Create<(string[], string)>(
        (["token"], "token"),
        (["secret"], "secret"),
        (["password"], "password"),
        (["pass", "word"], "password"),
        (["passwd"], "password"),
        (["pwd"], "password"),
        (["pswd"], "password"),
        (["pass"], "password"),
        (["passphrase"], "passphrase"),
        (["pass", "phrase"], "passphrase"),
        (["passcode"], "passcode"),
        (["pass", "code"], "passcode"),
        (["pat"], "personal access token"),
        (["credential"], "credential"),
        (["bearer"], "token"),
        (["jwt"], "token"),
        (["authorization"], "credential"));

    /// <summary>
    /// What a key opens. Keys of a dictionary, of a table and of a keyboard have other words before them, and a key that is
    /// called nothing but that may be any.
    /// </summary>
    public static ImmutableHashSet<string> Keys { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "api", "app", "application", "access", "secret", "auth", "authentication", "authorization", "private", "signing", "signature", "encryption", "encrypt", "decryption", "decrypt",
        "crypto", "cipher", "master", "shared", "account", "storage", "subscription", "service", "consumer", "admin", "security", "hmac", "aes", "des", "jwt", "webhook", "function",
        "functions", "developer", "integration", "server");

    /// <summary>Words before an ending that make it another thing: the token of a page or of a form, and what is not the secret itself.</summary>
    public static ImmutableHashSet<string> Others { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "cancellation", "continuation", "continue", "page", "paging", "pagination", "next", "cursor", "sync", "delta", "resume", "syntax", "parser", "lexer", "metadata", "concurrency",
        "csrf", "xsrf", "antiforgery", "forgery", "anti", "verification", "idempotency", "device", "registration", "public", "publishable",
        "hash", "hashed", "encrypted", "masked", "redacted", "invalid", "dummy", "fake", "placeholder");

    /// <summary>Words after an ending that leave it what it is: "ApiKeyValue", "PasswordProd".</summary>
    public static ImmutableHashSet<string> Qualifiers { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "value", "text", "string", "str", "plain", "raw", "base", "hex", "bytes", "const", "constant", "default", "prod", "production", "live", "dev", "development", "staging", "stage",
        "test", "testing", "sandbox", "local", "primary", "secondary", "old", "new", "current", "v");

    /// <summary>What stands after one of these words is no longer the thing itself: "TokenForGitHub", "HashOfPassword".</summary>
    public static ImmutableHashSet<string> Links { get; } = ImmutableHashSet.Create(StringComparer.Ordinal, "for", "of", "from");
}
