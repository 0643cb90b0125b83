using TokenAnalyzers.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What an expression may be: kinds that are told apart, the letters of a name, and the parts of an object.</summary>
public sealed class AbstractConstantTests
{
    private static readonly AbstractConstant Pair = AbstractConstant.OfParts(AbstractParts.OfItems([AbstractValue.False, AbstractValue.Null]));

    [Fact]
    public void Kinds_are_told_apart()
    {
        AbstractConstant[] kinds =
        [
            AbstractConstant.Unknown, AbstractConstant.EnvironmentName, AbstractConstant.EnvironmentName.Cased(NameCasing.Lower), AbstractConstant.Text, Pair,
            AbstractConstant.Constant(null), AbstractConstant.Constant(0), AbstractConstant.Constant(0L), AbstractConstant.Constant(false), AbstractConstant.Constant(""),
        ];

        Assert.Equal(kinds.Length, kinds.Distinct().Count());
        Assert.Equal([false, false, false, false, false, true, true, true, true, true], kinds.Select(kind => kind.IsConstant(out _)));
        Assert.Equal([false, true, true], kinds.Take(3).Select(kind => kind.IsEnvironmentName));
        Assert.Single(kinds, kind => kind.IsText);
        Assert.Single(kinds, kind => kind.Parts is not null);
    }

    [Theory]
    [InlineData("Production", 1, "production")]
    [InlineData("Production", 2, "PRODUCTION")]
    [InlineData("Production", 0, "Production")]
    [InlineData(null, 1, null)]
    [InlineData(3, 2, 3)]
    public void A_text_has_other_letters_and_anything_else_stays(object? constant, int casing, object? expected)
    {
        Assert.True(AbstractConstant.Constant(constant).Cased((NameCasing)casing).IsConstant(out var cased));
        Assert.Equal(expected, cased);
    }

    [Fact]
    public void The_name_of_the_environment_knows_its_letters()
    {
        Assert.True(AbstractConstant.EnvironmentName.IsName(out var asSet));
        Assert.True(AbstractConstant.EnvironmentName.Cased(NameCasing.Upper).IsName(out var upper));
        Assert.False(AbstractConstant.Constant("Production").IsName(out _));
        Assert.Equal((NameCasing.AsSet, NameCasing.Upper), (asSet, upper));
    }

    [Fact]
    public void Parts_are_found_by_their_names()
    {
        Assert.Equal(AbstractValue.Null, Pair.Parts!.Of(AbstractParts.Item(1)));
        Assert.Null(Pair.Parts.Of("Item3"));
        Assert.Equal(AbstractValue.False, AbstractParts.OfOne(AbstractParts.Returned, AbstractValue.False).Of("Invoke"));
    }

    [Fact]
    public void Parts_are_the_same_if_each_is()
    {
        Assert.Equal(AbstractParts.OfItems([AbstractValue.False, AbstractValue.Null]), Pair.Parts);
        Assert.NotEqual(AbstractParts.OfItems([AbstractValue.False]), Pair.Parts);
        Assert.NotEqual(AbstractParts.OfItems([AbstractValue.False, AbstractValue.False]), Pair.Parts);
        Assert.NotEqual(AbstractParts.OfOne("Item1", AbstractValue.False), AbstractParts.OfOne("Dev", AbstractValue.False));
    }
}
