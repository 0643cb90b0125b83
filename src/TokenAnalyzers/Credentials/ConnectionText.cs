using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Credentials;

/// <summary>
/// Texts that say where to connect: <c>Server=...;Password=...</c>, <c>host:6379,password=...</c> and <c>amqp://user:password@host</c>.
/// </summary>
internal static class ConnectionText
{
    private const string Scheme = "://";
    private const string PasswordOfAddress = "password";
    private const string UserOfAddress = "user";

    private static readonly char[] EndsOfAuthority = ['/', '?', '#', ' ', ',', ';', '"', '\'', '<', '>'];
    private static readonly char[] BetweenParts = [';'];
    private static readonly char[] BetweenPartsOfAddress = [';', '?', '&'];
    private static readonly char[] BetweenPartsOfRedis = [','];
    private static readonly char[] NotInServer = ['=', ' ', '/', '(', '\0'];

    // A connection string also says where to connect. The keys of a form or a query do not.
    private static readonly HashSet<string> Targets = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "host", "hostname", "datasource", "driver", "dsn", "account", "database", "initialcatalog", "endpoint", "address", "addr", "warehouse", "uid",
        "userid", "user",
        "username", "environmentid", "httppath", "url", "uri",
    };

    private static readonly HashSet<string> AddressesOfRequests = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "ftp", "ftps", "ws", "wss" };
    private static readonly HashSet<string> Users = new(StringComparer.OrdinalIgnoreCase) { "user", "uid", "userid", "username" };

    /// <summary>The names and values in a text, in the order of the text: those of addresses first.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">The first character of what may say where to connect.</param>
    /// <param name="end">The place after its last character.</param>
    public static IEnumerable<ConnectionPart> PartsOf(string text, int start, int end)
    {
        var hasAddress = IndexOf(text, Scheme, start, end) >= 0;
        return hasAddress
            ? InAddresses(text, start, end).Concat(InParts(text, start, end, BetweenPartsOfAddress))
            : InParts(text, start, end, text.IndexOf(';', start, end - start) >= 0 ? BetweenParts : BetweenPartsOfRedis);
    }

    /// <summary>The password in a text that says where to connect; null if the text is none, or has none that matters.</summary>
    /// <param name="text">The whole text; what is not known of it is a character that no password has.</param>
    public static ConnectionPassword? PasswordIn(string text)
    {
        var parts = PartsOf(text, 0, text.Length).ToList();
        if (!IsConnection(text, parts)) return null;
        var user = parts.Find(static part => Users.Contains(part.Key));
        foreach (var part in parts)
        {
            if (CredentialName.Of(part.Name) is not { IsPassword: true } name) continue;
            var password = text.Substring(part.Start, part.Length);
            var kind = part.Length > 0 && password.IndexOf('\0') < 0 ? PasswordValue.KindOf(password.AsSpan()) : PasswordKind.None;
            if (kind == PasswordKind.None) continue;
            var isUser = user.Length == part.Length
                && string.Compare(text, user.Start, text, part.Start, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
            return new(name, part.Start, part.Length, isUser ? PasswordKind.WellKnown : kind, part.IsOfAddress);
        }

        return null;
    }

    /// <summary>
    /// Whether a text is a connection string as a whole, such as configuration has under one key. The address of a request is none: a
    /// program goes on with it.
    /// </summary>
    public static bool IsWhole(string text)
    {
        var scheme = text.IndexOf(Scheme, StringComparison.Ordinal);
        var equals = text.IndexOf('=');
        if (scheme > 0 && (equals < 0 || scheme < equals))
            return !AddressesOfRequests.Contains(text.Substring(0, scheme)) && text.Take(scheme).All(IsInScheme) && text.IndexOf(' ') < 0;
        var separator = text.IndexOf(';') >= 0 ? ';' : ',';
        return text.Split(separator).All(part => part.Trim() is var pair && (pair.IndexOf('=') is var sign && sign < 0 ? separator == ',' || pair.Length == 0
            : pair.Take(sign).All(IsInName)));
    }

    /// <summary>Whether a text says where to connect.</summary>
    public static bool Is(string text) => IsConnection(text, PartsOf(text, 0, text.Length));

    private static bool IsConnection(string text, IEnumerable<ConnectionPart> parts) =>
        text.StartsWith("jdbc:", StringComparison.OrdinalIgnoreCase)
        || IsRedis(text)
        || parts.Any(static part => part.IsOfAddress || Targets.Contains(part.Key));

    // The server comes first, without a name: "cache.acme.net:6380,password=...".
    private static bool IsRedis(string text) =>
        text.IndexOf(',') is > 0 and var end && text.IndexOfAny(NotInServer, 0, end) < 0 && text.IndexOf('=', end) > 0;

    private static bool IsInScheme(char character) => char.IsLetterOrDigit(character) || character is '+' or '-' or '.' or ':';

    private static bool IsInName(char character) => char.IsLetterOrDigit(character) || character is ' ' or '_' or '-' or '.';

    private static IEnumerable<ConnectionPart> InAddresses(string text, int start, int end)
    {
        for (var scheme = IndexOf(text, Scheme, start, end); scheme >= 0; scheme = IndexOf(text, Scheme, scheme + 1, end))
        {
            var first = scheme + Scheme.Length;
            var last = IndexOfAny(text, EndsOfAuthority, first, end);
            var at = last > first ? text.LastIndexOf('@', last - 1, last - first) : -1;
            var colon = at < 0 || at + 1 == last ? -1 : text.IndexOf(':', first, at - first);
            if (colon < 0) continue;
            yield return new(UserOfAddress, first, colon - first, IsOfAddress: true);
            yield return new(PasswordOfAddress, colon + 1, at - colon - 1, IsOfAddress: true);
        }
    }

    // A text without a separator is not a connection. A quoted value may hold one, as Entity Framework has it.
    private static IEnumerable<ConnectionPart> InParts(string text, int start, int end, char[] separators)
    {
        if (IndexOfAny(text, separators, start, end) == end) yield break;
        for (var next = start; next < end;)
        {
            var last = IndexOfAny(text, separators, next, end);
            var mark = text.IndexOf('=', next, last - next);
            if (mark <= next)
            {
                next = last + 1;
                continue;
            }

            var first = mark + 1;
            while (first < last && text[first] == ' ') first++;
            var closing = first < end && text[first] is '"' or '\'' ? text.IndexOf(text[first], first + 1, end - first - 1) : -1;
            if (closing > 0) last = IndexOfAny(text, separators, closing, end);
            var name = text.Substring(next, mark - next).Trim();
            var length = text.Substring(first, last - first).TrimEnd().Length;
            var isQuoted = closing > 0 && closing == first + length - 1;
            if (isQuoted && IsConnectionString(name))
            {
                foreach (var part in InParts(text, first + 1, closing, separators)) yield return part;
            }
            else yield return isQuoted ? new(name, first + 1, length - 2, IsOfAddress: false) : new(name, first, length, IsOfAddress: false);
            next = last + 1;
        }
    }

    private static bool IsConnectionString(string name) => name.EndsWith("connection string", StringComparison.OrdinalIgnoreCase);

    private static int IndexOf(string text, string mark, int start, int end) => text.IndexOf(mark, start, end - start, StringComparison.Ordinal);

    private static int IndexOfAny(string text, char[] marks, int start, int end) =>
        text.IndexOfAny(marks, start, end - start) is >= 0 and var found ? found : end;
}

/// <summary>A name and a value in a text that says where to connect.</summary>
/// <param name="Name">The name as it is spelled; of an address, what the value is.</param>
/// <param name="Start">The first character of the value.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsOfAddress">Whether it is before the host of an address.</param>
internal readonly record struct ConnectionPart(string Name, int Start, int Length, bool IsOfAddress)
{
    /// <summary>The name without its spaces.</summary>
    public string Key => Name?.Replace(" ", "").Replace("_", "") ?? "";
}

/// <summary>The password in a text that says where to connect.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What kind of password it is; one that is the name of the user is well known.</param>
/// <param name="IsOfAddress">Whether it is before the host of an address.</param>
internal sealed record ConnectionPassword(CredentialName Name, int Start, int Length, PasswordKind Kind, bool IsOfAddress);
