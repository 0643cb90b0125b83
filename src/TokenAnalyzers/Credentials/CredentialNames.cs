using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Credentials;

/// <summary>The table of names that say secret: what they end in, and the words around it that count. All are in lower case.</summary>
internal static class CredentialNames
{
    // What a key opens. Any other key is one only if its value says so.
    private static readonly string[] Keys =
    [
        "app", "application", "access", "auth", "authentication", "authorization", "private", "validation", "master", "shared", "account", "storage",
        "service", "consumer", "admin", "webhook", "function", "functions", "developer", "integration", "server",
    ];

    // What a program signs and encrypts with.
    private static readonly string[] KeysOfCiphers =
        ["signing", "signature", "encryption", "encrypt", "decryption", "decrypt", "crypto", "cipher", "security", "hmac", "aes", "des", "jwt"];

    /// <summary>What names end in, those of more words first.</summary>
    public static ImmutableArray<CredentialEnding> Endings { get; } =
        new CredentialEnding[]
        {
            new("personal access token", SaidBy.AnyName),
            new("secret access key", SaidBy.AnyName),
            new("access token", SaidBy.AnyName),
            new("api token", SaidBy.AnyName),
            new("auth token", SaidBy.AnyName),
            new("authentication token", SaidBy.AnyName, "auth token"),
            new("authorization token", SaidBy.AnyName),
            new("bearer token", SaidBy.AnyName),
            new("bot token", SaidBy.AnyName),
            new("service token", SaidBy.AnyName),
            new("refresh token", SaidBy.AnyName),
            new("api key", SaidBy.AnyName),
            new("api secret", SaidBy.AnyName),
            new("api hash", SaidBy.OwnName, "API key"),
            new("app secret", SaidBy.AnyName),
            new("client secret", SaidBy.AnyName),
            new("consumer secret", SaidBy.AnyName),
            new("shared secret", SaidBy.AnyName),
            new("signing secret", SaidBy.AnyName),
            new("token secret", SaidBy.AnyName),
            new("secret key", SaidBy.AnyName) { IsOfCipher = true },
            new("subscription key", SaidBy.AnyName),
            new("pass word", SaidBy.OwnName, "password") { IsPassword = true },
            new("pass phrase", SaidBy.OwnName, "passphrase") { IsPassword = true },
            new("pass code", SaidBy.OwnName, "passcode") { IsPassword = true },
            new("pat", SaidBy.NameAndLooks, "personal access token"),
            new("secret", SaidBy.NameAndLooks),
            new("token", SaidBy.NameAndLooks),
            new("passwd", SaidBy.OwnName, "password") { IsPassword = true },
            new("pwd", SaidBy.OwnName, "password") { IsPassword = true },
            new("pswd", SaidBy.OwnName, "password") { IsPassword = true },
            new("pass", SaidBy.OwnName, "password") { IsPassword = true },
            new("credential", SaidBy.OwnName),
            new("pepper", SaidBy.OwnName, "secret"),
            new("bearer", SaidBy.OwnName, "token"),
            new("jwt", SaidBy.OwnName, "token"),
            new("authorization", SaidBy.OwnName, "credential"),
            new("token id", SaidBy.OwnName, "token") { IsAnyKey = true },
            new("appid", SaidBy.OwnName, "API key") { IsAnyKey = true },
            new("key", SaidBy.OwnName) { IsAnyKey = true },
        }
        .Concat(Keys.Select(kind => new CredentialEnding(kind + " key", SaidBy.OwnName)))
        .Concat(KeysOfCiphers.Select(kind => new CredentialEnding(kind + " key", SaidBy.OwnName) { IsOfCipher = true }))
        .OrderByDescending(ending => ending.Words.Length)
        .ToImmutableArray();

    /// <summary>Parameters in addresses that are credentials of the host and have names of other things elsewhere.</summary>
    public static ImmutableArray<(string Host, string Parameter, CredentialEnding Ending)> Parameters { get; } = ImmutableArray.Create(
        (".azurewebsites.net", "code", new CredentialEnding("function key", SaidBy.OwnName)));

