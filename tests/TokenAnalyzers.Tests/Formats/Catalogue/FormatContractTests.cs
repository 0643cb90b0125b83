using System.Runtime.CompilerServices;
using System.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>
/// The contract of a format, one test a format: with 17 tests each, most of the time of a run went into starting tests. A failure
/// names every promise that the format breaks.
/// </summary>
public sealed class FormatContractTests
{
    public static TheoryData<string> Ids => new(TokenCatalogue.Formats.Select(format => format.Id));

    [Theory, MemberData(nameof(Ids))]
    public void A_format_keeps_every_promise(string id)
    {
        var format = TokenCatalogue.Formats.Single(format => format.Id == id);
        var broken = new StringBuilder();
        foreach (var promise in TokenCatalogueTests.Promises.Concat(CatalogueMatchingTests.Promises).Concat(CatalogueOracleTests.Promises))
        {
            if (Record.Exception(() => promise.Assert(format)) is { } failure) broken.AppendLine(promise.Name).AppendLine(failure.Message);
        }

        Assert.True(broken.Length == 0, broken.ToString());
    }
}

/// <summary>An assertion that holds for every row of the catalogue.</summary>
/// <param name="Assert">Fails where it does not hold.</param>
/// <param name="Name">The name of the assertion.</param>
internal sealed record FormatPromise(Action<TokenFormat> Assert, [CallerArgumentExpression(nameof(Assert))] string Name = "");
