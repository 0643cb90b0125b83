using System.Diagnostics;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A test that needs Chromium. Where none is installed it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserFact.Browser is null ? "No Chromium is installed here." : null;
}

/// <summary>Opens pages in Chromium without a window.</summary>
internal static class BrowserFact
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>The path of the browser; null if there is none.</summary>
    public static string? Browser { get; } =
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let file = Path.Combine(folder, name)
         where File.Exists(file)
         select file).FirstOrDefault();

    /// <summary>The document after its scripts ran, and what the browser logged.</summary>
    public static async Task<(string Shown, string Log)> OpenAsync(string page)
    {
        var profile = Directory.CreateTempSubdirectory("TokenAnalyzers.").FullName;
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-logging=stderr", $"--user-data-dir={profile}", "--dump-dom",
            new Uri(page).AbsoluteUri,
        ];
        using var browser = Process.Start(new ProcessStartInfo(Browser!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (shown, log) = (browser.StandardOutput.ReadToEndAsync(), browser.StandardError.ReadToEndAsync());
        await browser.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var result = (await shown, await log);
        Directory.Delete(profile, recursive: true);
        return result;
    }
}