    /// <summary>Words before an ending that make it another thing: the token of a page or of a form, and what is not the secret itself.</summary>
    public static ImmutableHashSet<string> Others { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "cancellation", "continuation", "continue", "page", "paging", "pagination", "next", "cursor", "sync", "delta", "resume", "syntax", "parser", "lexer",
        "metadata", "concurrency", "csrf", "xsrf", "antiforgery", "forgery", "anti", "verification", "idempotency", "device", "registration", "public",
        "publishable", "hash", "hashed", "encrypted", "masked", "redacted", "invalid", "dummy", "fake", "placeholder");

    /// <summary>Words before "key" that make it one that opens nothing: of a dictionary, a table, a keyboard, and what browsers show.</summary>
    public static ImmutableHashSet<string> OthersOfKeys { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "accelerator", "attribute", "blob", "browser", "cache", "cached", "captcha", "category", "claim", "client", "column", "command", "composite",
        "config", "configuration", "context", "cookie", "culture", "data", "dedup", "deduplication", "dictionary", "document", "element", "entity", "entry",
        "error", "etag", "event", "extension", "facet", "feature", "field", "file", "fingerprint", "flag", "foreign", "form", "group", "grouping",
        "header", "hot", "icon", "id", "image", "index", "instrumentation", "item", "job", "json", "label", "language", "layout", "locale",
        "localization", "localizer", "lock", "lookup", "map", "maps", "menu", "message", "meta", "metric", "name", "natural", "node", "object",
        "order", "parameter", "params", "partition", "path", "policy", "project", "property", "purpose", "query", "range", "recaptcha", "record",
        "registry", "resource", "route", "routing", "row", "search", "section", "session", "setting", "settings", "shard", "shortcut", "site", "sort",
        "sorting", "state", "string", "style", "surrogate", "tag", "temp", "template", "tenant", "text", "theme", "title", "trace", "translation",
        "tree", "type", "unique", "user", "value", "view", "widget");

    /// <summary>Whole names of sections in configuration files whose values refer to secrets by name, as those of Compose do.</summary>
    public static ImmutableHashSet<string> Sections { get; } = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "secrets");

    /// <summary>Ends of names of sections that say no more than that: "JwtSettings" is about JWT.</summary>
    public static ImmutableArray<string> KindsOfSections { get; } = ImmutableArray.Create("settings", "options", "configuration", "config", "section");

    /// <summary>Words in the names of methods and types whose parameter "key" takes that of a cipher, and not one of a dictionary.</summary>
    public static ImmutableHashSet<string> Ciphers { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "aes", "cipher", "crypt", "crypto", "cryptography", "cryptor", "decrypt", "decryption", "decryptor", "des", "encrypt", "encryption", "encryptor",
        "hmac", "rijndael", "sign", "signature", "signer");

    /// <summary>Words just before "token", "secret" and "pat" in the interfaces of libraries: what steps through changes, and what parsers read.</summary>
    public static ImmutableHashSet<string> OthersInLibraries { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "batch", "change", "client", "close", "closing", "comment", "completion", "current", "end", "escape", "expected", "first", "id", "json", "key",
        "keyword", "last", "lock", "marker", "open", "opening", "operation", "operator", "parent", "poll", "previous", "replacement", "request", "search",
        "separator", "skip", "start", "stop", "string", "unexpected", "upload", "value");

    /// <summary>Words after an ending that leave it what it is: "ApiKeyValue", "PasswordProd".</summary>
    public static ImmutableHashSet<string> Qualifiers { get; } = ImmutableHashSet.CreateRange(
        StringComparer.OrdinalIgnoreCase,
        EnvironmentWords.Of(EnvironmentWordUse.Qualifier).Concat(
            [
                "value", "text", "string", "str", "plain", "raw", "base", "hex", "bytes", "const", "constant", "default", "primary", "secondary", "old",
                "new", "current", "v"
            ]));

    /// <summary>What follows one of these words is no longer the thing itself: "TokenForGitHub", "HashOfPassword".</summary>
    public static ImmutableHashSet<string> Links { get; } = ImmutableHashSet.Create(StringComparer.Ordinal, "for", "of", "from");
}

