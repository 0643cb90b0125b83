using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Values;

/// <summary>
/// Finds the values in a C# source text that can be credentials, without syntax or symbols. What stands between any two
/// quotes is looked at, so that it makes no difference where strings, comments and escapes begin: syntax has to say whether
/// it is a string.
/// </summary>
internal static class ValueScan
{
    /// <summary>The values in the order of the text; null if there is none.</summary>
    [MethodImpl(Jit.Optimized)]
    public static List<ValuePlace>? Find(ReadOnlySpan<char> source)
    {
        List<ValuePlace>? values = null;
        for (var quote = NextQuote(source, 0); quote >= 0;)
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
            if (isWhole) Add(source, start, space, end, kinds, ref values);
            quote = isWhole ? end : NextQuote(source, end);
        }

        return values;
    }

    private static int NextQuote(ReadOnlySpan<char> source, int from)
    {
        var quote = source.Slice(from).IndexOf('"');
        return quote < 0 ? -1 : from + quote;
    }

    // One space may stand between a scheme and its credential.
    [MethodImpl(Jit.Optimized)]
    private static void Add(ReadOnlySpan<char> source, int start, int space, int end, CharacterKind kinds, ref List<ValuePlace>? values)
    {
        var first = space < 0 ? start : space + 1;
        if (!CredentialValue.CanBeOf(kinds, end - first)) return;
        if (space >= 0 && !CredentialScheme.Is(source.Slice(start, space - start))) return;
        var value = source.Slice(first, end - first);
        if (CredentialValue.CanBeCredential(value)) (values ??= []).Add(new(first, value.Length, SecretValue.LooksSecret(value)));
    }
}
