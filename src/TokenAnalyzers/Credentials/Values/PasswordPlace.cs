using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>
/// Finds, by the characters before it alone, a text that may be a password though it does not look like one: "letmein", "vxkq zhtm wprb ldgn". A prefilter:
/// what takes the text, and whether it is one, is for others to tell.
/// </summary>
internal static class PasswordPlace
{
    private const int Longest = 256;
    private const int FurthestCall = 300;
    private const int LongestAddress = 256;
    private const int ShortestKey = 8;
    private const int LengthOfEnd = 6;
    private const int NumberOfEnds = 1024;
    private const string AroundArguments = "();{}";

    private static readonly Alphabet InScheme = Alphabet.Word | Alphabet.AnyOf("+-.");

    private static readonly string[] EndsOfNames = ["assword", "pwd", "asswd", "assphrase"];
    private static readonly string[] EndsOfKeyNames = ["key", "secret"];

    // Names of types that take a key, or make one of a phrase. A value that goes there is in the same file.
    private static readonly string[] KeyTakers = ["SecurityKey", "HMAC", "Rfc2898DeriveBytes", "PasswordDeriveBytes"];

    // Calls that take a password, as the rows of the sinks name them.
    private static readonly string[] Calls =
    [
        "AddPasswordAsync", "AsyncFtpClient", "Authenticate", "AuthenticateAsync", "BasicAuthenticationCredentials", "ChangePasswordAsync", "CreateAsync",
        "CreateCredential", "CreateGssapiCredential", "CreateMongoCRCredential", "CreatePlainCredential", "DirectoryEntry", "ForClientAuthentication",
        "FtpClient", "HttpBasicAuthenticator", "Import", "LoadPkcs12", "LoadPkcs12Collection", "LoadPkcs12CollectionFromFile", "LoadPkcs12FromFile",
        "NetworkCredential", "PasswordAuthenticationMethod", "PasswordConnectionInfo", "PasswordDeriveBytes", "Pbkdf2", "PrincipalContext",
        "PrivateKeyFile", "ResetPasswordAsync", "Rfc2898DeriveBytes", "SaslMechanismLogin", "SaslMechanismPlain", "ScpClient", "SetBasicAuthentication",
        "SftpClient", "SshClient", "UseHttps", "UsernamePasswordCredential", "ValidateCredentials", "WithBasicAuth", "X509Certificate2",
    ];

    private const string GetBytes = nameof(GetBytes);

    private static readonly HashSet<int> Hashes = [.. Calls.Select(static name => HashOf(name.AsSpan()))];
    private static readonly bool[] Ends = EndsOf(Calls.Append(GetBytes));

    /// <summary>How long the text after a quote is, if it may be a password or a phrase by what is before it; else 0.</summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="takesKeys">Whether the file names what takes a key, once that was asked.</param>
    [MethodImpl(HotPath.Optimized)]
    public static int LengthAfter(ReadOnlySpan<char> source, int quote, ref bool? takesKeys)
    {
        var before = quote - 1;
        while (before >= 0 && (IsSpace(source[before]) || source[before] is '@' or '$')) before--;
        if (before <= 0) return 0;
        switch (source[before])
        {
            case '=' or ':' or '>':
                return LengthOfNamed(source, source[before] == '>' ? before - 1 : before, quote, ref takesKeys);
            case '(' or ',':
                return LengthOfArgument(source, OpeningBefore(source, before), quote, ref takesKeys);
            default:
                return 0;
        }
    }

    // Most names end in another letter.
    private static int LengthOfNamed(ReadOnlySpan<char> source, int sign, int quote, ref bool? takesKeys)
    {
        var name = NameBefore(source, sign);
        switch (name.IsEmpty ? 0 : name[name.Length - 1] | 0x20)
        {
            case 'd' or 'e':
                return IsName(name, EndsOfNames) ? LengthOf(source, quote) : 0;
            case 's':
                return EndsInPass(name) ? LengthOf(source, quote) : 0;
            case 'y' or 't':
                return IsName(name, EndsOfKeyNames) && LengthOf(source, quote) is >= ShortestKey and var key && TakesKeys(source, ref takesKeys) ? key : 0;
            default:
                return 0;
        }
    }

