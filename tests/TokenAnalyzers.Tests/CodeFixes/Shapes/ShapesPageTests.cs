using System.Globalization;
using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>The page that lists the shapes, the table of their sources and the names of tests have the same numbers.</summary>
public sealed partial class ShapesPageTests
{
    private static readonly (int Number, string Name, string After)[] Rows =
        [.. Row().Matches(Repository.Read("docs", "fix-shapes.md")).Select(row => (NumberIn(row.Groups[1]), row.Groups[2].Value, row.Groups[3].Value))];

    [Fact]
    public void The_page_lists_what_the_table_has()
    {
        Assert.Equal(ShapeTable.Shapes.Select(shape => (shape.Number, shape.IsFixed)), Rows.Select(row => (row.Number, row.After != "None")));
        Assert.Equal(Rows.Length, Rows.Select(row => row.Name).Distinct().Count());
    }

    [Fact]
    public void Each_shape_has_a_test_and_each_test_a_shape() => Assert.Equal(Rows.Select(row => row.Number), Tested().Distinct().Order());

    // "Shape_18_a_constant_becomes_a_property", "Shapes_5_to_8_read_the_builder_in_scope"
    private static IEnumerable<int> Tested() =>
        from type in typeof(ShapesPageTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(FactAttribute), inherit: true)
        let shapes = Shape().Match(method.Name)
        where shapes.Success
        let first = NumberIn(shapes.Groups[1])
        let last = shapes.Groups[2].Success ? NumberIn(shapes.Groups[2]) : first
        from number in Enumerable.Range(first, last - first + 1)
        select number;

    private static int NumberIn(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\| (\d+) \| (.+) \| (.+) \|$""", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("""^Shapes?_(\d+)_(?:to_(\d+)_)?""")]
    private static partial Regex Shape();
}
