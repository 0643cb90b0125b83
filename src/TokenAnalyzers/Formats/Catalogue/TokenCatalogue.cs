using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>
/// Every token format that is known without configuration. The rows are in <c>Catalogue/</c>, by the provider's name.
/// A row is only data: its pattern is read when its prefix is first met.
/// </summary>
internal static class TokenCatalogue
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
    [
        .. ProvidersOneToA.Formats,
        .. Amazon.Formats,
        .. ProvidersBToC.Formats,
        .. ProvidersDToF.Formats,
        .. ProvidersGToH.Formats,
        .. ProvidersIToM.Formats,
        .. MicrosoftAndAzure.Formats,
        .. ProvidersNToO.Formats,
        .. ProvidersPToR.Formats,
        .. ProvidersS.Formats,
        .. ProvidersTToZ.Formats,
        .. NoSingleProvider.Formats,
    ]);

    /// <summary>The matcher for all of them.</summary>
    public static TokenMatcher Matcher => MatcherOfAll.Instance;

    // Made when it is first asked for: a team with formats of its own has another one.
    private static class MatcherOfAll
    {
        public static readonly TokenMatcher Instance = new(Formats, ImmutableArray<TokenFormat>.Empty);
    }
}
