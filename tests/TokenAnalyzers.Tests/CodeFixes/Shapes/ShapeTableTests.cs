using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>All shapes at once, whole and broken.</summary>
public sealed class ShapeTableTests
{
    private static readonly string Token = FixTest.Tokens("«dbt»");

    [Fact]
    public async Task FixAll_takes_the_token_out_of_every_shape_that_can_do_without()
    {
        Assert.Equal(Enumerable.Range(1, ShapeTable.Shapes.Count), ShapeTable.Shapes.Select(shape => shape.Number));
        var results = await FixRun.FixSolutionAsync(Files(source => source));

        var left = ShapeTable.Shapes.Where((_, index) => results[index].Contains(Token, StringComparison.Ordinal));
        Assert.Equal(ShapeTable.Shapes.Where(shape => !shape.IsFixed).Select(shape => shape.Number), left.Select(shape => shape.Number));
        Assert.Equal(results, await FixRun.FixSolutionAsync([.. Files(source => source).Zip(results, (file, result) => (file.Project, file.Path, file.Path == "/Usings.cs" ? ShapeTable.Usings : result))]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_fix_never_throws_wherever_a_source_ends(int seed)
    {
        var random = new Random(seed);
        await FixRun.FixSolutionAsync(Files(source => source[..random.Next(source.Length)]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_fix_never_throws_whatever_is_missing(int seed)
    {
        var random = new Random(seed);
        await FixRun.FixSolutionAsync(Files(source => Without(seed, source, random)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task An_action_never_throws_whatever_is_missing(int seed)
    {
        var random = new Random(seed);
        await FixRun.OfferAllAsync(Files(source => Without(seed % 3 + 1, source, random)));
    }

    /// <summary>The source without some of its words and signs.</summary>
    private static string Without(int count, string source, Random random)
    {
        for (var i = 0; i < count; i++)
        {
            var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToArray();
            var token = tokens[random.Next(tokens.Length)];
            source = source.Remove(token.SpanStart, token.Span.Length);
        }

        return source;
    }

    // Each shape is a project of its own: a broken one leaves the others as they are.
    private static (string Project, string Path, string Source)[] Files(Func<string, string> change) =>
    [
        .. ShapeTable.Shapes.Select(shape => (ProjectOf(shape.Number), $"/{shape.Number}.cs", change(Filled(shape.Source)))),
        .. ShapeTable.Shapes.Select(shape => (ProjectOf(shape.Number), "/Usings.cs", ShapeTable.Usings)),
    ];

    private static string ProjectOf(int number) => "Shape" + number.ToString(CultureInfo.InvariantCulture);

    private static string Filled(string source) =>
        source.Replace("#", $"\"{Token}\"", StringComparison.Ordinal).Replace("«dbt»", Token, StringComparison.Ordinal);
}
