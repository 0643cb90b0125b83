using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Tests.Syntax.Propagation;

/// <summary>Where the value of the marked literal goes inside of the expression around it.</summary>
public sealed class ValuePropagationTests
{
    [Theory]
    [InlineData("[|\"a\"|]", "\"a\"")]
    [InlineData("([|\"a\"|])!", "(\"a\")!")]
    [InlineData("s ?? [|\"a\"|]", "s ?? \"a\"")]
    [InlineData("b ? [|\"a\"|] : s", "b ? \"a\" : s")]
    [InlineData("new[] { [|\"a\"|], s }", "new[] { \"a\", s }")]
    [InlineData("s + [|\"a\"|]", "s + \"a\"")]
    [InlineData("Encoding.UTF8.GetBytes([|\"a\"|])", "Encoding.UTF8.GetBytes(\"a\")")]
    [InlineData("Convert.ToBase64String(Encoding.UTF8.GetBytes([|\"a\"|]))", "Convert.ToBase64String(Encoding.UTF8.GetBytes(\"a\"))")]
    [InlineData("[|\"a\"|].Trim().ToCharArray()", "\"a\".Trim().ToCharArray()")]
    [InlineData("Task.FromResult([|\"a\"|])", "Task.FromResult(\"a\")")]
    // What asks something of the value is not the value.
    [InlineData("[|\"a\"|].Length", "\"a\"")]
    [InlineData("[|\"a\"|].StartsWith(s)", "\"a\"")]
    [InlineData("s == [|\"a\"|]", "\"a\"")]
    [InlineData("string.Join(s, [|\"a\"|])", "\"a\"")]
    [InlineData("Create([|\"a\"|])", "\"a\"")]
    public void The_outermost_expression_is_still_the_value(string expression, string outermost) =>
        Assert.Equal(outermost, ValuePropagation.Outermost(Source(expression).Marked).ToString());

    [Theory]
    [InlineData("Encoding.UTF8.GetBytes([|\"a\"|])", true)]
    [InlineData("[|\"a\"|].Trim()", true)]
    [InlineData("Task.FromResult([|\"a\"|])", true)]
    [InlineData("[|\"a\"|].AsSpan().ToString()", true)]
    // Another type, another argument.
    [InlineData("GetBytes([|\"a\"|])", false)]
    [InlineData("[|\"a\"|].Trim('a')", false)]
    [InlineData("Create([|\"a\"|])", false)]
    public void A_call_gives_on_what_it_is_given_by_its_symbol(string expression, bool givesOn)
    {
        var source = Source(expression);
        Assert.Equal(givesOn, ValuePropagation.CallAround(source.Marked, source.Model, CancellationToken.None) is not null);
    }

    [Theory]
    [InlineData("([|\"a\"|] + \"b\") + \"c\"", "(\"a\" + \"b\") + \"c\"")]
    [InlineData("s.Trim([|\"a\"|][0])", "\"a\"")]
    public void A_literal_is_a_part_of_a_whole_text(string expression, string whole) => Assert.Equal(whole, ValuePropagation.WholeText(Source(expression).Marked).ToString());

    [Theory]
    [InlineData("[|(string)(object)s!|]", "s")]
    [InlineData("[|(((object)s) as string)!|]", "s")]
    [InlineData("[|s + \"a\"|]", "s + \"a\"")]
    public void Conversions_are_taken_off(string expression, string inner) => Assert.Equal(inner, ValuePropagation.Unconverted(Source(expression).Marked).ToString());

    private static SyntaxSource Source(string expression) => SyntaxSource.Parse(
        $$"""
        using System;
        using System.Text;
        using System.Threading.Tasks;

        class C
        {
            static string Create(string text) => text;
            static byte[] GetBytes(string text) => [];
            object M(string s, bool b) => {{expression}};
        }
        """);
}
