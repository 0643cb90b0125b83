using TokenAnalyzers.ConfigurationFiles.Readers;
using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.ConfigurationFiles;

/// <summary>Keys that say that their value is a secret, by their last words.</summary>
internal static class SecretKeys
{
    private static readonly string[] LastWords =
    [
        "password", "passwd", "passphrase", "pwd", "secret", "token", "pat", "authorization", "credential",
        "apikey", "accesskey", "secretkey", "privatekey", "apitoken", "accesstoken", "authtoken", "clientsecret", "personalaccesstoken",
    ];

    // Keys of a lock have other words before "key" than keys of a table.
    private static readonly string[] WordsBeforeKey =
        ["api", "access", "secret", "private", "account", "shared", "subscription", "signing", "encryption", "decryption", "validation", "auth", "master", "storage", "service"];

    // What a token is called that opens nothing.
    private static readonly string[] WordsBeforeHarmlessToken = ["key", "cancellation", "continuation", "page", "next", "csrf", "xsrf", "antiforgery", "forgery", "device"];

    // "token-value" holds what "token" does.
    private static readonly string[] WordsOfValue = ["value", "string"];

    public static bool Is(KeyPath key)
    {
        var words = IdentifierWords.Of(key.Names().First()).Select(word => word.TrimEnd(Digits)).Where(word => word.Length > 0).ToList();
        if (words.Count > 1 && WordsOfValue.Contains(words[words.Count - 1])) words.RemoveAt(words.Count - 1);
        if (words.Count == 0) return false;
        var last = words[words.Count - 1];
        var before = words.Count > 1 ? words[words.Count - 2] : "";
        if (last == "key") return WordsBeforeKey.Contains(before);
        return LastWords.Contains(last) && !(last == "token" && WordsBeforeHarmlessToken.Contains(before));
    }

    private static readonly char[] Digits = [.. "0123456789"];
}
