using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>Words of names that say what kind of thing something is, and not which one. What is left of a name without them says that.</summary>
internal static class KindWords
{
    // Of a name that says something, one word at least is no mere initials.
    private const int ShortestWord = 3;

    private static readonly ImmutableHashSet<string> Verbs = ImmutableHashSet.Create(StringComparer.Ordinal, "get", "create", "load", "read", "fetch", "build", "make");

    // Of secrets, and of types.
    private static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "token", "tokens", "secret", "secrets", "password", "passwd", "pwd", "pass", "word", "passphrase", "phrase", "passcode", "credential", "credentials", "bearer", "jwt", "key", "keys", "apikey",
        "api", "access", "auth", "authentication", "authorization", "private", "signing", "encryption", "hmac", "aes", "consumer", "shared", "app", "personal", "pat",
        "value", "string", "text", "header", "headers", "client", "clients", "service", "services", "options", "settings", "configuration", "config", "factory", "handler", "controller", "provider", "manager",
        "helper", "helpers", "base", "extensions", "impl", "module", "program", "startup", "test", "tests", "http", "async");

    /// <summary>Whether the words say nothing but the kind.</summary>
    public static bool AreAll(string name) => IdentifierWords.Of(name).All(All.Contains);

    /// <summary>What a name says beside the kind and the words that are known, as words in one: "_adminToken" says "Admin".</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The words that are known.</param>
    /// <param name="matcher">The formats of the project.</param>
    /// <returns>Null if it says nothing, or what it says could be a secret itself, or a part of a token of a team's own formats.</returns>
    public static string? Without(string name, ISet<string> known, TokenMatcher matcher)
    {
        if (DisclosedName.TokensOfTeam(matcher)(name)) return null;
        var words = IdentifierWords.Of(name).ToList();
        if (words.Count > 1 && Verbs.Contains(words[0])) words.RemoveAt(0);
        words.RemoveAll(known.Contains);
        while (words.Count > 0 && All.Contains(words[words.Count - 1])) words.RemoveAt(words.Count - 1);
        if (!words.Exists(word => word.Length >= ShortestWord && word.All(char.IsLetter)) || !char.IsLetter(words[0][0])) return null;
        return DisclosedName.Of(IdentifierWords.Pascal(words))?.Text;
    }
}