    private static int LengthOfArgument(ReadOnlySpan<char> source, int opening, int quote, ref bool? takesKeys)
    {
        var last = SkipSpace(source, opening - 1);
        if (last + 1 < LengthOfEnd || !Ends[EndOf(source.Slice(0, last + 1))]) return 0;
        var call = NameBefore(source, last + 1);
        var mayTake = Hashes.Contains(HashOf(call)) || (call.Equals(GetBytes.AsSpan(), StringComparison.Ordinal) && TakesKeys(source, ref takesKeys));
        return mayTake ? LengthOf(source, quote) : 0;
    }

    /// <summary>Whether an equals sign is after a name that says password, and before a value.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsSign(ReadOnlySpan<char> source, int sign)
    {
        if (sign + 1 == source.Length || source[sign + 1] is '=' or ';' or '>') return false;
        var last = sign > 0 && source[sign - 1] == ' ' ? sign - 2 : sign - 1;
        if (last < 2 || (source[last] | 0x20) != 'd') return false;
        if (source[sign + 1] == ' ' && sign + 2 < source.Length && source[sign + 2] == '"') return false;
        var name = source.Slice(Math.Max(0, last - 7), last + 1 - Math.Max(0, last - 7));
        return IsName(name, EndsOfNames);
    }

    /// <summary>Whether an "@" is between a user's password and the host of an address: "scheme://user:password@host".</summary>
    [MethodImpl(HotPath.Optimized)]
    public static bool IsInAddress(ReadOnlySpan<char> source, int at)
    {
        var hasColon = false;
        for (var place = at - 1; place > 2 && at - place < LongestAddress; place--)
        {
            switch (source[place])
            {
                case ':': hasColon = true; break;
                case '/': return hasColon && place < at - 2 && source[place - 1] == '/' && source[place - 2] == ':' && InScheme.Contains(source[place - 3]);
                case ' ' or '"' or '<' or '>' or '\n' or '\r' or '\t' or '(' or ',' or ';': return false;
            }
        }

        return false;
    }

    private static bool TakesKeys(ReadOnlySpan<char> source, ref bool? takesKeys)
    {
        if (takesKeys is { } known) return known;
        var found = false;
        foreach (var type in KeyTakers) found |= source.IndexOf(type.AsSpan()) >= 0;
        takesKeys = found;
        return found;
    }

    // The text has no quote and no line break in it.
    private static int LengthOf(ReadOnlySpan<char> source, int quote)
    {
        var text = source.Slice(quote + 1, Math.Min(Longest, source.Length - quote - 1));
        var length = text.IndexOfAny('"', '\n');
        return length > 0 && text[length] == '"' ? length : 0;
    }

    private static int OpeningBefore(ReadOnlySpan<char> source, int place)
    {
        if (source[place] == '(') return place;
        var depth = 0;
        var first = Math.Max(0, place - FurthestCall);
        while (source.Slice(first, place - first).LastIndexOfAny(AroundArguments.AsSpan()) is >= 0 and var found)
        {
            place = first + found;
            switch (source[place])
            {
                case ')': depth++; break;
                case '(' when depth-- == 0: return place;
                case ';' or '{' or '}' when depth == 0: return -1;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> source, int place)
    {
        var end = SkipSpace(source, place - 1) + 1;
        var start = end;
        while (start > 0 && Alphabet.Word.Contains(source[start - 1])) start--;
        return source.Slice(start, end - start);
    }

    private static bool IsName(ReadOnlySpan<char> name, string[] ends)
    {
        foreach (var end in ends)
        {
            if (name.EndsWith(end.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // A word of its own: "pass", "smtpPass", "SMTP_PASS", and no "bypass" or "Compass".
    private static bool EndsInPass(ReadOnlySpan<char> name)
    {
        const string Word = "pass";
        if (!name.EndsWith(Word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        var start = name.Length - Word.Length;
        return start == 0 || name[start - 1] == '_' || (name[start] == 'P' && name[start + 1] == 'a');
    }

    private static int SkipSpace(ReadOnlySpan<char> source, int place)
    {
        while (place >= 0 && IsSpace(source[place])) place--;
        return place;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n';

    // By their last characters nearly all calls are told apart from these.
    private static bool[] EndsOf(IEnumerable<string> names)
    {
        var ends = new bool[NumberOfEnds];
        foreach (var name in names) ends[EndOf(name.AsSpan())] = true;
        return ends;
    }

    private static int EndOf(ReadOnlySpan<char> name) => HashOf(name.Slice(name.Length - LengthOfEnd)) & (NumberOfEnds - 1);

    private static int HashOf(ReadOnlySpan<char> name)
    {
        var hash = 17;
        foreach (var character in name) hash = unchecked((hash * 31) + character);
        return hash;
    }
}
