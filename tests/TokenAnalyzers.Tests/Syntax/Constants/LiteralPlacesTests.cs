using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Tests.Syntax.Constants;

/// <summary>Where characters of a literal stand in its value. Brackets mark the characters that are asked for.</summary>
public sealed class LiteralPlacesTests
{
    public static TheoryData<string, int> Places => new()
    {
        { "\"[abc]\"", 0 },
        { "\"abc [abc]\"", 4 },
        { "\"\\t\\u0061 [abc]\"", 3 },
        { "@\"\"\"x\"\" [abc]\"", 4 },
        { "\"\"\"x [abc]\"\"\"", 2 },
    };

    public static TheoryData<string> Elsewhere =>
    [
        "\"ab\"[   ]",
        "\"[\\u0]061\"",
        "\"\\[tab]\"",
    ];

    [Theory, MemberData(nameof(Places))]
    public void Characters_are_found_in_the_value(string marked, int place) => Assert.Equal(place, PlaceOf(marked));

    [Theory, MemberData(nameof(Elsewhere))]
    public void What_is_no_part_of_it_is_not(string marked) => Assert.Equal(-1, PlaceOf(marked));

    [Fact]
    public void The_same_characters_are_told_apart()
    {
        var places = new LiteralPlaces(Literal("\"\\tabc\\tabc abc\""));

        Assert.Equal((1, 5, 9), (places.InValue(3, 3), places.InValue(8, 3), places.InValue(12, 3)));
    }

    private static int PlaceOf(string marked)
    {
        var start = marked.IndexOf('[');
        var literal = Literal(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return new LiteralPlaces(literal).InValue(start, marked.IndexOf(']') - start - 1);
    }

    private static SyntaxToken Literal(string source) => Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(source)).Token;
}
