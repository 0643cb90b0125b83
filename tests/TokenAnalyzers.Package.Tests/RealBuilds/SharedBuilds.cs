using System.Collections.Concurrent;
using TokenAnalyzers.Package.Tests.Editors;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// What is built for several tests. Each is made once, when the first test asks for it, so a test alone costs its own. Test classes run side by side, and so do
/// these: one build alone leaves a core idle for most of its time.
/// </summary>
internal static class SharedBuilds
{
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Started = new();

    public static Task<PackedPackage> Package => Once("package", PackedPackage.PackAsync);

    public static Task<FreshProjects> Fresh => Once("fresh", FreshProjects.MakeAsync);

    public static Task<ConfiguredProjects> Configured => Once("files/repository", ConfiguredProjects.MakeAsync);

    public static Task<RepositoryProjects> Repository => Once("repository", RepositoryProjects.MakeAsync);

    public static Task<FixedPrograms> Fixed => Once("fixed", FixedPrograms.MakeAsync);

    public static Task<ReportedProjects> Reported => Once("reported", ReportedProjects.MakeAsync);

    public static Task<BaselinedProjects> Baselined => Once("baseline", BaselinedProjects.MakeAsync);

    public static Task<Workspace> Edited => Once("edited", EditedProjects.WriteAsync);

    /// <summary>Those projects, open as in an editor.</summary>
    public static Task<Lightbulb> Editor => Once("editor", async () =>
    {
        var workspace = await Edited;
        return await Lightbulb.OpenAsync(workspace.PathOf("App/App.csproj"), workspace.PathOf("Library/Library.csproj"));
    });

    /// <summary>Waits until nothing writes any more, and takes all away. What failed is told by the tests that ask for it.</summary>
    public static async Task EndAsync()
    {
        if (Started.IsEmpty) return;
        await Task.WhenAll(Started.Values.Select(started => started.Value)).ContinueWith(_ => { }, TaskScheduler.Default);
        await CompilerServer.EndAsync();
        if (Package is { IsCompletedSuccessfully: true } package) package.Result.Delete();
    }

    private static Task<T> Once<T>(string folder, Func<Workspace, Task<T>> make) => Once(folder, async () => await make((await Package).NewWorkspace(folder)));

    private static Task<T> Once<T>(string name, Func<Task<T>> make) => (Task<T>)Started.GetOrAdd(name, _ => new(() => Task.Run(make))).Value;
}
