using System.Runtime.CompilerServices;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>
/// What the strings of a file show without syntax or symbols, for all rules that look at strings of no known format.
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
    /// <summary>Those of a file that has none.</summary>
    public static StringCandidates None { get; } = new(
        ImmutableArray<int>.Empty, ImmutableArray<ValuePlace>.Empty, ImmutableArray<NamedPair>.Empty, ImmutableArray<int>.Empty, HasLabel: false);

    /// <summary>Whether a name could make a secret of anything here. A value that may be anything is no secret by its name alone.</summary>
    public bool MayHoldNamedSecrets =>
        !Pairs.IsEmpty || !Connections.IsEmpty || Values.Any(static value => value.Looks != ValueLooks.Possible);

    /// <summary>Collects them at the quotes and signs of a text, in their order. Where there are none, it makes nothing.</summary>
    public struct Builder
    {
        private List<int>? _keys;
        private List<int>? _connections;
        private List<ValuePlace>? _values;
        private List<ValuePlace>? _labelled;
        private List<NamedPair>? _pairs;
        private bool? _takesKeys;
        private bool _hasLabel;

        /// <summary>Looks at both sides of a quote.</summary>
        [MethodImpl(HotPath.Optimized)]
        public void AddAroundQuote(ReadOnlySpan<char> source, int quote)
        {
            if (PersonalSigns.IsKeyBefore(source, quote)) (_keys ??= []).Add(quote - 1);
            if (PersonalSigns.IsKeyAfter(source, quote)) (_keys ??= []).Add(quote + 1);
            ValueScan.AddAfter(source, quote, ref _values, ref _takesKeys);
            if (JsonPair.Before(source, quote) is { } pair) (_pairs ??= []).Add(pair);
        }

        /// <summary>Looks at both sides of "=" or "@".</summary>
        [MethodImpl(HotPath.Optimized)]
        public void AddAroundSign(ReadOnlySpan<char> source, int sign)
        {
            if (source[sign] == '=') _hasLabel |= ValueScan.AddNamed(source, sign, ref _labelled, ref _pairs, ref _connections);
            else if (PasswordPlace.IsInAddress(source, sign)) (_connections ??= []).Add(sign);
        }

        /// <summary>What was found.</summary>
        public readonly StringCandidates ToCandidates()
        {
            if (_keys is null && _values is null && _labelled is null && _pairs is null && _connections is null) return None;
            var values = _labelled is null ? _values : [.. _values ?? [], .. _labelled];
            return new(Places(_keys), Places(values), Places(_pairs), Places(_connections), _hasLabel);
        }

        private static ImmutableArray<T> Places<T>(List<T>? found) => found is null ? ImmutableArray<T>.Empty : found.ToImmutableArray();
    }
}
