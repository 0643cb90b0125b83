using TokenAnalyzers.Tests.ConfigurationFiles;

namespace TokenAnalyzers.Tests.Silence;

/// <summary>Configuration files as projects have them that keep their secrets elsewhere: nothing is said of any of them.</summary>
public sealed class OrdinaryFilesTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (path, _, text) in FileCases.In("OrdinaryFiles")) rows.Add(path, text);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public Task Nothing_is_reported(string path, string text) => new FileVerifier { IsAsked = true }.VerifyAsync(path, text);

    [Fact]
    public void There_are_as_many_as_with_secrets() => Assert.InRange(Files.Count, 40, int.MaxValue);
}
