using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Tests.Syntax;

/// <summary>Uses of a variable that write it, and others.</summary>
public sealed class WritesTests
{
    [Theory]
    [InlineData("[|x|] = 1;")]
    [InlineData("[|x|] += 1;")]
    [InlineData("([|x|]) = 1;")]
    [InlineData("([|x|], y) = (1, 2);")]
    [InlineData("((y, [|x|]), x) = ((1, 2), 3);")]
    [InlineData("[|x|]++;")]
    [InlineData("--[|x|];")]
    [InlineData("By(ref [|x|]);")]
    [InlineData("To(out [|x|]);")]
    [InlineData("ref int r = ref [|x|];")]
    [InlineData("unsafe { int* p = &[|x|]; }")]
    [InlineData("this.[|F|] = 1;")]
    public void These_write(string statement) => Assert.True(IsWrite(statement));

    [Theory]
    [InlineData("y = [|x|];")]
    [InlineData("y = -[|x|];")]
    [InlineData("y = ([|x|]);")]
    [InlineData("(x, y) = ([|x|], 2);")]
    [InlineData("In(in [|x|]);")]
    [InlineData("[|s|]!.ToString();")]
    [InlineData("y = [|s|].Length;")]
    [InlineData("Values[[|x|]] = 1;")]
    public void These_do_not(string statement) => Assert.False(IsWrite(statement));

    private static bool IsWrite(string statement) => Writes.To(SyntaxSource.Parse(
        $$"""
        class C
        {
            int F;
            int[] Values = [];
            static void By(ref int x) { }
            static void To(out int x) => x = 0;
            static void In(in int x) { }
            void M(string s) { int x = 0, y = 0; {{statement}} }
        }
        """).Marked);
}
