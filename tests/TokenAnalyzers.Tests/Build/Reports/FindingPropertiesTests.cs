using System.Reflection;
using TokenAnalyzers.Build.Baseline;
using TokenAnalyzers.Build.Reports;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>The tasks read logs by the names that the analyzers write.</summary>
public sealed class FindingPropertiesTests
{
    public static TheoryData<string> Names =>
        new(typeof(FindingProperties).GetFields(BindingFlags.Static | BindingFlags.Public).Select(constant => (string)constant.GetRawConstantValue()!));

    private static readonly HashSet<string> Written =
    [
        BaselineSuppressor.FingerprintKey,
        .. typeof(FixProperties).GetProperties().Concat(typeof(FindingFacts).GetProperties()).Select(property => FixProperties.KeyOf(property.Name)),
    ];

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_one_that_the_analyzers_write(string name) => Assert.Contains(name, Written);

    [Fact]
    public void What_suppresses_by_a_baseline_is_known_by_its_end() => Assert.All(
        new BaselineSuppressor().SupportedSuppressions, suppression => Assert.EndsWith(BaselineWriter.Suppressor, suppression.Id, StringComparison.Ordinal));
}
