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
            var end = EndOfValue(source, start);
            if (end < source.Length && source[end] == ' ' && CredentialScheme.Is(source.Slice(start, end - start)))
            {
                start = end + 1;
                end = EndOfValue(source, start);
            }

            var isWhole = end < source.Length && source[end] == '"';
            if (isWhole && end - start >= CredentialValue.Shortest) Add(source, start, end - start, ref values);
            quote = isWhole ? end : NextQuote(source, end);
        }

        return values;
    }

    private static int NextQuote(ReadOnlySpan<char> source, int from)
    {
        var quote = source.Slice(from).IndexOf('"');
        return quote < 0 ? -1 : from + quote;
    }

    [MethodImpl(Jit.Optimized)]
    private static int EndOfValue(ReadOnlySpan<char> source, int start)
    {
        var end = start;
        while (end < source.Length && CredentialValue.Characters.Contains(source[end])) end++;
        return end;
    }

    private static void Add(ReadOnlySpan<char> source, int start, int length, ref List<ValuePlace>? values)
    {
        var value = source.Slice(start, length);
        if (CredentialValue.CanBeCredential(value)) (values ??= []).Add(new(start, length, SecretValue.LooksSecret(value)));
    }
}
