using System.Diagnostics;
using System.Text.Json;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>The log that the compiler of the SDK writes of a batch, for other tools (SARIF).</summary>
internal static class CompilerLog
{
    /// <summary>
    /// What it says of the diagnostics of this package, each with the number of its input; the compiler's own ones tell names and
    /// texts of the source.
    /// </summary>
    public static async Task<IReadOnlyList<(int Input, string Text)>> OfAsync(Batch batch)
    {
        var folder = Directory.CreateTempSubdirectory("token-analyzers-").FullName;
        try
        {
            await CompileAsync(batch, folder);
            using var log = JsonDocument.Parse(await File.ReadAllTextAsync($"{folder}/log.sarif"));
            return
            [
                .. log.RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Where(IsOurs)
                .Select(result => (InputOf(result), TextOf(result)))
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompileAsync(Batch batch, string folder)
    {
        var arguments = new List<string>
        {
            "/noconfig",
            "/nostdlib",
            "/target:library",
            $"/out:{folder}/out.dll",
            $"/errorlog:{folder}/log.sarif,version=2.1",
            $"/analyzer:{typeof(HardCodedTokenAnalyzer).Assembly.Location}",
        };
        arguments.AddRange(References.Web.Select(reference => $"/r:{reference.Display}"));
        foreach (var (path, text) in BatchProject.FilesOf(batch, folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
            arguments.Add(
                Path.GetExtension(path) switch
                {
                    ".cs" => path,
                    ".globalconfig" or ".editorconfig" => $"/analyzerconfig:{path}",
                    _ => $"/additionalfile:{path}",
                });
        }

        await File.WriteAllLinesAsync($"{folder}/arguments.rsp", arguments.Select(argument => $"\"{argument}\""));
        // The SDK stands beside the framework that the tests run on: dotnet/sdk/10.0.100 and dotnet/shared/Microsoft.NETCore.App/10.0.0.
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        var csc = Directory.EnumerateDirectories($"{dotnet}/sdk").Select(sdk => $"{sdk}/Roslyn/bincore/csc.dll").Last(File.Exists);
        using var compiler = Process.Start(new ProcessStartInfo($"{dotnet}/dotnet", [csc, $"@{folder}/arguments.rsp"]) { RedirectStandardOutput = true })!;
        await compiler.StandardOutput.ReadToEndAsync();
        await compiler.WaitForExitAsync();
    }

    private static bool IsOurs(JsonElement result) =>
        result.GetProperty("ruleId").GetString() is { } id && (id == "AD0001" || id.StartsWith("TKN", StringComparison.Ordinal));

    private static int InputOf(JsonElement result) => result.TryGetProperty("locations", out var locations)
        ? BatchProject.InputOf(new Uri(locations[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath)
        : -1;

    // The place names the file, as the compiler writes it of every diagnostic.
    private static string TextOf(JsonElement result) =>
        string.Join('\n', result.EnumerateObject().Where(part => part.Name is not ("locations" or "relatedLocations")).Select(part => part.Value.GetRawText()));
}
