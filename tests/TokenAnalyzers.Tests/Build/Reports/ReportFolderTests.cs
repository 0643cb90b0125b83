using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Tests.Build.Reports;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Parts_of_builds_side_by_side_are_all_there_in_the_order_of_their_names()
    {
        Parallel.For(0, 8, number =>
        {
            using var report = ReportFolder.Open(_folder.Path);
            ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project($"src/P{number}.csproj"), Logs.Finding(line: number + 1)));
            report.Write("lines.txt", string.Join(',', Findings.Of(report.Read(_ => true)).Select(finding => finding.Place.StartLine)));
        });

        Assert.Equal("1,2,3,4,5,6,7,8", File.ReadAllText(_folder.PathOf("lines.txt")));
    }

    [Fact]
    public void A_part_takes_the_place_of_the_one_before_it()
    {
        using var report = ReportFolder.Open(_folder.Path);
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project(), Logs.Finding(line: 1)));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project(framework: "net8.0"), Logs.Finding(line: 2)));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project(), Logs.Finding(line: 3)));

        Assert.Equal([3, 2], report.Read(_ => true).Select(part => part.Log.Results.Single().Place.StartLine));
    }

    [Fact]
    public void Parts_of_what_is_gone_are_removed_and_so_is_what_is_no_part()
    {
        _folder.Write("parts/broken.json", "{");
        using var report = ReportFolder.Open(_folder.Path);
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("src/Old.csproj")));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("src/New.csproj")));

        Assert.Equal("New", Path.GetFileNameWithoutExtension(Assert.Single(report.Read(part => !part.Project.Path.Contains("Old", StringComparison.Ordinal))).Project.Path));
        Assert.Single(Directory.GetFiles(_folder.PathOf("parts"), "*.json"));
    }

    [Fact]
    public void Of_some_projects_all_frameworks_are_read_and_no_project_of_the_same_name()
    {
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("src/App.csproj"), Logs.Finding(line: 1)));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("src/App.csproj", "net8.0"), Logs.Finding(line: 2)));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("tools/App.csproj"), Logs.Finding(line: 3)));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("src/App-Tests.csproj"), Logs.Finding(line: 4)));
        ReportFolder.Add(_folder.Path, Logs.Part(Logs.Project("src/Lib.csproj"), Logs.Finding(line: 5)));

        var parts = ReportFolder.PartsOf(_folder.Path, [Logs.Project("src/App.csproj").Path, Logs.Project("src/Lib.csproj").Path]);

        Assert.Equal([1, 2, 5], parts.Select(part => part.Log.Results.Single().Place.StartLine).Order());
    }

    [Fact]
    public void A_project_is_read_as_it_was_written()
    {
        var project = Logs.Project("src/App.csproj", "net10.0", isProgram: true, "src/Lib.csproj", "src/Core.csproj") with { HasUserSecrets = true };

        var read = ReportedProject.Read(project.Write())!;

        Assert.Equal(project.References, read.References);
        Assert.Equal(project, read with { References = project.References });
    }

    [Fact]
    public void A_file_that_says_the_same_is_not_written_again()
    {
        using var report = ReportFolder.Open(_folder.Path);
        report.Write("a.txt", "a");
        File.SetLastWriteTimeUtc(_folder.PathOf("a.txt"), DateTime.UnixEpoch);

        report.Write("a.txt", "a");
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_folder.PathOf("a.txt")));

        report.Write("a.txt", "b");
        Assert.Equal("b", File.ReadAllText(_folder.PathOf("a.txt")));
    }

    public void Dispose() => _folder.Dispose();
}
