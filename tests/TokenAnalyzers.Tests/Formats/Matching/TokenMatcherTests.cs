using System.Collections.Immutable;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Formats.Matching;

public sealed class TokenMatcherTests
{
    // Characters that tokens, their surroundings and their interruptions are made of.
    private const string Filling = "abcxyzABCXYZ0189_-./+=:\"\\ {}\nt";

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("dbtu_")]
    [InlineData("no token here, only words that are as long as antidisestablishmentarianism")]
    [InlineData("class C { string dbtu = nameof(GetRequiredServiceFromTheContainerOfTheApplication); }")]
    public void Nothing_is_found_where_nothing_is(string text) => Assert.Empty(TokenCatalogue.Matcher.Find(text));

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0} {1}")]
    [InlineData("{0}\n{1}")]
    [InlineData("Authorization: Token {0}")]
    [InlineData("{{\"a\":\"{0}\",\"b\":\"{1}\"}}")]
    [InlineData("a={0};b={1};")]
    [InlineData("é{0}é{1}é")]
    [InlineData("\\n{0}\\t{1}")]
    public void Tokens_are_found_where_they_stand(string template)
    {
        var first = Tokens.Of("dbt-user-token");
        var second = Tokens.Of("azure-devops-pat");
        var text = string.Format(null, template, first, second);

        var found = TokenCatalogue.Matcher.Find(text).Select(match => text.Substring(match.Start, match.Length));

        Assert.Equal(new[] { first, second }.Where(token => text.Contains(token, StringComparison.Ordinal)), found);
    }

    [Fact]
    public void Every_way_of_searching_finds_what_a_search_at_each_place_finds()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = Noise(random) + Tokens.Of(Pick(random), round) + Noise(random) + Tokens.Of(Pick(random), round) + Noise(random);
            Assert.Equal(
                SearchEverywhere(text).Select(match => (match.Format.Id, match.Start, match.Length)),
                TokenCatalogue.Matcher.Find(text, _ => true).Select(match => (match.Format.Id, match.Start, match.Length)));
        }
    }

    [Fact]
    public void Text_without_a_token_costs_no_memory()
    {
        var text = string.Concat(
            Enumerable.Repeat("internal sealed class DbtClient(HttpClient http) : IDisposable { private readonly string _name = \"user: test_\"; }\n", 200));
        Assert.Empty(TokenCatalogue.Matcher.Find(text));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = TokenCatalogue.Matcher.Find(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(found);
        Assert.Equal(0, allocated);
    }

    // Embedded files: in one line, and in lines as mail has them. A whole line that has the form can not be told from a token, but is very rare.
    [Theory]
    [InlineData(0)]
    [InlineData(76)]
    public void Base64_of_random_bytes_holds_no_token(int lineLength)
    {
        var bytes = new byte[1 << 20];
        new Random(12).NextBytes(bytes);
        var text = Convert.ToBase64String(bytes);
        if (lineLength > 0) text = string.Join("\r\n    ", text.Chunk(lineLength).Select(line => new string(line)));

        Assert.Empty(TokenCatalogue.Matcher.Find(text).Select(match => (match.Format.Id, text.Substring(match.Start, Math.Min(8, match.Length)))));
    }

    [Fact]
    public void A_format_too_plain_on_its_own_needs_its_provider_near_by()
    {
        var token = Tokens.Of("vault-recovery-token-legacy");
        Assert.Empty(TokenCatalogue.Matcher.Find(token));
        Assert.Empty(TokenCatalogue.Matcher.Find(token, _ => false));
        Assert.Equal(
            "vault-recovery-token-legacy", Assert.Single(TokenCatalogue.Matcher.Find(token, format => format.Id == "vault-recovery-token-legacy")).Format.Id);
    }

    private static List<TokenMatch> SearchEverywhere(string text)
    {
        var candidates = new List<TokenMatch>();
        for (var start = 0; start < text.Length; start++)
        {
            candidates.AddRange(TokenCatalogue.Formats.Where(CanMatter).Select(format => Tokens.Judge(format, text, start)).OfType<TokenMatch>());
        }

        return [.. OverlapResolver.Among(candidates)];
    }

    private static bool CanMatter(TokenFormat format) => !(format.IsPublishable && format.RequiresContext);

    private static TokenFormat Pick(Random random) => TokenCatalogue.Formats[random.Next(TokenCatalogue.Formats.Length)];

    private static string Noise(Random random) => new(random.GetItems<char>(Filling, random.Next(40)));
}
