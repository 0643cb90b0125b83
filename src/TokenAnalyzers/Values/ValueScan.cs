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
    /// <summary>The end of the names that stand before a value inside of a longer text: "token=", "Access Token=".</summary>
    public const string Label = "oken=";

    /// <summary>The values in the order of the text, and behind them those with a label; null if there is none.</summary>
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

        AddLabelled(source, ref values);
        return values;
    }

    private static int NextQuote(ReadOnlySpan<char> source, int from)
    {
        var quote = source.Slice(from).IndexOf('"');
        return quote < 0 ? -1 : from + quote;
    }

    // Whether they look secret makes no difference: what they stand in says what they are.
    private static void AddLabelled(ReadOnlySpan<char> source, ref List<ValuePlace>? values)
    {
        for (var label = source.IndexOf(Label.AsSpan()); label >= 0;)
        {
            var start = label + Label.Length;
            var value = source.Slice(start, CharacterKinds.End(source, start, out var kinds) - start);
            if (value.IndexOf('&') is >= 0 and var next) value = value.Slice(0, next);
            if (CredentialValue.CanBeOf(kinds, value.Length) && CredentialValue.CanBeCredential(value)) (values ??= []).Add(new(start, value.Length, LooksSecret: false));
            next = source.Slice(start).IndexOf(Label.AsSpan());
            label = next < 0 ? -1 : start + next;
        }
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
