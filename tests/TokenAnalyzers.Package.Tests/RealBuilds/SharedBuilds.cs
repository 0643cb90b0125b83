using TokenAnalyzers.Package.Tests.Editors;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>The long builds, made once for all tests. They run side by side: one build alone leaves a core idle for most of its time.</summary>
internal sealed class SharedBuilds(PackedPackage package)
{
    private Task<Lightbulb>? _editor;

    public Task<FreshProjects> Fresh { get; } = FreshProjects.MakeAsync(package.NewWorkspace("fresh"));

    public Task<ConfiguredProjects> Configured { get; } = ConfiguredProjects.MakeAsync(package.NewWorkspace("files/repository"));

    public Task<RepositoryProjects> Repository { get; } = RepositoryProjects.MakeAsync(package.NewWorkspace("repository"));

    public Task<FixedPrograms> Fixed { get; } = FixedPrograms.MakeAsync(package.NewWorkspace("fixed"));

    public Task<ReportedProjects> Reported { get; } = ReportedProjects.MakeAsync(package.NewWorkspace("reported"));

    public Task<BaselinedProjects> Baselined { get; } = BaselinedProjects.MakeAsync(package.NewWorkspace("baseline"));

    public Task<Workspace> Edited { get; } = EditedProjects.WriteAsync(package.NewWorkspace("edited"));

    /// <summary>Those projects, open as in an editor.</summary>
    public Task<Lightbulb> Editor => _editor ??= OpenAsync();

    /// <summary>Waits until nothing writes any more; what failed is told by the tests that ask for it.</summary>
    public Task EndAsync() => Task.WhenAll(Fresh, Configured, Repository, Fixed, Reported, Baselined, Edited).ContinueWith(_ => { }, TaskScheduler.Default);

    private async Task<Lightbulb> OpenAsync()
    {
        var workspace = await Edited;
        return await Lightbulb.OpenAsync(workspace.PathOf("App/App.csproj"), workspace.PathOf("Library/Library.csproj"));
    }
}