/// <summary>Which names say secret by an ending.</summary>
internal enum SaidBy
{
    /// <summary>
    /// Names that a program gives its own values, in code and in configuration files. Where a library takes a password, a row of
    /// the sinks says so.
    /// </summary>
    OwnName,

    /// <summary>Those of a library's parameters, properties and headers too, if the value looks secret: many things are called a token.</summary>
    NameAndLooks,

    /// <summary>Those of a library's parameters, properties and headers too: nothing else is called so.</summary>
    AnyName,
}

/// <summary>The last words of a name that say secret.</summary>
internal sealed class CredentialEnding
{
    // "apikey" and "accesstoken" are one word to the eye of a program.
    private const int ShortestInWord = 5;

    private static readonly HashSet<string> Acronyms = new(StringComparer.Ordinal) { "api", "aes", "des", "hmac", "jwt" };

    private readonly string _letters;

    /// <param name="words">The words in lower case, with a space between.</param>
    /// <param name="saidBy">Which names say secret by them.</param>
    /// <param name="noun">What they name, without an article; null if the words say it.</param>
    public CredentialEnding(string words, SaidBy saidBy, string? noun = null)
    {
        Words = words.Split(' ');
        SaidBy = saidBy;
        Noun = NounPhrase.Of(noun ?? string.Join(" ", Words.Select(word => Acronyms.Contains(word) ? word.ToUpperInvariant() : word)));
        _letters = string.Concat(Words);
    }

    /// <summary>Whether many things are called so that open nothing: the value has to say that it is a secret, wherever it is.</summary>
    public bool IsAnyKey { get; init; }

    /// <summary>The words in lower case.</summary>
    public string[] Words { get; }

    /// <summary>Which names say secret by them.</summary>
    public SaidBy SaidBy { get; }

    /// <summary>What they name, without an article: "API key".</summary>
    public NounPhrase Noun { get; }

    /// <summary>Whether they name what a person made up, and not what an issuer made.</summary>
    public bool IsPassword { get; init; }

    /// <summary>Whether they name what a program signs or encrypts with: any text of some length will do, also a phrase that somebody made up.</summary>
    public bool IsOfCipher { get; init; }

    /// <summary>Where the ending starts in a list of words; null if they do not end in it.</summary>
    /// <param name="words">The words of a name in lower case.</param>
    /// <param name="end">How many of them count.</param>
    public int? StartIn(IReadOnlyList<string> words, int end)
    {
        if (end == 0) return null;
        var last = Singular(words[end - 1]);
        if (last == _letters || IsPart(_letters, last)) return end - 1;
        var start = end - Words.Length;
        if (Words.Length == 1 || start < 0 || last != Words[Words.Length - 1]) return null;
        for (var i = 1; i < Words.Length - 1; i++)
        {
            if (words[start + i] != Words[i]) return null;
        }

        // "merchantsecret key" is a secret key.
        return words[start] == Words[0] || IsPart(Words[0], words[start]) ? start : null;
    }

    // What ends in "key" may be "monkey": there the value has to say more.
    private bool IsPart(string ending, string word) =>
        (ending.Length >= ShortestInWord || IsAnyKey)
        && word.Length > ending.Length
        && word.EndsWith(ending, StringComparison.Ordinal)
        && !IsOther(word.Substring(0, word.Length - ending.Length));

    private bool IsOther(string word) => CredentialNames.Others.Contains(word) || (IsAnyKey && CredentialNames.OthersOfKeys.Contains(word));

    // "pass" is one.
    private static string Singular(string word) =>
        word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's' ? word.Substring(0, word.Length - 1) : word;
}
