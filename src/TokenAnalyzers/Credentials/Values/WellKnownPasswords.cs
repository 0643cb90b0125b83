namespace TokenAnalyzers.Credentials.Values;

/// <summary>Passwords that everybody knows: those of servers as they come, of samples, and of lists that are tried first.</summary>
internal static class WellKnownPasswords
{
    private const int Longest = 40;

    // What is added to them: "123!", "@2024". More than a few characters make another password of it, unless they count.
    private const int LongestAddition = 4;
    private const string Counting = "1234567890";

    // What such passwords say, in a word or with those below.
    private static readonly string[] Words =
    [
        "password", "passwort", "passwd", "passw", "passaword", "pass", "pwd", "secret", "login", "letmein", "welcome", "qwerty", "qwertz", "qwe", "asdf",
        "abc", "abcd", "iloveyou", "monkey", "dragon", "master", "admin", "administrator", "sysadmin", "root", "guest", "user", "username", "test", "tester",
        "testing", "demo", "dev", "default", "system", "manager", "docker", "vagrant", "ubuntu", "raspberry", "sa", "sql", "sqlserver", "mssql", "db",
        "database", "postgres", "postgresql", "mysql", "maria", "mariadb", "mongo", "mongodb", "oracle", "scott", "tiger", "redis", "rabbit", "rabbitmq",
        "artemis", "activemq", "kafka", "elastic", "elasticsearch", "minio", "keycloak", "grafana", "cassandra", "couchbase", "influx", "sonar", "jenkins",
        "tomcat", "wildfly",
    ];

    // What stands around these: "MyStrongPassword".
    private static readonly string[] Fillers =
    [
        "my", "the", "a", "is", "this", "our", "super", "strong", "very", "top", "safe", "secure", "complex", "simple", "easy", "new", "old", "temp",
        "temporary", "initial", "first", "local", "app", "server", "word", "phrase", "key", "pw",
    ];

    // Rows of keys.
    private static readonly string[] Rows = ["1q2w3e4r", "1q2w3e", "q1w2e3r4", "1qaz2wsx", "zaq12wsx", "1qaz", "qwe123", "123qwe", "a1b2c3d4", "neo4j"];

    /// <summary>Whether a text is one, with the digits and signs that people add to it.</summary>
    public static bool Has(ReadOnlySpan<char> value)
    {
        if (value.Length > Longest) return false;
        var end = EndOfLetters(value);
        if (end == 0) return value.Length <= 2 * LongestAddition;
        if (!IsAddition(value.Slice(end))) return false;
        Span<char> letters = stackalloc char[Longest];
        if (IsMadeOfWords(letters.Slice(0, Read(value.Slice(0, end), letters, isSpelledWithSigns: true)))) return true;
        if (IsMadeOfWords(letters.Slice(0, Read(value.Slice(0, end), letters, isSpelledWithSigns: false)))) return true;
        foreach (var row in Rows)
        {
            if (value.StartsWith(row.AsSpan(), StringComparison.OrdinalIgnoreCase) && EndOfLetters(value.Slice(row.Length)) == 0) return true;
        }

        return false;
    }

    private static int EndOfLetters(ReadOnlySpan<char> value)
    {
        var end = value.Length;
        while (end > 0 && !IsLetter(value[end - 1])) end--;
        return end;
    }

    private static bool IsAddition(ReadOnlySpan<char> added)
    {
        var next = 0;
        foreach (var character in added)
        {
            if (character is < '0' or > '9') continue;
            if (next == Counting.Length || character != Counting[next++]) return added.Length <= LongestAddition;
        }

        return added.Length <= Counting.Length;
    }

    private static int Read(ReadOnlySpan<char> value, Span<char> letters, bool isSpelledWithSigns)
    {
        var count = 0;
        foreach (var character in value)
        {
            var letter = IsLetter(character) ? (char)(character | 0x20) : isSpelledWithSigns ? LetterOf(character) : '\0';
            if (letter != '\0') letters[count++] = letter;
        }

        return count;
    }

    private static char LetterOf(char sign) => sign switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => '\0',
    };

    private static bool IsMadeOfWords(ReadOnlySpan<char> letters)
    {
        // Which lengths of its start are words, and which of them have one of those that count.
        ulong starts = 1, counting = 0;
        for (var start = 0; start < letters.Length; start++)
        {
            var bit = 1UL << start;
            if (((starts | counting) & bit) == 0) continue;
            foreach (var word in Words)
            {
                if (letters.Slice(start).StartsWith(word.AsSpan())) counting |= bit << word.Length;
            }

            foreach (var word in Fillers)
            {
                if (!letters.Slice(start).StartsWith(word.AsSpan())) continue;
                if ((starts & bit) != 0) starts |= bit << word.Length;
                if ((counting & bit) != 0) counting |= bit << word.Length;
            }
        }

        return ((counting >> letters.Length) & 1) != 0;
    }

    private static bool IsLetter(char character) => (uint)((character | 0x20) - 'a') < 26;
}
