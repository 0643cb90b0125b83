using System.Diagnostics;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A test that needs Chromium. Where none is installed it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Program is null ? "No Chromium here: what is in the page is tested, and not how a browser shows it." : null;
}

/// <summary>Opens pages in Chromium without a window.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    /// <summary>The path of the browser; null if there is none.</summary>
    public static string? Program { get; } =
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let file = Path.Combine(folder, name)
         where File.Exists(file)
         select file).FirstOrDefault();

    /// <summary>The document after its scripts ran, and what the browser logged.</summary>
    /// <param name="page">A file, which may read those beside it.</param>
    /// <param name="isDark">Whether the reader likes it dark.</param>
    public static async Task<(string Shown, string Log)> OpenAsync(string page, bool isDark)
    {
        var profile = Directory.CreateTempSubdirectory("TokenAnalyzers.").FullName;
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-logging=stderr", "--v=0", $"--user-data-dir={profile}",
            "--allow-file-access-from-files", $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}", "--dump-dom", new Uri(page).AbsoluteUri,
        ];
        using var browser = Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (shown, log) = (browser.StandardOutput.ReadToEndAsync(), browser.StandardError.ReadToEndAsync());
        await browser.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var result = (await shown, await log);
        Directory.Delete(profile, recursive: true);
        return result;
    }
}
