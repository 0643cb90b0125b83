using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.Credentials;

/// <summary>What the last words of a name say: "slackApiKey" is of an API key.</summary>
/// <param name="Noun">What it names, without an article.</param>
/// <param name="Words">These last words in lower case, one by one.</param>
/// <param name="IsTelling">Whether nothing else is called so; "token" and "secret" alone are names of many things.</param>
internal sealed record HeaderSecretName(string Noun, string[] Words, bool IsTelling)
{
    // The longer ones first.
    private static readonly HeaderSecretName[] All =
    [
        new("personal access token", ["personal", "access", "token"], IsTelling: true),
        new("secret access key", ["secret", "access", "key"], IsTelling: true),
        new("access token", ["access", "token"], IsTelling: true),
        new("API token", ["api", "token"], IsTelling: true),
        new("auth token", ["auth", "token"], IsTelling: true),
        new("auth token", ["authentication", "token"], IsTelling: true),
        new("authorization token", ["authorization", "token"], IsTelling: true),
        new("bearer token", ["bearer", "token"], IsTelling: true),
        new("bot token", ["bot", "token"], IsTelling: true),
        new("service token", ["service", "token"], IsTelling: true),
        new("refresh token", ["refresh", "token"], IsTelling: true),
        new("API key", ["api", "key"], IsTelling: true),
        new("API key", ["apikey"], IsTelling: true),
        new("API secret", ["api", "secret"], IsTelling: true),
        new("app secret", ["app", "secret"], IsTelling: true),
        new("client secret", ["client", "secret"], IsTelling: true),
        new("consumer secret", ["consumer", "secret"], IsTelling: true),
        new("shared secret", ["shared", "secret"], IsTelling: true),
        new("signing secret", ["signing", "secret"], IsTelling: true),
        new("token secret", ["token", "secret"], IsTelling: true),
        new("secret key", ["secret", "key"], IsTelling: true),
        new("subscription key", ["subscription", "key"], IsTelling: true),
        new("personal access token", ["pat"], IsTelling: false),
        new("secret", ["secret"], IsTelling: false),
        new("token", ["token"], IsTelling: false),
    ];

    // Before "token": what steps through pages and changes, what proves that a form is one's own, and what parsers read.
    private static readonly HashSet<string> NoCredentials = new(StringComparer.Ordinal)
    {
        "antiforgery", "batch", "cancellation", "change", "client", "close", "closing", "comment", "completion", "concurrency", "continuation", "csrf", "current",
        "cursor", "delta", "device", "end", "escape", "expected", "first", "forgery", "idempotency", "id", "invalid", "json", "key", "keyword", "last", "lock",
        "marker", "metadata", "next", "open", "opening", "operation", "operator", "page", "pagination", "paging", "parent", "placeholder", "poll", "previous",
        "registration", "replacement", "request", "resume", "search", "separator", "skip", "start", "stop", "string", "sync", "syntax", "unexpected", "upload",
        "value", "verification", "xsrf",
    };

    /// <summary>The meaning of a name of any casing: "apiKey", "API_KEY", "api-key".</summary>
    /// <returns>Null if its last words are not of a secret.</returns>
    public static HeaderSecretName? Of(string name)
    {
        var words = IdentifierWords.Of(name);
        var found = Array.Find(All, candidate => EndsWith(words, candidate.Words));
        if (found is null || found.IsTelling) return found;
        var before = words.Count - found.Words.Length - 1;
        return before >= 0 && NoCredentials.Contains(words[before]) ? null : found;
    }

    private static bool EndsWith(IReadOnlyList<string> words, string[] last)
    {
        for (var i = 1; i <= last.Length; i++)
        {
            if (words.Count < i || words[words.Count - i] != last[last.Length - i]) return false;
        }

        return true;
    }
}
