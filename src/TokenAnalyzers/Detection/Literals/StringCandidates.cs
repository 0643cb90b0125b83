using System.Runtime.CompilerServices;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// What the strings of a file show without syntax or symbols. One pass over its quotes and signs finds it for all rules that look at
/// strings of no known format.
/// </summary>
/// <param name="PersonalKeys">Places in the strings that end in words for a personal token, or start with one.</param>
/// <param name="Values">The values that can be credentials by their looks, in the order of the text, and after them those with a label.</param>
/// <param name="Pairs">The pairs of a name and a value that looks secret, inside longer texts, in the order of the text.</param>
/// <param name="Connections">Signs in texts that may say where to connect, in the order of the text: "=" before a password, and "@" after one.</param>
/// <param name="HasLabel">Whether there is a <see cref="CredentialLabel"/>; what it is for may be elsewhere.</param>
internal sealed record StringCandidates(
    ImmutableArray<int> PersonalKeys,
    ImmutableArray<ValuePlace> Values,
    ImmutableArray<NamedPair> Pairs,
    ImmutableArray<int> Connections,
    bool HasLabel)
{
    private static readonly StringCandidates None = new(
        ImmutableArray<int>.Empty, ImmutableArray<ValuePlace>.Empty, ImmutableArray<NamedPair>.Empty, ImmutableArray<int>.Empty, HasLabel: false);

    // They depend on nothing but the file, and are gone with it. All analyzers of a build share one search.
    private static readonly ConditionalWeakTable<SyntaxTree, StringCandidates> Kept = new();

    /// <summary>What the strings of a file show.</summary>
    public static StringCandidates Of(SyntaxTree file) => Kept.GetValue(file, static file => CandidateSearch.In(file.GetText(), Find));

    /// <summary>What the strings of a C# source text show.</summary>
    [MethodImpl(HotPath.Optimized)]
    public static StringCandidates Find(ReadOnlySpan<char> source)
    {
        List<int>? keys = null, connections = null;
        List<ValuePlace>? values = null, labelled = null;
        List<NamedPair>? pairs = null;
        bool? takesKeys = null;
        var hasLabel = false;
        for (var mark = NextMark(source, 0); mark >= 0; mark = NextMark(source, mark + 1))
        {
            switch (source[mark])
            {
                case '"':
                    if (PersonalSigns.IsKeyBefore(source, mark)) (keys ??= []).Add(mark - 1);
                    if (PersonalSigns.IsKeyAfter(source, mark)) (keys ??= []).Add(mark + 1);
                    ValueScan.AddAfter(source, mark, ref values, ref takesKeys);
                    break;
                case '=':
                    hasLabel |= ValueScan.AddNamed(source, mark, ref labelled, ref pairs, ref connections);
                    break;
                default:
                    if (PasswordPlace.IsInAddress(source, mark)) (connections ??= []).Add(mark);
                    break;
            }
        }

        if (labelled is not null) (values ??= []).AddRange(labelled);
        return keys is null && values is null && pairs is null && connections is null
            ? None
            : new(Places(keys), Places(values), Places(pairs), Places(connections), hasLabel);
    }

    [MethodImpl(HotPath.Optimized)]
    private static int NextMark(ReadOnlySpan<char> source, int from)
    {
        var mark = source.Slice(from).IndexOfAny('"', '=', '@');
        return mark < 0 ? -1 : from + mark;
    }

    private static ImmutableArray<T> Places<T>(List<T>? found) => found is null ? ImmutableArray<T>.Empty : found.ToImmutableArray();
}
