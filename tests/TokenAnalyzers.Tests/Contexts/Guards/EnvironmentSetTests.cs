using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts.Guards;

public sealed class EnvironmentSetTests
{
    // Each set also by the names that it holds of a small universe.
    private static readonly string[] Universe = ["", "development", "Production", "Staging", "Other"];

    private static readonly EnvironmentSet[] Sets =
    [
        .. from mask in Enumerable.Range(0, 16)
           let named = EnvironmentSet.Of([.. Universe.Take(4).Where((_, i) => (mask & (1 << i)) != 0)])
           from set in new[] { named, named.Complement() }
           select set,
    ];

    [Fact]
    public void Union_intersection_and_complement_hold_the_names_that_they_should()
    {
        foreach (var left in Sets)
        {
            Assert.Equal(Universe.Except(Names(left)), Names(left.Complement()));
            foreach (var right in Sets)
            {
                Assert.Equal(Universe.Where(name => Names(left).Contains(name) || Names(right).Contains(name)), Names(left.Union(right)));
                Assert.Equal(Names(left).Intersect(Names(right)), Names(left.Intersect(right)));
                Assert.Equal(Names(left).Except(Names(right)), Names(left.Except(right)));
                Assert.Equal(!Names(left).Except(Names(right)).Any(), left.IsSubsetOf(right));
                Assert.Equal(Names(left).SequenceEqual(Names(right)), left.Equals(right));
            }
        }
    }

    [Fact]
    public void Names_are_compared_without_regard_to_case() => Assert.Equal(EnvironmentSet.Of("Development"), EnvironmentSet.Of("DEVELOPMENT"));

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Development,Staging", true)]
    [InlineData("Development,Production", false)]
    [InlineData("Development,Live", false)]
    [InlineData("Live", false)]
    [InlineData("", false)]
    public void Some_environments_are_development_if_each_is(string names, bool expected) =>
        Assert.Equal(expected, EnvironmentSet.Of(names.Split(',')).IsDevelopment(EnvironmentNames.WithoutOptions));

    [Theory]
    [InlineData("Production,", true)]
    [InlineData("Production", false)]
    [InlineData("Development", false)]
    [InlineData("Production,,Staging", true)]
    public void All_but_some_are_development_if_known_production_is_not_among_them(string names, bool expected) =>
        Assert.Equal(expected, EnvironmentSet.Of(names.Split(',')).Complement().IsDevelopment(EnvironmentNames.WithoutOptions));

    private static string[] Names(EnvironmentSet set) => [.. Universe.Where(name => !EnvironmentSet.Of(name).Intersect(set).IsEmpty)];
}
