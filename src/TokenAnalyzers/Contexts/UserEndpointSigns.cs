using System.Collections.Immutable;

namespace TokenAnalyzers.Contexts;

/// <summary>Finds the places of a source text where an endpoint that answers only to the user may be spelled out.</summary>
internal static class UserEndpointSigns
{
    private static readonly ImmutableArray<string> All = UserEndpointTable.Providers.SelectMany(provider => provider.Signs).Distinct().ToImmutableArray();

    /// <summary>The places of all signs, in no order; null if there is none.</summary>
    public static List<int>? Find(ReadOnlySpan<char> source)
    {
        List<int>? found = null;
        foreach (var sign in All)
        {
            for (var at = source.IndexOf(sign.AsSpan()); at >= 0; at = Next(source, at + 1, sign)) (found ??= []).Add(at);
        }

        return found;
    }

    private static int Next(ReadOnlySpan<char> source, int from, string sign)
    {
        var at = source.Slice(from).IndexOf(sign.AsSpan());
        return at < 0 ? -1 : from + at;
    }
}
