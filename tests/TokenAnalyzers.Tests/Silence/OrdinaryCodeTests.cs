using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Silence;

/// <summary>Ordinary code, a line for each kind of text that programs hold: no rule says anything of any of it.</summary>
public sealed class OrdinaryCodeTests
{
    private static readonly string[] Names =
    [
        .. typeof(OrdinaryCodeTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("OrdinaryCode/", StringComparison.Ordinal))
    ];

    public static TheoryData<string> Files => new(Names);

    [Theory, MemberData(nameof(Files))]
    public async Task Nothing_is_reported(string file) => Assert.Empty(await Diagnostics.OfAsync(Read(file), AllRules.Analyzers));

    [Fact]
    public void There_are_700_lines_with_text_at_least() =>
        Assert.InRange(Names.Sum(file => Read(file).Split('\n').Count(line => line.Contains('"', StringComparison.Ordinal))), 700, int.MaxValue);

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(OrdinaryCodeTests).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
