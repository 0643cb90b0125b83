using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>What the repository's own pipelines run is what was looked at: a tag can be moved to other code, and a commit can't.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        new(Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "workflows")).Select(file => Path.GetFileName(file)));

    [Theory, MemberData(nameof(Workflows))]
    public void An_action_is_named_by_its_commit_and_its_version(string workflow)
    {
        var uses = Uses().Matches(Read(workflow)).Select(use => use.Groups[1].Value).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Matches(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", use));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_may_only_read_unless_a_job_says_more(string workflow) =>
        Assert.Contains("\npermissions:\n  contents: read\n\n", Read(workflow), StringComparison.Ordinal);

    private static string Read(string workflow) => Repository.Read(".github", "workflows", workflow);

    [GeneratedRegex(@"uses: (.+)")]
    private static partial Regex Uses();
}
