using System.Runtime.CompilerServices;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// What the strings of a file show without syntax or symbols. One pass over its quotes finds it for all rules that look at
/// strings of no known format.
/// </summary>
/// <param name="PersonalKeys">Places in the strings that end in words for a personal token, or start with one.</param>
/// <param name="Values">The values that can be credentials by their looks, in the order of the text, and after them those with a label.</param>
/// <param name="Pairs">The pairs of a name and a value that looks secret, inside longer texts, in the order of the text.</param>
/// <param name="Connections">Signs in texts that may say where to connect: "=" before a password, and "@" after one.</param>
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
        List<int>? keys = null;
        List<ValuePlace>? values = null;
        bool? takesKeys = null;
        for (var quote = source.IndexOf('"'); quote >= 0;)
        {
            if (PersonalSigns.IsKeyBefore(source, quote)) (keys ??= []).Add(quote - 1);
            if (PersonalSigns.IsKeyAfter(source, quote)) (keys ??= []).Add(quote + 1);
            var next = ValueScan.AddAfter(source, quote, ref values, ref takesKeys);
            quote = source.Slice(next).IndexOf('"') is >= 0 and var further ? next + further : -1;
        }

        List<NamedPair>? pairs = null;
        List<int>? connections = null;
        var hasLabel = ValueScan.AddNamed(source, ref values, ref pairs, ref connections);
        ValueScan.AddAddresses(source, ref connections);
        return keys is null && values is null && pairs is null && connections is null
            ? None
            : new(Places(keys), Places(values), Places(pairs), Places(connections), hasLabel);
    }

    private static ImmutableArray<T> Places<T>(List<T>? found) => found is null ? ImmutableArray<T>.Empty : found.ToImmutableArray();
}
