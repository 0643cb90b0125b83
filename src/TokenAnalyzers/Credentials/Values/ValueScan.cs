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
    /// <returns>A place after the quote and not after the next one.</returns>
    [MethodImpl(HotPath.Optimized)]
    public static int AddAfter(ReadOnlySpan<char> source, int quote, ref List<ValuePlace>? values)
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

        if (end < source.Length && source[end] == '"') Add(source, start, space, end, kinds, ref values);
        return end;
    }

    /// <summary>
    /// Adds the values with a label, and the pairs. Whether a value with a label looks secret makes no difference: what it is in says what it is.
    /// </summary>
    /// <returns>Whether there is a label. What it is for may be elsewhere.</returns>
    [MethodImpl(HotPath.Optimized)]
    public static bool AddNamed(ReadOnlySpan<char> source, ref List<ValuePlace>? values, ref List<NamedPair>? pairs)
    {
        var hasLabel = false;
        for (var sign = CredentialLabel.NextSign(source, 0); sign >= 0; sign = CredentialLabel.NextSign(source, sign + 1))
        {
            if (NamedPair.Around(source, sign) is { } pair) (pairs ??= []).Add(pair);
            if (!CredentialLabel.EndsAt(source, sign)) continue;
            hasLabel = true;
            var value = CredentialValue.After(source, sign, out var kinds);
            if (CredentialValue.CanBeOf(kinds, value.Length) && CredentialValue.HasForm(value))
                (values ??= []).Add(new(sign + 1, value.Length, SecretLooks.None));
        }

        return hasLabel;
    }

    // One space may be between a scheme and its credential.
    [MethodImpl(HotPath.Optimized)]
    private static void Add(ReadOnlySpan<char> source, int start, int space, int end, CharacterKind kinds, ref List<ValuePlace>? values)
    {
        var first = space < 0 ? start : space + 1;
        if (!CredentialValue.CanBeOf(kinds, end - first)) return;
        if (space >= 0 && !CredentialScheme.Is(source.Slice(start, space - start))) return;
        var value = source.Slice(first, end - first);
        if (CredentialValue.HasForm(value)) (values ??= []).Add(new(first, value.Length, SecretValue.LooksOf(value)));
    }
}

/// <summary>Where source text has a value that can be a credential.</summary>
/// <param name="Start">Its first character. A scheme before it, such as "Bearer ", is no part of it.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Looks">How much it looks like a secret; without any such looks it is only possible.</param>
internal readonly record struct ValuePlace(int Start, int Length, SecretLooks Looks)
{
    /// <summary>Whether nothing but a secret is likely to look so.</summary>
    public bool LooksSecret => Looks >= SecretLooks.Plain;
}
