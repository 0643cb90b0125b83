using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Credentials.Values;

/// <summary>
/// Finds the values in a C# source text that can be credentials, without syntax or symbols. What is between any two
/// quotes is looked at, so that it makes no difference where strings, comments and escapes begin: syntax has to say whether
/// it is a string.
/// </summary>
internal static class ValueScan
{
    /// <summary>Adds the value between a quote and the next one, if there is one. It may be a placeholder.</summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="values">The values so far.</param>
    /// <param name="takesKeys">Whether the file names what takes a key, once that was asked.</param>
    [MethodImpl(HotPath.Optimized)]
    public static void AddAfter(ReadOnlySpan<char> source, int quote, ref List<ValuePlace>? values, ref bool? takesKeys)
    {
        var start = quote + 1;
        var end = CharacterKinds.End(source, start, out var kinds);

        // "Authorization: ..."
        if (end < source.Length && source[end] == ' ' && end > start && source[end - 1] == ':')
        {
            start = end + 1;
            end = CharacterKinds.End(source, start, out kinds);
        }

        var space = -1;
        if (end < source.Length && source[end] == ' ' && end > start)
        {
            space = end;
            end = CharacterKinds.End(source, end + 1, out kinds);
        }

        var isWhole = end < source.Length && source[end] == '"';
        if (isWhole && Add(source, start, space, end, kinds, ref values)) return;
        if (PasswordPlace.LengthAfter(source, quote, ref takesKeys) is > 0 and var length)
        {
            var looks = AppPassword.Is(source.Slice(quote + 1, length)) ? ValueLooks.AppPassword : ValueLooks.Possible;
            (values ??= []).Add(new(quote + 1, length, looks));
        }
    }

    /// <summary>
    /// Adds the value with a label, the pair, and the sign before a password at an equals sign. Whether a value with a label looks secret makes no
    /// difference: what it is in says what it is.
    /// </summary>
    /// <param name="source">The text of a file.</param>
    /// <param name="sign">The equals sign.</param>
    /// <param name="values">The values with a label so far.</param>
    /// <param name="pairs">The pairs so far.</param>
    /// <param name="connections">The signs beside passwords so far.</param>
    /// <returns>Whether a label is before the sign. What it is for may be elsewhere.</returns>
    [MethodImpl(HotPath.Optimized)]
    public static bool AddNamed(
        ReadOnlySpan<char> source, int sign, ref List<ValuePlace>? values, ref List<NamedPair>? pairs, ref List<int>? connections)
    {
        if (NamedPair.Around(source, sign) is { } pair) (pairs ??= []).Add(pair);
        if (PasswordPlace.IsSign(source, sign)) (connections ??= []).Add(sign);
        if (!CredentialLabel.EndsAt(source, sign)) return false;
        var value = CredentialValue.After(source, sign, out var kinds);
        if (CredentialValue.CanBeOf(kinds, value.Length) && CredentialValue.HasForm(value))
            (values ??= []).Add(new(sign + 1, value.Length, ValueLooks.Possible));
        return true;
    }

    // One space may be between a scheme and its credential.
    [MethodImpl(HotPath.Optimized)]
    private static bool Add(ReadOnlySpan<char> source, int start, int space, int end, CharacterKind kinds, ref List<ValuePlace>? values)
    {
        var first = space < 0 ? start : space + 1;
        if (!CredentialValue.CanBeOf(kinds, end - first)) return false;
        if (space >= 0 && !CredentialScheme.Is(source.Slice(start, space - start))) return false;
        var value = source.Slice(first, end - first);
        if (!ValueShape.IsGuid(value) && !CredentialValue.HasForm(value)) return false;
        (values ??= []).Add(new(first, value.Length, LooksOf(value)));
        return true;
    }

    /// <summary>What a value that has the form of a credential looks like.</summary>
    public static ValueLooks LooksOf(ReadOnlySpan<char> value) =>
        ValueShape.IsGuid(value) ? ValueLooks.Identifier
        : SecretValue.LooksOf(value) is not ValueLooks.Possible and var looks ? looks
        : PasswordValue.Looks(value) ? ValueLooks.Password
        : ValueLooks.Possible;
}

/// <summary>Where source text has a value that can be a credential.</summary>
/// <param name="Start">Its first character. A scheme before it, such as "Bearer ", is no part of it.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Looks">What it looks like.</param>
internal readonly record struct ValuePlace(int Start, int Length, ValueLooks Looks)
{
    /// <summary>Whether it looks so that a name is enough to tell what it is: then any call may take it.</summary>
    public bool IsTelling => Looks >= ValueLooks.Password;

    /// <summary>Whether nothing but a secret is likely to look so.</summary>
    public bool LooksSecret => Looks >= ValueLooks.Secret;
}

/// <summary>What a value looks like: the later, the less a name has to say.</summary>
internal enum ValueLooks
{
    /// <summary>It may be anything, a credential too.</summary>
    Possible,

    /// <summary>As the passwords that Google makes: an <see cref="Values.AppPassword"/>.</summary>
    AppPassword,

    /// <summary>A GUID, which is an identifier nearly everywhere.</summary>
    Identifier,

    /// <summary>As people make up passwords.</summary>
    Password,

    /// <summary>Random, and so short that many other things look alike.</summary>
    ShortSecret,

    /// <summary>As nothing but a secret is likely to look.</summary>
    Secret,

    /// <summary>The same, and as long as keys of ciphers are.</summary>
    LongSecret,
}
