namespace TokenAnalyzers.Credentials.Values;

/// <summary>
/// Connection strings and addresses whose server is the machine that the program runs on. A password in one opens a developer's own server.
/// </summary>
internal static class LocalAddress
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "::1", ".", "(local)", "host.docker.internal"];
    private static readonly string[] HostKeys = ["server", "data source", "datasource", "host", "hostname", "address", "addr", "network address"];

    private static readonly char[] PairEnds = [';', ','];
    private static readonly char[] HostEnds = ['/', '?', '#', ';', ' '];

    /// <summary>Whether a text names a server, and each server that it names is this machine.</summary>
    /// <param name="text">The whole text, such as "Server=localhost;User Id=sa;Password=..." or "amqp://guest:guest@localhost:5672".</param>
    public static bool IsIn(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 ? IsLocalAuthority(text.Substring(scheme + 3)) : IsLocalConnectionString(text);
    }

    // "user:password@host:port,host:port/path". Without a user it is not the address that the secret is for.
    private static bool IsLocalAuthority(string rest)
    {
        var end = rest.IndexOfAny(HostEnds);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var user = authority.LastIndexOf('@');
        return user > 0 && authority.Substring(user + 1).Split(',').All(IsLocal);
    }

    // "Server=host,port;Password=...", and "host:port,password=..." as for Redis.
    private static bool IsLocalConnectionString(string text)
    {
        var isNamed = false;
        foreach (var pair in text.Split(';'))
        {
            var equals = pair.IndexOf('=');
            if (equals < 0 || !HostKeys.Contains(pair.Substring(0, equals).Trim(), StringComparer.OrdinalIgnoreCase)) continue;
            if (!IsLocal(pair.Substring(equals + 1).Split(',')[0])) return false;
            isNamed = true;
        }

        var parts = text.Split(PairEnds);
        return isNamed || (parts.Length > 1 && parts.TakeWhile(static part => part.IndexOf('=') < 0).Any()
            && parts.TakeWhile(static part => part.IndexOf('=') < 0).All(IsLocal));
    }

    // "tcp:localhost", "localhost\SQLEXPRESS", "(localdb)\MSSQLLocalDB", "[::1]:5432".
    private static bool IsLocal(string server)
    {
        var host = server.Trim().Trim('\'', '"');
        if (host.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase)) host = host.Substring(4);
        if (host.StartsWith("(localdb)", StringComparison.OrdinalIgnoreCase)) return true;
        var instance = host.IndexOf('\\');
        if (instance >= 0) host = host.Substring(0, instance);
        if (host.StartsWith("[", StringComparison.Ordinal)) host = host.Substring(1).Split(']')[0];
        else if (host.Split(':') is { Length: 2 } parts) host = parts[0];
        return Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
    }
}
