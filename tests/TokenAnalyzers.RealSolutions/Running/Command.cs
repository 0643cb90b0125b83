using System.Diagnostics;
using System.Text;

namespace TokenAnalyzers.RealSolutions.Running;

/// <summary>Runs a command in a folder.</summary>
internal static class Command
{
    public static async Task<CommandResult> RunAsync(
        string folder, TimeSpan limit, IReadOnlyDictionary<string, string> variables, string name, params string[] arguments)
    {
        var output = new StringBuilder();
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(name, arguments)
            {
                WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            },
        };
        foreach (var (variable, value) in variables) process.StartInfo.Environment[variable] = value;
        DataReceivedEventHandler receive = (_, line) => { lock (output) output.AppendLine(line.Data); };
        process.OutputDataReceived += receive;
        process.ErrorDataReceived += receive;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var timer = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            lock (output) return new(null, output.ToString());
        }

        lock (output) return new(process.ExitCode, output.ToString());
    }
}

/// <summary>How a command ended; without exit code where its time was over before.</summary>
internal sealed record CommandResult(int? ExitCode, string Output)
{
    public CommandResult Succeeded(string what) => ExitCode == 0 ? this : throw new InvalidOperationException($"{what}: exit code {ExitCode}\n{Output}");
}
