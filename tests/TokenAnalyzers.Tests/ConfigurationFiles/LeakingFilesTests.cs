namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>Configuration files as people commit them with their secrets: each secret is reported at its place, and nothing else.</summary>
public sealed class LeakingFilesTests
{
    public static TheoryData<string, string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (path, rules, text) in FileCases.In("LeakingFiles")) rows.Add(path, rules, text);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public Task Each_secret_is_reported(string path, string rules, string text) =>
        new FileVerifier { IsAsked = true }.VerifyAsync(path, text, rules.Split(' '));

    [Fact]
    public void There_are_forty_at_least() => Assert.InRange(Files.Count, 40, int.MaxValue);
}
