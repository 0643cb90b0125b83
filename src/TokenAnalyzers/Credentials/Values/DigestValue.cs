using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>Values that are made of a password and do not give it back. A random key may look the same, so that the place has to say which it is.</summary>
internal static class DigestValue
{
    // How hashes begin that say how they were made: crypt and its kin, LDAP, Django, and the hasher of ASP.NET Core, whose first byte is 1.
    private static readonly string[] Starts =
    [
        "$1$", "$2a$", "$2b$", "$2x$", "$2y$", "$5$", "$6$", "$7$", "$y$", "$argon2", "$pbkdf2", "$scrypt", "{SSHA", "{SHA", "{MD5}", "{PBKDF2", "{bcrypt}",
        "pbkdf2_", "pbkdf2:", "bcrypt$", "bcrypt:", "argon2", "scrypt:", "sha1$", "sha256$", "sha256:", "sha512:", "md5:", "AQAAAA",
    ];

    private static readonly Alphabet HexadecimalDigits = Alphabet.Range('0', '9') | Alphabet.Range('a', 'f') | Alphabet.Range('A', 'F');
    private static readonly Alphabet Base64 = Alphabet.Word | Alphabet.AnyOf("+/-");

    /// <summary>Whether a value says of itself that it is a hash of a password.</summary>
    public static bool SaysSo(ReadOnlySpan<char> value)
    {
        foreach (var start in Starts)
        {
            if (value.Length >= 2 * start.Length && value.StartsWith(start.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a value has the length and the characters of MD5, SHA-1 or SHA-2, or says that it is a hash.</summary>
    public static bool Is(ReadOnlySpan<char> value) =>
        SaysSo(value)
        || (value.Length is 32 or 40 or 56 or 64 or 96 or 128 && AreAll(value, HexadecimalDigits))
        || (value.Length is 24 or 28 or 44 or 88 && value[value.Length - 1] == '=' && AreAll(value.TrimEnd('='), Base64));

    private static bool AreAll(ReadOnlySpan<char> value, Alphabet alphabet)
    {
        foreach (var character in value)
        {
            if (!alphabet.Contains(character)) return false;
        }

        return true;
    }
}
