using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Detection.Literals;

namespace TokenAnalyzers.Tests.Detection.Literals;

/// <summary>To make a search of formats takes milliseconds: it is made once for the same files.</summary>
public sealed class TokenSearchTests
{
    private static readonly AdditionalText Ship = new Formats("/a/TokenFormats.txt", "Ship token | service | ship-[a-z0-9]{20} | Ship:Token");
    private static readonly AdditionalText Boat = new Formats("/b/TokenFormats.txt", "Boat token | service | boat-[a-z0-9]{20} | Boat:Token");
    private static readonly AdditionalText Raft = new Formats("/b/TokenFormats.txt", "Raft token | service | raft-[a-z0-9]{20} | Raft:Token");

    public static TheoryData<AdditionalText[]> Files => [[], [Ship], [Ship, Boat], [Boat, Ship]];

    [Theory, MemberData(nameof(Files))]
    public void The_same_files_have_one_search(AdditionalText[] files) => Assert.Same(Of(files), Of(files));

    [Fact]
    public void Another_file_beside_the_same_one_has_another_search()
    {
        Assert.Equal(["boat-", "ship-"], PrefixesOf(Ship, Boat));
        Assert.Equal(["raft-", "ship-"], PrefixesOf(Ship, Raft));
        Assert.Equal(["ship-"], PrefixesOf(Ship));
        Assert.Equal(["boat-", "ship-"], PrefixesOf(Ship, Boat));
    }

    private static IEnumerable<string> PrefixesOf(params AdditionalText[] files) => Of(files).Matcher.TeamPrefixes.Order(StringComparer.Ordinal);

    private static TokenSearch Of(params AdditionalText[] files) => TokenSearch.Of(new AnalyzerOptions([.. files]), default);

    private sealed class Formats(string path, string lines) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(lines);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
